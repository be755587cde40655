import EventLoop
import Trace

/// `asyncio.Server`: listeners, and how many of their connections are open.
final class PyServer: PyPrimitive {
  /// What makes the protocol of each connection.
  enum Factory {
    /// A function of the program (`create_server`).
    case function(Value)
    /// Streams, handed to a callback of the program (`start_server`).
    case streams(connected: Value, limit: Int)
  }

  let owner: PyLoop
  /// The listeners; nil once the server is closed.
  private(set) var sockets: [PyTransportSocket]?
  /// The number by which the loop keeps it; 0 before it serves.
  private var opening = 0
  private let factory: Factory
  private let backlog: Int
  private var activeCount = 0
  private(set) var isServing = false
  /// Those who wait until all connections are closed; nil once they are.
  private var waiters: [ValueFuture]? = []
  private var forever: ValueFuture?
  private var context = Value.none

  /// Makes a server of bound sockets.
  init(_ sockets: [NetworkSocket], _ factory: Factory, backlog: Int, _ owner: PyLoop) {
    let vm = owner.interpreter
    self.owner = owner
    self.factory = factory
    self.backlog = backlog
    self.sockets = sockets.map { PyTransportSocket($0, vm) }
    super.init(
      .server, vm, type: vm.asyncio.streams.server, name: sockets.first?.local.text ?? "")
    guard primitive != 0, let trace = vm.trace else { return }
    for socket in sockets {
      socket.primitive = primitive
      socket.words.reading = trace.text("clients at \(socket.local.text)")
      socket.words.arrived = trace.text("a client came to \(socket.local.text)")
    }
  }

  // MARK: Serving

  /// Begins to accept, where it has not begun.
  func startServing() throws(Raised) {
    guard !isServing, let sockets else { return }
    isServing = true
    context = interpreter.copiedContext()
    opening = owner.open(self)
    for object in sockets {
      do throws(SocketFailure) {
        try object.socket.listen(backlog: backlog)
      } catch {
        throw interpreter.osError(error)
      }
      let handle = ServerHandle(self, "accept") { [socket = object.socket] (server) in
        server.accept(from: socket)
      }
      object.socket.watchReading(handle, on: owner.loop)
    }
  }

  /// Takes the clients that have come; each gets its transport in the next turn of the loop.
  private func accept(from socket: NetworkSocket) {
    for _ in 0..<max(backlog, 1) {
      guard let connection = socket.accept() else { break }
      // CPython makes a task for each; its name is used up.
      interpreter.asyncio.taskNames += 1
      owner.loop.callSoon(
        ServerHandle(self, "connect") { (server) throws(Raised) in try server.open(connection) })
    }
    if !socket.isClosed { socket.recordWaiting(socket.words.reading) }
  }

  private func open(_ connection: NetworkSocket) throws(Raised) {
    let made: Value
    do throws(Raised) {
      made = try makeProtocol(interpreter)
    } catch {
      connection.close()
      if interpreter.endsLoop(error) { throw error }
      return
    }
    let waiter = ValueFuture(owner)
    _ = PyTransport(connection, owner, made, server: self, waiter: waiter)
  }

  private func makeProtocol(_ vm: Interpreter) throws(Raised) -> Value {
    switch factory {
    case .function(let function): return try vm.call(function)
    case .streams(let connected, let limit):
      let reader = PyStreamReader(limit: limit, owner, type: vm.asyncio.streams.reader)
      return .object(
        PyStreamProtocol(
          reader, connected: connected, owner, type: vm.asyncio.streams.streamProtocol))
    }
  }

  /// Runs a part of the server in its context.
  fileprivate func run(_ body: (PyServer) throws(Raised) -> Void) throws {
    let vm = interpreter
    let outer = vm.enterContext(context)
    defer { vm.leaveContext(outer) }
    do throws(Raised) {
      try body(self)
    } catch {
      try vm.reportCallback(error, "BaseSelectorEventLoop._accept_connection()", in: owner)
    }
  }

  // MARK: Connections

  func attach() {
    activeCount += 1
    recordCount()
  }

  func detach() {
    activeCount -= 1
    recordCount()
    if activeCount == 0, sockets == nil { wakeWaiters() }
  }

  private func recordCount() {
    record(.primitiveChanged(primitive, value: activeCount, limit: 0))
  }

  private func wakeWaiters() {
    let all = waiters ?? []
    waiters = nil
    for waiter in all where !waiter.isDone { waiter.succeed(.none) }
  }

  // MARK: The end

  /// `close()`: accepts nobody any more; open connections go on.
  func close() {
    guard let sockets else { return }
    self.sockets = nil
    for object in sockets { object.socket.close() }
    owner.letGo(opening)
    isServing = false
    if let forever, !forever.isDone { _ = forever.cancel() }
    forever = nil
    if activeCount == 0 { wakeWaiters() }
  }

  /// The future that is done when all connections are closed; nil if there is nothing to wait for,
  /// which is so for a closed server, as in CPython 3.11.
  func closed() -> ValueFuture? {
    guard sockets != nil, waiters != nil else { return nil }
    let waiter = ValueFuture(owner)
    waiters?.append(waiter)
    return waiter
  }

  /// Begins `serve_forever()`.
  func beginForever(_ vm: Interpreter) throws(Raised) -> ValueFuture {
    if forever != nil {
      throw vm.runtimeError(
        "server \(try vm.repr(.object(self))) is already being awaited on serve_forever()")
    }
    if sockets == nil {
      throw vm.runtimeError("server \(try vm.repr(.object(self))) is closed")
    }
    try startServing()
    let future = ValueFuture(owner, reason: .streamAccept)
    future.subject = primitive
    forever = future
    return future
  }

  func endForever() { forever = nil }
}

/// Runs a part of a server.
final class ServerHandle: Handle {
  private let server: PyServer
  private let name: String
  private let body: (PyServer) throws(Raised) -> Void

  /// Makes a handle with a name for the trace.
  init(
    _ server: PyServer, _ name: String, _ body: @escaping (PyServer) throws(Raised) -> Void
  ) {
    self.server = server
    self.name = name
    self.body = body
    super.init()
  }

  override var purpose: HandlePurpose {
    .callback(server.interpreter.trace?.text(name) ?? 0)
  }

  override func run() throws { try server.run(body) }
}
