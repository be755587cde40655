/// The methods of transports.
extension Interpreter {
  func installTransports() {
    let type = asyncio.streams.transport
    func define(
      _ name: String, _ signature: String,
      _ body: @escaping (Interpreter, PyTransport, Arguments) throws(Raised) -> Value
    ) {
      pythonicMethod(type, name, signature) { vm, a throws(Raised) in
        try body(vm, try vm.receiver(a[0], as: PyTransport.self), a)
      }
    }
    func act(_ name: String, _ body: @escaping (PyTransport) -> Void) {
      define(name, "self") { _, transport, _ throws(Raised) in
        body(transport)
        return .none
      }
    }
    act("close") { $0.close() }
    act("abort") { $0.abort() }
    act("pause_reading") { $0.pauseReading() }
    act("resume_reading") { $0.resumeReading() }
    act("write_eof") { $0.writeEnd() }
    define("write", "self, data") { _, transport, a throws(Raised) in
      try transport.write(a[1])
      return .none
    }
    define("writelines", "self, list_of_data") { vm, transport, a throws(Raised) in
      try transport.write(try vm.joinedBytes(a[1]))
      return .none
    }
    define("can_write_eof", "self") { _, _, _ throws(Raised) in .bool(true) }
    define("is_closing", "self") { _, transport, _ throws(Raised) in .bool(transport.isClosing) }
    define("is_reading", "self") { _, transport, _ throws(Raised) in .bool(transport.isReading) }
    define("get_protocol", "self") { _, transport, _ throws(Raised) in transport.protocolValue }
    define("set_protocol", "self, protocol") { _, transport, a throws(Raised) in
      transport.setProtocol(a[1])
      return .none
    }
    define("get_write_buffer_size", "self") { _, transport, _ throws(Raised) in
      .int(transport.bufferSize)
    }
    define("get_write_buffer_limits", "self") { vm, transport, _ throws(Raised) in
      vm.tuple([.int(transport.lowWater), .int(transport.highWater)])
    }
    define("set_write_buffer_limits", "self, high=, low=") { vm, transport, a throws(Raised) in
      let (high, low) = try vm.writeLimits(high: a[1], low: a[2])
      transport.setLimits(high: high, low: low)
      return .none
    }
    define("get_extra_info", "self, name, default=") { vm, transport, a throws(Raised) in
      vm.extraInfo(of: transport, a[1].text ?? "") ?? (a[2].isUnset ? .none : a[2])
    }
    define("__repr__", "self") { vm, transport, _ throws(Raised) in
      vm.string(vm.transportText(transport))
    }
  }

  /// What `get_extra_info` knows under a name.
  func extraInfo(of transport: PyTransport, _ name: String) -> Value? {
    switch name {
    case "socket": .object(transport.socketObject)
    case "sockname": addressValue(transport.socket.local)
    case "peername": transport.socket.remote.map { addressValue($0) }
    default: nil
    }
  }

  /// The limits as `set_write_buffer_limits` takes them: each follows from the other.
  private func writeLimits(high: Value, low: Value) throws(Raised) -> (high: Int, low: Int) {
    func number(_ value: Value) throws(Raised) -> Int? {
      if value.isUnset || value.isNone { return nil }
      return Int(clamping: try index(of: value))
    }
    let (givenHigh, givenLow) = (try number(high), try number(low))
    let high = givenHigh ?? givenLow.map { 4 * $0 } ?? 65_536
    let low = givenLow ?? high / 4
    guard high >= low, low >= 0 else {
      throw valueError("high (\(high)) must be >= low (\(low)) must be >= 0")
    }
    return (high, low)
  }

  /// `repr` of a transport.
  func transportText(_ transport: PyTransport) -> String {
    let name = transport.type.name
    if transport.isDetached {
      return "<\(name) closed fd=\(transport.socketObject.shownDescriptor)>"
    }
    var parts = [name]
    if transport.isClosing { parts.append("closing") }
    parts.append("fd=\(transport.socketObject.shownDescriptor)")
    if !transport.owner.loop.isClosed {
      parts.append("read=\(transport.socket.reader == nil ? "idle" : "polling")")
      let state = transport.socket.writer == nil ? "idle" : "polling"
      parts.append("write=<\(state), bufsize=\(transport.bufferSize)>")
    }
    return "<\(parts.joined(separator: " "))>"
  }

  /// The bytes of all items of an iterable, as `b''.join` gives them.
  func joinedBytes(_ items: Value) throws(Raised) -> Value {
    try callMethod(named: "join", on: bytes([]), [items])
  }
}
