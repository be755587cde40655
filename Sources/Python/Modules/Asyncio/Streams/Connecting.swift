import EventLoop

/// `loop.create_connection(...)` and `asyncio.open_connection(...)`.
final class ConnectionCreation: NamedCoroutine {
  /// What is made of the connection.
  enum Purpose {
    /// A protocol of the program: the result is the transport and the protocol.
    case factory(Value)
    /// Streams: the result is a reader and a writer.
    case streams(limit: Int)
  }

  private enum Stage {
    case initial
    case lookingUp(Request)
    case connecting(Request, NetworkSocket)
    case opening(PyTransport, Value, PyStreamReader?)
  }

  /// What is asked for.
  struct Request {
    let purpose: Purpose
    let host: String?
    let port: Int
    let owner: PyLoop
  }

  private let prepare: () throws(Raised) -> Request
  private var stage = Stage.initial
  private var remaining: ArraySlice<String> = []
  private var failures: [Raised] = []

  /// Makes the coroutine; what is asked for is looked at when it runs first.
  init(
    _ name: StaticString, _ vm: Interpreter, _ prepare: @escaping () throws(Raised) -> Request
  ) {
    self.prepare = prepare
    super.init(name, vm)
  }

  override func step(_ vm: Interpreter, _ input: Resumption) throws(Raised) -> Step {
    switch stage {
    case .initial:
      if case .raise(let raised) = input { throw raised }
      let request = try prepare()
      remaining = try vm.addresses(of: request.host, isPassive: false)[...]
      if request.host.map(SocketAddress.isLiteral) ?? false { return try connect(request, vm) }
      stage = .lookingUp(request)
      let future = ValueFuture(request.owner, reason: .streamConnect)
      vm.lookUp(request.host, future, turns: 0)
      return wait(for: future, vm)
    case .lookingUp(let request):
      if case .raise(let raised) = input { throw raised }
      return try connect(request, vm)
    case .connecting(let request, let socket):
      socket.stopWriting()
      if case .raise(let raised) = input {
        socket.close()
        guard vm.matches(raised, vm.exceptions.osError) else { throw raised }
        failures.append(raised)
        return try connect(request, vm)
      }
      return try open(socket, request, vm)
    case .opening(let transport, let made, let reader):
      if case .raise(let raised) = input {
        transport.close()
        throw raised
      }
      return .finished(result(transport, made, reader, vm))
    }
  }

  /// Tries the next address.
  private func connect(_ request: Request, _ vm: Interpreter) throws(Raised) -> Step {
    guard let next = remaining.popFirst() else { throw failure(vm) }
    let address = SocketAddress(host: next, port: request.port)
    let socket: NetworkSocket
    do throws(SocketFailure) {
      socket = try vm.network.connect(to: address)
    } catch {
      failures.append(try refusal(error, address, vm))
      return try connect(request, vm)
    }
    let future = ValueFuture(request.owner, reason: .streamConnect)
    stage = .connecting(request, socket)
    let handle = ChoreHandle(vm.trace?.text("connected") ?? 0) { [unowned self] in
      guard !future.isDone else { return }
      if let failure = socket.connectionFailure() {
        future.fail(try refusal(failure, address, vm).exception)
      } else {
        future.succeed(.none)
      }
      socket.stopWriting()
    }
    socket.watchWriting(handle, on: request.owner.loop)
    return wait(for: future, vm)
  }

  private func refusal(
    _ failure: SocketFailure, _ address: SocketAddress, _ vm: Interpreter
  ) throws(Raised) -> Raised {
    vm.osError(failure, "Connect call failed \(try vm.repr(vm.addressValue(address)))")
  }

  /// What is raised when no address could be connected to.
  private func failure(_ vm: Interpreter) -> Raised {
    guard let first = failures.first else {
      return vm.error(vm.exceptions.osError, "getaddrinfo() returned empty list")
    }
    let texts = failures.map { (try? vm.str(.object($0.exception))) ?? "" }
    if texts.allSatisfy({ $0 == texts.first }) { return first }
    return vm.error(
      vm.exceptions.osError, "Multiple exceptions: \(texts.joined(separator: ", "))")
  }

  /// Makes the protocol and the transport of a connected socket.
  private func open(
    _ socket: NetworkSocket, _ request: Request, _ vm: Interpreter
  ) throws(Raised) -> Step {
    let owner = request.owner
    var reader: PyStreamReader?
    let made: Value
    do throws(Raised) {
      switch request.purpose {
      case .factory(let factory): made = try vm.call(factory)
      case .streams(let limit):
        let streams = vm.asyncio.streams
        let own = PyStreamReader(limit: limit, owner, type: streams.reader)
        reader = own
        made = .object(
          PyStreamProtocol(own, connected: .none, owner, type: streams.streamProtocol))
      }
    } catch {
      socket.close()
      throw error
    }
    let waiter = ValueFuture(owner, reason: .streamConnect)
    let transport = PyTransport(socket, owner, made, waiter: waiter)
    waiter.subject = transport.primitive
    stage = .opening(transport, made, reader)
    return wait(for: waiter, vm)
  }

  private func result(
    _ transport: PyTransport, _ made: Value, _ reader: PyStreamReader?, _ vm: Interpreter
  ) -> Value {
    guard let reader else { return vm.tuple([.object(transport), made]) }
    let writer = PyStreamWriter(
      transport, made, reader, transport.owner, type: vm.asyncio.streams.writer)
    return vm.tuple([.object(reader), .object(writer)])
  }
}

extension Interpreter {
  /// What `loop.create_connection` takes by keyword.
  static let connectionOptions: Set = [
    "ssl", "family", "proto", "flags", "sock", "local_addr", "server_hostname",
    "ssl_handshake_timeout", "ssl_shutdown_timeout", "happy_eyeballs_delay", "interleave",
  ]

  /// Reads the arguments of `create_connection` and `open_connection`.
  func connectionRequest(
    _ purpose: ConnectionCreation.Purpose, host: Value, port: Value, options: PyDict?,
    _ owner: PyLoop
  ) throws(Raised) -> ConnectionCreation.Request {
    try checkOptions(options, Interpreter.connectionOptions, "BaseEventLoop.create_connection")
    func option(_ name: String) -> Value { options?.find(intern(name)) ?? .none }
    if !option("ssl").isNone, try isTrue(option("ssl")) { throw refusedTLS() }
    if !option("sock").isNone { throw refusedSocket() }
    if host.isNone || host.isUnset, port.isNone || port.isUnset {
      throw valueError("host and port was not specified and no sock specified")
    }
    return ConnectionCreation.Request(
      purpose: purpose, host: try self.host(host), port: try self.port(port), owner: owner)
  }
}
