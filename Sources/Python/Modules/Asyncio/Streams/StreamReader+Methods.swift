import EventLoop

/// The methods of stream readers.
extension Interpreter {
  func installStreamReader() {
    let type = asyncio.streams.reader
    constructor(type, "cls, limit=, loop=") { vm, a throws(Raised) in
      let limit = try vm.streamLimit(a[1])
      let owner: PyLoop
      if let given = a[2].object as? PyLoop { owner = given } else { owner = try vm.eventLoop() }
      return .object(PyStreamReader(limit: limit, owner, type: a[0].type ?? type))
    }
    pythonicMethod(type, "__init__", "self, limit=, loop=") { _, _ throws(Raised) in .none }
    func define(
      _ name: String, _ signature: String,
      _ body: @escaping (Interpreter, PyStreamReader, Arguments) throws(Raised) -> Value
    ) {
      pythonicMethod(type, name, signature) { vm, a throws(Raised) in
        try body(vm, try vm.receiver(a[0], as: PyStreamReader.self), a)
      }
    }
    define("read", "self, n=") { vm, reader, a throws(Raised) in
      let count = a[1].isUnset ? -1 : try vm.size(a[1])
      return .object(StreamReading(reader, .some(count), vm))
    }
    define("readexactly", "self, n") { vm, reader, a throws(Raised) in
      .object(StreamReading(reader, .exactly(try vm.size(a[1])), vm))
    }
    define("readuntil", "self, separator=") { vm, reader, a throws(Raised) in
      let separator = a[1].isUnset ? [10] : vm.byteContent(of: a[1])
      guard let separator else {
        throw vm.typeError(
          "argument should be integer or bytes-like object, not '\(vm.typeName(a[1]))'")
      }
      return .object(StreamReading(reader, .until(separator), vm))
    }
    define("readline", "self") { vm, reader, _ throws(Raised) in
      .object(StreamReading(reader, .line, vm))
    }
    define("__aiter__", "self") { _, reader, _ throws(Raised) in .object(reader) }
    define("__anext__", "self") { vm, reader, _ throws(Raised) in
      .object(StreamReading(reader, .nextLine, vm))
    }
    define("at_eof", "self") { _, reader, _ throws(Raised) in
      .bool(reader.isAtEnd && reader.buffer.isEmpty)
    }
    define("exception", "self") { _, reader, _ throws(Raised) in
      reader.exception.map { .object($0) } ?? .none
    }
    define("set_exception", "self, exc") { vm, reader, a throws(Raised) in
      guard let exception = a[1].exception else {
        throw vm.typeError("invalid exception object")
      }
      reader.fail(exception)
      return .none
    }
    define("set_transport", "self, transport") { vm, reader, a throws(Raised) in
      if reader.transport != nil {
        throw vm.error(vm.exceptions.assertionError, "Transport already set")
      }
      reader.setTransport(try vm.receiver(a[1], as: PyTransport.self))
      return .none
    }
    define("feed_data", "self, data") { vm, reader, a throws(Raised) in
      try reader.feed(try vm.bytesOperand(a[1]), vm)
      return .none
    }
    define("feed_eof", "self") { _, reader, _ throws(Raised) in
      reader.feedEnd()
      return .none
    }
    define("__repr__", "self") { vm, reader, _ throws(Raised) in
      vm.string(try vm.readerText(reader))
    }
  }

  /// The limit of a reader, as it is given.
  func streamLimit(_ value: Value) throws(Raised) -> Int {
    let limit = value.isUnset ? PyStreamReader.defaultLimit : try size(value)
    if limit <= 0 { throw valueError("Limit cannot be <= 0") }
    return limit
  }

  /// A number of bytes.
  func size(_ value: Value) throws(Raised) -> Int { Int(clamping: try index(of: value)) }

  /// `repr` of a reader.
  func readerText(_ reader: PyStreamReader) throws(Raised) -> String {
    var parts = ["StreamReader"]
    if !reader.buffer.isEmpty { parts.append("\(reader.buffer.count) bytes") }
    if reader.isAtEnd { parts.append("eof") }
    if reader.limit != PyStreamReader.defaultLimit { parts.append("limit=\(reader.limit)") }
    if let waiter = reader.waiter { parts.append("waiter=\(futureText(waiter))") }
    if let exception = reader.exception {
      parts.append("exception=\(try repr(.object(exception)))")
    }
    if let transport = reader.transport {
      parts.append("transport=\(transportText(transport))")
    }
    if reader.isPaused { parts.append("paused") }
    return "<\(parts.joined(separator: " "))>"
  }
}
