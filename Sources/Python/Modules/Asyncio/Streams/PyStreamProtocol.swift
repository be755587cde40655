import EventLoop
import Trace

/// `asyncio.StreamReaderProtocol`, as `Lib/asyncio/streams.py`: feeds a reader, and for a server
/// starts the program's handler.
final class PyStreamProtocol: PyObject {
  let owner: PyLoop
  /// The reader of a client belongs to the program; that of a server is kept until there is one.
  private(set) weak var reader: PyStreamReader?
  private var keptReader: PyStreamReader?
  private let connected: Value
  private(set) var transport: PyTransport?
  private var writer: PyStreamWriter?
  /// The task of the handler.
  private var task: CoroutineTask?
  var isPaused = false
  private var isLost = false
  private var lossException: PyException?
  private var closing: ValueFuture?
  private var drainers: [StreamWaiter] = []

  /// Makes a protocol.
  ///
  /// - Parameters:
  ///   - reader: what is fed.
  ///   - connected: called with a reader and a writer when the connection is made; None for clients.
  ///   - owner: the loop.
  ///   - type: its class.
  init(_ reader: PyStreamReader, connected: Value, _ owner: PyLoop, type: PyType) {
    self.owner = owner
    self.reader = reader
    self.connected = connected
    if !connected.isNone { keptReader = reader }
    super.init(type: type)
  }

  // MARK: What a transport tells

  func connectionMade(_ transport: PyTransport, _ vm: Interpreter) throws(Raised) {
    self.transport = transport
    guard let reader else { return }
    reader.setTransport(transport)
    guard !connected.isNone else { return }
    let made = PyStreamWriter(
      transport, .object(self), reader, owner, type: vm.asyncio.streams.writer)
    writer = made
    keptReader = nil
    let result = try vm.call(connected, [.object(reader), .object(made)])
    guard vm.isCoroutine(result) else { return }
    let handler = try vm.makeTask(result, on: owner)
    task = handler
    handler.addCallback(.run(HandlerEnd(transport, vm)))
  }

  func dataReceived(_ bytes: [UInt8], _ vm: Interpreter) throws(Raised) {
    try reader?.feed(bytes, vm)
  }

  func endReceived(_ vm: Interpreter) { reader?.feedEnd() }

  func connectionLost(_ exception: PyException?) {
    if let exception { reader?.fail(exception) } else { reader?.feedEnd() }
    isLost = true
    lossException = exception
    if let closing, !closing.isDone {
      if let exception { closing.fail(exception) } else { closing.succeed(.none) }
    }
    for waiter in drainers where !waiter.isDone {
      if let exception { waiter.fail(exception) } else { waiter.succeed(.none) }
    }
    writer = nil
    task = nil
    transport = nil
    keptReader = nil
  }

  /// The transport was closed and tells nothing any more: the writer holds this in turn.
  func abandoned() { writer = nil }

  func resumeWriting() {
    isPaused = false
    for waiter in drainers where !waiter.isDone { waiter.succeed(.none) }
  }

  // MARK: Waiting

  /// The future that is done when the connection is lost.
  func closed() -> ValueFuture {
    if let closing { return closing }
    let made = ValueFuture(owner)
    closing = made
    if isLost {
      if let lossException { made.fail(lossException) } else { made.succeed(.none) }
    }
    return made
  }

  /// Has the current task wait until the transport's buffer is drained; nil if it need not.
  func drain(_ vm: Interpreter) throws(Raised) -> StreamWaiter? {
    if isLost { throw vm.error(vm.exceptions.connectionResetError, "Connection lost") }
    guard isPaused else { return nil }
    let waiter = StreamWaiter(owner, .streamDrain, transport)
    drainers.append(waiter)
    return waiter
  }

  /// A wait for the buffer is over.
  func endDrain(_ waiter: StreamWaiter) {
    waiter.leave()
    drainers.removeAll { $0 === waiter }
  }
}

/// A server's handler has ended: if by an exception, that is reported and the connection closed.
private final class HandlerEnd: FutureHandle, LibraryHandle {
  private let transport: PyTransport
  private unowned let interpreter: Interpreter

  init(_ transport: PyTransport, _ interpreter: Interpreter) {
    self.transport = transport
    self.interpreter = interpreter
    super.init()
  }

  override var purpose: HandlePurpose {
    .callback(interpreter.trace?.text("client_connected_cb done") ?? 0)
  }

  var callText: String {
    let task = future.map { interpreter.briefText(.object(interpreter.object(for: $0))) } ?? ""
    return "StreamReaderProtocol.connection_made.<locals>.callback(\(task)) "
      + "at <frozen asyncio.streams>"
  }

  override func run() throws {
    guard let task = future as? CoroutineTask else { return }
    if task.state == .cancelled {
      // CPython 3.11's callback asks the cancelled task for its exception.
      let raised = Raised(exception: interpreter.cancelledException(of: task))
      try interpreter.reportCallback(raised, callText, in: transport.owner)
    } else if let exception = interpreter.exception(of: task) {
      interpreter.callExceptionHandler(
        transport.owner, "Unhandled exception in client_connected_cb",
        [("exception", .object(exception)), ("transport", .object(transport))])
      transport.close()
    }
  }
}

extension Interpreter {
  func installStreamProtocol() {
    let type = asyncio.streams.streamProtocol
    constructor(type, "cls, stream_reader, client_connected_cb=, loop=") { vm, a throws(Raised) in
      let reader = try vm.receiver(a[1], as: PyStreamReader.self)
      return .object(
        PyStreamProtocol(
          reader, connected: a[2].isUnset ? .none : a[2],
          a[3].object as? PyLoop ?? reader.owner, type: a[0].type ?? type))
    }
    pythonicMethod(type, "__init__", "self, stream_reader, client_connected_cb=, loop=") {
      _, _ throws(Raised) in .none
    }
    func define(
      _ name: String, _ signature: String,
      _ body: @escaping (Interpreter, PyStreamProtocol, Arguments) throws(Raised) -> Value
    ) {
      pythonicMethod(type, name, signature) { vm, a throws(Raised) in
        try body(vm, try vm.receiver(a[0], as: PyStreamProtocol.self), a)
      }
    }
    define("connection_made", "self, transport") { vm, own, a throws(Raised) in
      try own.connectionMade(try vm.receiver(a[1], as: PyTransport.self), vm)
      return .none
    }
    define("data_received", "self, data") { vm, own, a throws(Raised) in
      try own.dataReceived(try vm.bytesOperand(a[1]), vm)
      return .none
    }
    define("eof_received", "self") { vm, own, _ throws(Raised) in
      own.endReceived(vm)
      return .bool(true)
    }
    define("connection_lost", "self, exc") { _, own, a throws(Raised) in
      own.connectionLost(a[1].exception)
      return .none
    }
    define("pause_writing", "self") { _, own, _ throws(Raised) in
      own.isPaused = true
      return .none
    }
    define("resume_writing", "self") { _, own, _ throws(Raised) in
      own.resumeWriting()
      return .none
    }
  }
}
