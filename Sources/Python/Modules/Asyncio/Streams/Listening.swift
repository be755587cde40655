import EventLoop

/// `loop.create_server(...)` and `asyncio.start_server(...)`.
final class ServerCreation: NamedCoroutine {
  /// What is asked for.
  struct Request {
    let factory: PyServer.Factory
    /// The hosts; `nil` stands for all addresses.
    let hosts: [String?]
    let port: Int
    let backlog: Int
    let startsServing: Bool
  }

  private enum Stage {
    case initial
    case lookingUp(Request, PyLoop)
    case settling(PyServer)
  }

  private let prepare: () throws(Raised) -> (Request, PyLoop)
  private var stage = Stage.initial

  /// Makes the coroutine; what is asked for is looked at when it runs first.
  init(
    _ name: StaticString, _ vm: Interpreter,
    _ prepare: @escaping () throws(Raised) -> (Request, PyLoop)
  ) {
    self.prepare = prepare
    super.init(name, vm)
  }

  override func step(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Step {
    if case .raise(let raised) = input { throw raised }
    switch stage {
    case .initial:
      let (request, owner) = try prepare()
      for host in request.hosts { _ = try vm.addresses(of: host, isPassive: true) }
      // CPython looks each host up in a task of its own, whose name is used up.
      vm.asyncio.taskNames += request.hosts.count
      let slowest = request.hosts.first { !($0.map(SocketAddress.isLiteral) ?? false) }
      stage = .lookingUp(request, owner)
      let future = ValueFuture(owner)
      vm.lookUp(slowest ?? request.hosts.first ?? nil, future, turns: slowest == nil ? 1 : 2)
      return wait(for: future, vm)
    case .lookingUp(let request, let owner):
      let server = PyServer(
        try bind(request, vm), request.factory, backlog: request.backlog, owner)
      guard request.startsServing else { return .finished(.object(server)) }
      try server.startServing()
      stage = .settling(server)
      return .suspended(.none)
    case .settling(let server): return .finished(.object(server))
    }
  }

  private func bind(_ request: Request, _ vm: Interpreter) throws(Raised) -> [NetworkSocket] {
    var bound: [NetworkSocket] = []
    for host in request.hosts {
      for address in try vm.addresses(of: host, isPassive: true) {
        let wanted = SocketAddress(host: address, port: request.port)
        do throws(SocketFailure) {
          bound.append(try vm.network.bind(to: wanted))
        } catch {
          for socket in bound { socket.close() }
          throw vm.osError(
            error,
            "error while attempting to bind on address \(try vm.repr(vm.addressValue(wanted))): "
              + error.words.lowercased())
        }
      }
    }
    return bound
  }
}

extension Interpreter {
  /// What `loop.create_server` takes by keyword.
  static let serverOptions: Set = [
    "family", "flags", "sock", "backlog", "ssl", "reuse_address", "reuse_port",
    "ssl_handshake_timeout", "ssl_shutdown_timeout", "start_serving",
  ]

  /// Raises TypeError for a keyword that a function of asyncio does not take.
  func checkOptions(_ options: PyDict?, _ known: Set<String>, _ function: String) throws(Raised) {
    guard let options else { return }
    for name in options.keys.compactMap(\.text) where !known.contains(name) {
      throw typeError("\(function)() got an unexpected keyword argument '\(name)'")
    }
  }

  /// Reads the arguments of `create_server` and `start_server`.
  func serverRequest(
    _ factory: PyServer.Factory, host: Value, port: Value, options: PyDict?
  ) throws(Raised) -> ServerCreation.Request {
    try checkOptions(options, Interpreter.serverOptions, "BaseEventLoop.create_server")
    func option(_ name: String) -> Value { options?.find(intern(name)) ?? .none }
    if !option("ssl").isNone, try isTrue(option("ssl")) { throw refusedTLS() }
    if !option("sock").isNone { throw refusedSocket() }
    if host.isNone || host.isUnset, port.isNone || port.isUnset {
      throw valueError("Neither host/port nor sock were specified")
    }
    var hosts: [String?] = []
    if host.text == "" || host.isNone || host.isUnset {
      hosts = [nil]
    } else if host.text != nil || byteContent(of: host) != nil {
      hosts = [try self.host(host)]
    } else {
      try forEach(host) { (item) throws(Raised) in
        hosts.append(try self.host(item))
        return true
      }
    }
    let start = option("start_serving")
    return ServerCreation.Request(
      factory: factory, hosts: hosts, port: try self.port(port),
      backlog: smallInteger(option("backlog")) ?? 100,
      startsServing: options?.find(intern("start_serving")) == nil ? true : try isTrue(start))
  }
}
