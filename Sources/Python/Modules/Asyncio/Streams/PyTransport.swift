import EventLoop
import Trace

/// One end of a connection, as `_SelectorSocketTransport` of `Lib/asyncio/selector_events.py`.
///
/// It reads whenever there is something, hands it to its protocol, and writes at once or, where the
/// socket takes no more, from a buffer as soon as there is room again.
final class PyTransport: PyPrimitive {
  /// The most that is read at a time.
  private static let readSize = 262_144
  /// From how many vain writes on a warning is logged.
  private static let warningThreshold = 5

  let socket: NetworkSocket
  let owner: PyLoop
  /// The context in which the protocol is called.
  private let context: Value
  private var target: TransportProtocol?
  private let server: PyServer?
  /// What is still to be written.
  private var buffer = ByteQueue()
  private(set) var isClosing = false
  /// The number by which the loop keeps it.
  private var opening = 0
  private(set) var isPaused = false
  /// Vain writes since the connection was lost, and one more for the loss itself.
  private var lossCount = 0
  private var hasWrittenEnd = false
  private(set) var highWater = 65_536
  private(set) var lowWater = 16_384
  private var isProtocolPaused = false
  private(set) lazy var socketObject = PyTransportSocket(socket, interpreter)
  /// What the socket runs; each holds the transport, which lets go of them when it is done.
  private var readHandle: TransportHandle?
  private var writeHandle: TransportHandle?

  /// Makes a transport on a connected socket; its protocol is told in the next turn of the loop.
  ///
  /// - Parameters:
  ///   - socket: the connection.
  ///   - owner: the loop.
  ///   - protocol: whom to tell of what happens.
  ///   - server: the server that accepted the connection.
  ///   - waiter: resolved when the protocol has been told that the connection is made.
  init(
    _ socket: NetworkSocket, _ owner: PyLoop, _ protocol: Value, server: PyServer? = nil,
    waiter: ValueFuture?
  ) {
    let vm = owner.interpreter
    self.socket = socket
    self.owner = owner
    self.server = server
    context = vm.copiedContext()
    target = TransportProtocol(`protocol`, vm)
    let other = socket.remote?.text ?? ""
    super.init(
      .stream, vm, type: vm.asyncio.streams.transport, name: "\(socket.local.text) to \(other)")
    describe(socket, other)
    opening = owner.open(self)
    server?.attach()
    let loop = owner.loop
    loop.callSoon(
      TransportHandle(self, "connection_made") { (transport) throws(Raised) in
        try transport.target?.connectionMade(transport, vm)
      })
    loop.callSoon(
      TransportHandle(self, "add_reader") { (transport) throws(Raised) in transport.addReader() })
    if let waiter { loop.callSoon(ReleaseHandle(waiter)) }
  }

  private func describe(_ socket: NetworkSocket, _ other: String) {
    guard primitive != 0, let trace = interpreter.trace else { return }
    socket.primitive = primitive
    socket.words.reading = trace.text("data from \(other)")
    socket.words.writing = trace.text("room to write to \(other)")
    socket.words.arrived = trace.text("data from \(other) came")
    socket.words.ended = trace.text("\(other) sends nothing more")
    socket.words.writable = trace.text("there is room to write to \(other)")
  }

  /// The protocol; None once the connection is lost.
  var protocolValue: Value { target?.value ?? .none }

  func setProtocol(_ value: Value) { target = TransportProtocol(value, interpreter) }

  var isReading: Bool { !isClosing && !isPaused }
  var bufferSize: Int { buffer.count }
  /// Whether the connection is lost and its protocol told.
  var isDetached: Bool { target == nil }

  /// Runs a part of the transport in its context.
  fileprivate func run(
    _ name: String, _ body: (PyTransport) throws(Raised) -> Void
  ) throws {
    let vm = interpreter
    let outer = vm.enterContext(context)
    defer { vm.leaveContext(outer) }
    do throws(Raised) {
      try body(self)
    } catch {
      let shown = "\(vm.typeName(protocolValue)).\(name)"
      try vm.reportCallback(error, "\(shown)(\((try? vm.repr(.object(self))) ?? ""))", in: owner)
    }
  }

  // MARK: Reading

  private func addReader() {
    guard isReading else { return }
    let handle =
      readHandle
      ?? TransportHandle(self, "read") { (transport) throws(Raised) in try transport.readReady() }
    readHandle = handle
    socket.watchReading(handle, on: owner.loop)
  }

  func pauseReading() {
    guard !isClosing, !isPaused else { return }
    isPaused = true
    socket.stopReading()
  }

  func resumeReading() {
    guard !isClosing, isPaused else { return }
    isPaused = false
    addReader()
  }

  private func readReady() throws(Raised) {
    guard lossCount == 0, let target else { return }
    if let buffered = target.buffered(interpreter) { return try readIntoBuffer(buffered) }
    var step = "data_received"
    do throws(Raised) {
      switch socket.receive(PyTransport.readSize) {
      case .wouldBlock: break
      case .failed(let failure):
        fail(interpreter.osError(failure), "Fatal read error on socket transport")
      case .bytes(let bytes): try target.dataReceived(bytes, interpreter)
      case .end:
        step = "eof_received"
        try receiveEnd(target)
      }
    } catch {
      if interpreter.endsLoop(error) { throw error }
      fail(error, "Fatal error: protocol.\(step)() call failed.")
    }
    if socket.reader != nil { socket.recordWaiting(socket.words.reading) }
  }

  private func receiveEnd(_ target: TransportProtocol) throws(Raised) {
    if try target.endReceived(interpreter) {
      socket.stopReading()
    } else {
      close()
    }
  }

  /// Reads into a buffer of the program (`BufferedProtocol`).
  private func readIntoBuffer(_ target: Value) throws(Raised) {
    let vm = interpreter
    var step = "get_buffer"
    do throws(Raised) {
      let given = try vm.callMethod(named: "get_buffer", on: target, [.int(-1)])
      guard let buffer = given.object as? PyByteArray else {
        throw vm.typeError("get_buffer() must return a bytearray, not '\(vm.typeName(given))'")
      }
      guard !buffer.value.isEmpty else {
        throw vm.runtimeError("get_buffer() returned an empty buffer")
      }
      switch socket.receive(buffer.value.count) {
      case .wouldBlock: break
      case .failed(let failure):
        fail(vm.osError(failure), "Fatal read error on socket transport")
      case .bytes(let bytes):
        step = "buffer_updated"
        buffer.value.replaceSubrange(0..<bytes.count, with: bytes)
        _ = try vm.callMethod(named: "buffer_updated", on: target, [.int(bytes.count)])
      case .end:
        step = "eof_received"
        try receiveEnd(.object(target))
      }
    } catch {
      if vm.endsLoop(error) { throw error }
      fail(error, "Fatal error: protocol.\(step)() call failed.")
    }
    if socket.reader != nil { socket.recordWaiting(socket.words.reading) }
  }

  // MARK: Writing

  /// `write(data)`.
  func write(_ data: Value) throws(Raised) {
    let vm = interpreter
    guard let bytes = vm.byteContent(of: data) else {
      throw vm.typeError(
        "data argument must be a bytes-like object, not '\(vm.typeName(data))'")
    }
    if hasWrittenEnd { throw vm.runtimeError("Cannot call write() after write_eof()") }
    write(bytes[...])
  }

  private func write(_ bytes: ArraySlice<UInt8>) {
    guard !bytes.isEmpty else { return }
    if lossCount > 0 {
      if lossCount >= PyTransport.warningThreshold {
        interpreter.logLoopMessage("socket.send() raised exception.", .warning)
      }
      lossCount += 1
      return
    }
    var rest = bytes
    if buffer.isEmpty {
      switch socket.send(bytes) {
      case .sent(let count):
        if count == bytes.count { return }
        rest = bytes.dropFirst(count)
      case .wouldBlock: break
      case .failed(let failure):
        fail(interpreter.osError(failure), "Fatal write error on socket transport")
        return
      }
      watchWriting()
    }
    buffer.append(rest)
    pauseProtocolIfFull()
  }

  private func writeReady() throws(Raised) {
    guard lossCount == 0 else { return }
    switch socket.send(buffer.bytes) {
    case .wouldBlock: return
    case .failed(let failure):
      socket.stopWriting()
      buffer.removeAll()
      fail(interpreter.osError(failure), "Fatal write error on socket transport")
      return
    case .sent(let count): buffer.drop(count)
    }
    resumeProtocolIfDrained()
    guard buffer.isEmpty else { return socket.recordWaiting(socket.words.writing) }
    socket.stopWriting()
    if isClosing {
      try endConnection(nil)
    } else if hasWrittenEnd {
      socket.shutDownWriting()
    }
  }

  private func watchWriting() {
    let handle =
      writeHandle
      ?? TransportHandle(self, "write") { (transport) throws(Raised) in try transport.writeReady() }
    writeHandle = handle
    socket.watchWriting(handle, on: owner.loop)
  }

  /// `write_eof()`.
  func writeEnd() {
    guard !isClosing, !hasWrittenEnd else { return }
    hasWrittenEnd = true
    if buffer.isEmpty { socket.shutDownWriting() }
  }

  // MARK: Flow control

  func setLimits(high: Int, low: Int) {
    (highWater, lowWater) = (high, low)
    pauseProtocolIfFull()
  }

  private func pauseProtocolIfFull() {
    guard buffer.count > highWater, !isProtocolPaused, let target else { return }
    isProtocolPaused = true
    do throws(Raised) {
      try target.pauseWriting(interpreter)
    } catch {
      report(error, "protocol.pause_writing() failed")
    }
  }

  private func resumeProtocolIfDrained() {
    guard isProtocolPaused, buffer.count <= lowWater, let target else { return }
    isProtocolPaused = false
    do throws(Raised) {
      try target.resumeWriting(interpreter)
    } catch {
      report(error, "protocol.resume_writing() failed")
    }
  }

  // MARK: The end

  /// `close()`: what is in the buffer is still written.
  func close() {
    guard !isClosing else { return }
    isClosing = true
    socket.stopReading()
    guard buffer.isEmpty else { return }
    lossCount += 1
    socket.stopWriting()
    loseConnection(nil)
  }

  /// `abort()`: what is in the buffer is dropped.
  func abort(_ exception: PyException? = nil) {
    guard lossCount == 0 else { return }
    if !buffer.isEmpty {
      buffer.removeAll()
      socket.stopWriting()
    }
    if !isClosing {
      isClosing = true
      socket.stopReading()
    }
    lossCount += 1
    loseConnection(exception)
  }

  private func fail(_ raised: Raised, _ message: String) {
    if !interpreter.matches(raised, interpreter.exceptions.osError) { report(raised, message) }
    abort(raised.exception)
  }

  private func report(_ raised: Raised, _ message: String) {
    interpreter.callExceptionHandler(
      owner, message,
      [
        ("exception", .object(raised.exception)), ("transport", .object(self)),
        ("protocol", protocolValue),
      ])
  }

  private func loseConnection(_ exception: PyException?) {
    owner.loop.callSoon(
      TransportHandle(self, "connection_lost") { (transport) throws(Raised) in
        try transport.endConnection(exception)
      })
  }

  /// Tells the protocol that the connection is lost, and closes the socket.
  private func endConnection(_ exception: PyException?) throws(Raised) {
    guard let target else { return }
    defer {
      abandon()
      server?.detach()
    }
    try target.connectionLost(exception, interpreter)
  }

  /// Closes the socket without telling anybody.
  func abandon() {
    let told = target
    target = nil
    isClosing = true
    if case .stream(let own) = told { own.abandoned() }
    socket.close()
    (readHandle, writeHandle) = (nil, nil)
    owner.letGo(opening)
  }

  /// Records how much a reader holds.
  func recordBuffered(_ count: Int, limit: Int) {
    record(.primitiveChanged(primitive, value: count, limit: limit))
  }
}

/// Runs a part of a transport.
final class TransportHandle: Handle {
  private let transport: PyTransport
  private let name: String
  private let body: (PyTransport) throws(Raised) -> Void

  /// Makes a handle; the name is for the trace and for reports of exceptions.
  init(
    _ transport: PyTransport, _ name: String,
    _ body: @escaping (PyTransport) throws(Raised) -> Void
  ) {
    self.transport = transport
    self.name = name
    self.body = body
    super.init()
  }

  override var purpose: HandlePurpose {
    .callback(transport.interpreter.trace?.text(name) ?? 0)
  }

  override func run() throws { try transport.run(name, body) }
}
