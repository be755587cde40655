import EventLoop

/// The protocol at the end of a transport: asyncio's own for streams, or an object of the program.
enum TransportProtocol {
  case stream(PyStreamProtocol)
  case object(Value)

  /// Takes a protocol object; asyncio's own is called without going through its methods.
  init(_ value: Value, _ vm: Interpreter) {
    if let own = value.object as? PyStreamProtocol, own.hasType(vm.asyncio.streams.streamProtocol) {
      self = .stream(own)
    } else {
      self = .object(value)
    }
  }

  /// The object that programs see.
  var value: Value {
    switch self {
    case .stream(let own): .object(own)
    case .object(let value): value
    }
  }

  func connectionMade(_ transport: PyTransport, _ vm: Interpreter) throws(Raised) {
    switch self {
    case .stream(let own): try own.connectionMade(transport, vm)
    case .object(let value):
      _ = try vm.callMethod(named: "connection_made", on: value, [.object(transport)])
    }
  }

  func dataReceived(_ bytes: [UInt8], _ vm: Interpreter) throws(Raised) {
    switch self {
    case .stream(let own): try own.dataReceived(bytes, vm)
    case .object(let value):
      _ = try vm.callMethod(named: "data_received", on: value, [vm.bytes(bytes)])
    }
  }

  /// The protocol where it is one that reads into buffers of its own.
  func buffered(_ vm: Interpreter) -> Value? {
    guard case .object(let value) = self,
      value.object?.type.isSubtype(of: vm.asyncio.streams.bufferedProtocol) == true
    else { return nil }
    return value
  }

  /// Returns whether the transport stays open.
  func endReceived(_ vm: Interpreter) throws(Raised) -> Bool {
    switch self {
    case .stream(let own):
      own.endReceived(vm)
      return true
    case .object(let value): return try vm.isTrue(vm.callMethod(named: "eof_received", on: value))
    }
  }

  func connectionLost(_ exception: PyException?, _ vm: Interpreter) throws(Raised) {
    switch self {
    case .stream(let own): own.connectionLost(exception)
    case .object(let value):
      let argument: Value = exception.map { .object($0) } ?? .none
      _ = try vm.callMethod(named: "connection_lost", on: value, [argument])
    }
  }

  func pauseWriting(_ vm: Interpreter) throws(Raised) {
    switch self {
    case .stream(let own): own.isPaused = true
    case .object(let value): _ = try vm.callMethod(named: "pause_writing", on: value)
    }
  }

  func resumeWriting(_ vm: Interpreter) throws(Raised) {
    switch self {
    case .stream(let own): own.resumeWriting()
    case .object(let value): _ = try vm.callMethod(named: "resume_writing", on: value)
    }
  }
}
