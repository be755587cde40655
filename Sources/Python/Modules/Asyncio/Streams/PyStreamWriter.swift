import EventLoop

/// `asyncio.StreamWriter`, as `Lib/asyncio/streams.py`.
final class PyStreamWriter: PyObject {
  let transport: PyTransport
  let protocolObject: Value
  let reader: PyStreamReader?
  let owner: PyLoop

  /// Makes a writer to a transport.
  init(
    _ transport: PyTransport, _ protocolObject: Value, _ reader: PyStreamReader?,
    _ owner: PyLoop, type: PyType
  ) {
    self.transport = transport
    self.protocolObject = protocolObject
    self.reader = reader
    self.owner = owner
    super.init(type: type)
  }

  /// Who drops a writer without closing it closes the connection.
  deinit {
    let vm = owner.interpreter
    guard !transport.isClosing, !vm.isHalting, !vm.isFinished else { return }
    var message = "loop is closed"
    if !owner.loop.isClosed {
      transport.close()
      message = "unclosed \((try? vm.writerText(transport, reader)) ?? "")"
    }
    // Warnings of this kind are not shown unless the program asks for them.
    if !vm.warner.isNone, let category = vm.exceptions.named("ResourceWarning") {
      vm.warn(category, message)
    }
  }

  /// The protocol, which knows of draining and closing.
  func streamProtocol(_ vm: Interpreter) throws(Raised) -> PyStreamProtocol {
    guard let own = protocolObject.object as? PyStreamProtocol else {
      throw vm.attributeError(
        "'\(vm.typeName(protocolObject))' object has no attribute '_drain_helper'",
        object: protocolObject, name: vm.intern("_drain_helper"))
    }
    return own
  }
}

/// `writer.drain()`.
final class StreamDrain: NativeCoroutine {
  private let writer: PyStreamWriter
  private var waiter: StreamWaiter?
  private var hasBegun = false

  /// Makes the coroutine.
  init(_ writer: PyStreamWriter, _ vm: Interpreter) {
    self.writer = writer
    super.init(vm)
  }

  override var function: String { "StreamWriter.drain" }

  override func step(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Step {
    if let waiter {
      try writer.streamProtocol(vm).endDrain(waiter)
      self.waiter = nil
      if case .raise(let raised) = input { throw raised }
      return .finished(.none)
    }
    if case .raise(let raised) = input { throw raised }
    if !hasBegun {
      hasBegun = true
      if let exception = writer.reader?.exception { throw Raised(exception: exception) }
      // A loss that is about to be told gets its turn first.
      if writer.transport.isClosing { return .suspended(.none) }
    }
    guard let made = try writer.streamProtocol(vm).drain(vm) else { return .finished(.none) }
    waiter = made
    return wait(for: made, vm)
  }
}

/// `writer.wait_closed()`.
final class StreamClosing: NativeCoroutine {
  private let writer: PyStreamWriter

  /// Makes the coroutine.
  init(_ writer: PyStreamWriter, _ vm: Interpreter) {
    self.writer = writer
    super.init(vm)
  }

  override var function: String { "StreamWriter.wait_closed" }

  override func step(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Step {
    if case .raise(let raised) = input { throw raised }
    let closed = try writer.streamProtocol(vm).closed()
    return closed.isDone ? .finished(try vm.result(of: closed)) : wait(for: closed, vm)
  }
}

extension Interpreter {
  func installStreamWriter() {
    let type = asyncio.streams.writer
    constructor(type, "cls, transport, protocol, reader, loop") { vm, a throws(Raised) in
      let transport = try vm.receiver(a[1], as: PyTransport.self)
      return .object(
        PyStreamWriter(
          transport, a[2], a[3].object as? PyStreamReader, transport.owner, type: a[0].type ?? type)
      )
    }
    pythonicMethod(type, "__init__", "self, transport, protocol, reader, loop") {
      _, _ throws(Raised) in .none
    }
    func define(
      _ name: String, _ signature: String,
      _ body: @escaping (Interpreter, PyStreamWriter, Arguments) throws(Raised) -> Value
    ) {
      pythonicMethod(type, name, signature) { vm, a throws(Raised) in
        try body(vm, try vm.receiver(a[0], as: PyStreamWriter.self), a)
      }
    }
    define("write", "self, data") { _, writer, a throws(Raised) in
      try writer.transport.write(a[1])
      return .none
    }
    define("writelines", "self, data") { vm, writer, a throws(Raised) in
      try writer.transport.write(try vm.joinedBytes(a[1]))
      return .none
    }
    define("write_eof", "self") { _, writer, _ throws(Raised) in
      writer.transport.writeEnd()
      return .none
    }
    define("can_write_eof", "self") { _, _, _ throws(Raised) in .bool(true) }
    define("close", "self") { _, writer, _ throws(Raised) in
      writer.transport.close()
      return .none
    }
    define("is_closing", "self") { _, writer, _ throws(Raised) in
      .bool(writer.transport.isClosing)
    }
    define("drain", "self") { vm, writer, _ throws(Raised) in .object(StreamDrain(writer, vm)) }
    define("wait_closed", "self") { vm, writer, _ throws(Raised) in
      .object(StreamClosing(writer, vm))
    }
    define("get_extra_info", "self, name, default=") { vm, writer, a throws(Raised) in
      vm.extraInfo(of: writer.transport, a[1].text ?? "") ?? (a[2].isUnset ? .none : a[2])
    }
    define("start_tls", "self, /, *args, **kwargs") { vm, _, _ throws(Raised) in
      throw vm.refusedTLS()
    }
    attribute(
      type, "transport",
      get: { vm, value throws(Raised) in
        .object(try vm.receiver(value, as: PyStreamWriter.self).transport)
      })
    define("__repr__", "self") { vm, writer, _ throws(Raised) in
      vm.string(try vm.writerText(writer.transport, writer.reader))
    }
  }

  /// `repr` of a writer.
  fileprivate func writerText(
    _ transport: PyTransport, _ reader: PyStreamReader?
  ) throws(Raised) -> String {
    var text = "<StreamWriter transport=\(transportText(transport))"
    if let reader { text += " reader=\(try readerText(reader))" }
    return text + ">"
  }
}
