import EventLoop

/// `server.serve_forever()`.
final class ServingForever: NativeCoroutine {
  private let server: PyServer
  private var hasBegun = false

  /// Makes the coroutine.
  init(_ server: PyServer, _ vm: Interpreter) {
    self.server = server
    super.init(vm)
  }

  override var function: String { "Server.serve_forever" }

  override func step(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Step {
    if hasBegun {
      server.endForever()
      guard case .raise(let raised) = input else { return .finished(.none) }
      if vm.matches(raised, vm.asyncio.cancelledError) { server.close() }
      throw raised
    }
    hasBegun = true
    return wait(for: try server.beginForever(vm), vm)
  }
}

/// `server.start_serving()`.
final class ServingStart: NativeCoroutine {
  private let server: PyServer
  private var hasBegun = false

  /// Makes the coroutine.
  init(_ server: PyServer, _ vm: Interpreter) {
    self.server = server
    super.init(vm)
  }

  override var function: String { "Server.start_serving" }

  override func step(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Step {
    if case .raise(let raised) = input { throw raised }
    if hasBegun { return .finished(.none) }
    hasBegun = true
    try server.startServing()
    return .suspended(.none)
  }
}

/// `server.wait_closed()`.
final class ServerClosing: NamedCoroutine {
  private let server: PyServer
  private var waiter: ValueFuture?

  /// Makes the coroutine.
  init(_ server: PyServer, _ name: StaticString, _ vm: Interpreter) {
    self.server = server
    super.init(name, vm)
  }

  override func step(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Step {
    if case .raise(let raised) = input { throw raised }
    guard waiter == nil, let made = server.closed() else { return .finished(.none) }
    waiter = made
    return wait(for: made, vm)
  }
}

extension Interpreter {
  func installServer() {
    let type = asyncio.streams.server
    func define(
      _ name: String, _ signature: String,
      _ body: @escaping (Interpreter, PyServer) throws(Raised) -> Value
    ) {
      pythonicMethod(type, name, signature) { vm, a throws(Raised) in
        try body(vm, try vm.receiver(a[0], as: PyServer.self))
      }
    }
    define("close", "self") { _, server throws(Raised) in
      server.close()
      return .none
    }
    define("is_serving", "self") { _, server throws(Raised) in .bool(server.isServing) }
    define("get_loop", "self") { _, server throws(Raised) in .object(server.owner) }
    define("start_serving", "self") { vm, server throws(Raised) in
      .object(ServingStart(server, vm))
    }
    define("serve_forever", "self") { vm, server throws(Raised) in
      .object(ServingForever(server, vm))
    }
    define("wait_closed", "self") { vm, server throws(Raised) in
      .object(ServerClosing(server, "Server.wait_closed", vm))
    }
    define("__aenter__", "self") { vm, server throws(Raised) in
      .object(PromptCoroutine("AbstractServer.__aenter__", vm) { _ in .object(server) })
    }
    define("__aexit__", "self, *exc") { vm, server throws(Raised) in
      server.close()
      return .object(ServerClosing(server, "Server.__aexit__", vm))
    }
    define("__repr__", "self") { vm, server throws(Raised) in
      vm.string("<Server sockets=\(try vm.repr(vm.socketTuple(server)))>")
    }
    attribute(
      type, "sockets",
      get: { vm, value throws(Raised) in
        vm.socketTuple(try vm.receiver(value, as: PyServer.self))
      })
  }

  private func socketTuple(_ server: PyServer) -> Value {
    tuple((server.sockets ?? []).map { .object($0) })
  }
}
