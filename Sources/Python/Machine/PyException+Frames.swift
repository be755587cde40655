/// What a traceback keeps of the frames that an exception has left.
extension PyException {
  /// Takes over what the variables of a frame hold.
  func keepVariables(of frame: FramePointer) {
    let count = frame.pointee.body.pointee.firstTemporary
    guard count > 0, !traceback.isEmpty else { return }
    traceback[traceback.count - 1].kept = Array(
      UnsafeBufferPointer(start: frame.registers, count: count))
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
      exception.held = []
      _ = consume entries
      if let context = exception.context { waiting.append(context) }
      if let cause = exception.cause { waiting.append(cause) }
    }
  }
}
