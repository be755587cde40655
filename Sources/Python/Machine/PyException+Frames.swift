/// What a traceback keeps of the frames that an exception has left.
extension PyException {
  /// Takes over what the variables of a frame hold, where its end could be noticed.
  func keepVariables(of frame: FramePointer) {
    let registers = frame.registers
    var kept: [Value] = []
    for index in 0..<frame.pointee.body.pointee.firstTemporary {
      guard case .object(let object) = registers[index], object.mayBeMissed else { continue }
      kept.append(registers[index])
    }
    if !kept.isEmpty, !traceback.isEmpty { traceback[traceback.count - 1].kept = kept }
  }

  /// Lets go what the frames of this exception and of those chained to it held: at a program's end
  /// rings of references would keep it for ever.
  func releaseVariables() {
    var waiting = [self]
    var seen = Set<ObjectIdentifier>()
    while let exception = waiting.popLast() {
      guard seen.insert(ObjectIdentifier(exception)).inserted else { continue }
      let entries = exception.traceback
      exception.traceback = []
      _ = consume entries
      if let context = exception.context { waiting.append(context) }
      if let cause = exception.cause { waiting.append(cause) }
    }
  }
}

extension PyObject {
  /// Whether the object, or something that it holds, could do something at its end.
  fileprivate var mayBeMissed: Bool {
    switch nature {
    case .string, .type, .native: false
    case .plain: !(self is PyInt || self is PyBytes || self is PyModule)
    default: true
    }
  }
}
