import EventLoop

/// The functions of `asyncio` that open streams, and what of that family is refused.
extension Interpreter {
  func installStreams(_ module: PyModule) {
    let types = asyncio.streams
    let exported = [
      types.protocolBase, types.plainProtocol, types.bufferedProtocol, types.datagramProtocol,
      types.subprocessProtocol, types.streamProtocol, types.transportBase, types.readTransport,
      types.writeTransport, types.plainTransport, types.datagramTransport,
      types.subprocessTransport, types.reader, types.writer, types.abstractServer,
      types.incompleteRead, types.limitOverrun, types.noSendfile,
    ]
    for type in exported { module.set(self, type.name, .object(type)) }
    module.set(self, "Server", .object(types.server))
    installProtocols()
    installAbstractTransports()
    installTransports()
    installTransportSocket()
    installStreamReader()
    installStreamProtocol()
    installStreamWriter()
    installStreamErrors()
    installServer()
    pythonic(
      module, "start_server", "client_connected_cb, host=, port=, *, limit=, **kwds"
    ) { vm, a throws(Raised) in
      let (connected, host, port, limit, options) = (a[0], a[1], a[2], a[3], a[4].dictionary)
      return .object(
        ServerCreation("start_server", vm) { [unowned vm] () throws(Raised) in
          let factory = PyServer.Factory.streams(
            connected: connected, limit: try vm.streamLimit(limit))
          let request = try vm.serverRequest(factory, host: host, port: port, options: options)
          return (request, try vm.runningLoop())
        })
    }
    pythonic(module, "open_connection", "host=, port=, *, limit=, **kwds") {
      vm, a throws(Raised) in
      let (host, port, limit, options) = (a[0], a[1], a[2], a[3].dictionary)
      return .object(
        ConnectionCreation("open_connection", vm) { [unowned vm] () throws(Raised) in
          try vm.connectionRequest(
            .streams(limit: try vm.streamLimit(limit)), host: host, port: port, options: options,
            try vm.runningLoop())
        })
    }
    for name in ["open_unix_connection", "start_unix_server"] {
      refuse(module.namespace, name, "Loopscope's streams are those of TCP over loopback")
    }
    installConnectingMethods()
  }

  private func installConnectingMethods() {
    let type = asyncio.baseLoop
    method(type, "create_server", "self, protocol_factory, host=, port=, **kwargs") {
      vm, a throws(Raised) in
      let owner = try vm.receiver(a[0], as: PyLoop.self)
      let (factory, host, port, options) = (a[1], a[2], a[3], a[4].dictionary)
      try vm.checkOptions(options, Interpreter.serverOptions, "BaseEventLoop.create_server")
      return .object(
        ServerCreation("BaseEventLoop.create_server", vm) { [unowned vm] () throws(Raised) in
          let request = try vm.serverRequest(
            .function(factory), host: host, port: port, options: options)
          return (request, owner)
        })
    }
    method(type, "create_connection", "self, protocol_factory, host=, port=, **kwargs") {
      vm, a throws(Raised) in
      let owner = try vm.receiver(a[0], as: PyLoop.self)
      let (factory, host, port, options) = (a[1], a[2], a[3], a[4].dictionary)
      try vm.checkOptions(
        options, Interpreter.connectionOptions, "BaseEventLoop.create_connection")
      return .object(
        ConnectionCreation("BaseEventLoop.create_connection", vm) {
          [unowned vm] () throws(Raised) in
          try vm.connectionRequest(
            .factory(factory), host: host, port: port, options: options, owner)
        })
    }
    let system = "Loopscope runs programs without access to files, processes and the system"
    for name in ["subprocess_exec", "subprocess_shell", "connect_read_pipe", "connect_write_pipe"] {
      refuse(type.namespace, name, system)
    }
    let streams = "Loopscope's network has streams over loopback only"
    for name in [
      "create_unix_server", "create_unix_connection", "create_datagram_endpoint",
      "connect_accepted_socket", "add_reader", "add_writer", "sock_connect", "sock_accept",
      "sock_recv", "sock_recv_into", "sock_sendall", "sendfile", "sock_sendfile", "remove_reader",
      "remove_writer", "sock_recvfrom", "sock_recvfrom_into", "sock_sendto",
    ] {
      refuse(type.namespace, name, "\(streams): use asyncio.open_connection and start_server")
    }
    refuse(type.namespace, "start_tls", Interpreter.noTLS)
  }

  /// Defines something that raises whenever it is called.
  private func refuse(_ namespace: PyDict, _ name: String, _ sentence: String) {
    namespace.set(
      intern(name),
      nativeFunction(name, "*args, **kwargs") { vm, _ throws(Raised) in
        throw vm.error(vm.exceptions.permissionError, sentence)
      })
  }

  private static let noTLS = "Loopscope has no TLS: open the connection without ssl"

  /// The error for whoever asks for TLS.
  func refusedTLS() -> Raised { error(exceptions.permissionError, Interpreter.noTLS) }

  /// The error for whoever brings a socket.
  func refusedSocket() -> Raised {
    error(
      exceptions.permissionError,
      "Loopscope makes sockets itself: give a host and a port instead of sock")
  }

  /// The methods of the base protocols, which do nothing.
  private func installProtocols() {
    let types = asyncio.streams
    func nothing(_ type: PyType, _ names: [(String, String)]) {
      for (name, signature) in names {
        pythonicMethod(type, name, signature) { _, _ throws(Raised) in .none }
      }
    }
    nothing(
      types.protocolBase,
      [
        ("connection_made", "self, transport"), ("connection_lost", "self, exc"),
        ("pause_writing", "self"), ("resume_writing", "self"),
      ])
    nothing(types.plainProtocol, [("data_received", "self, data"), ("eof_received", "self")])
    nothing(
      types.bufferedProtocol,
      [
        ("get_buffer", "self, sizehint"), ("buffer_updated", "self, nbytes"),
        ("eof_received", "self"),
      ])
    nothing(
      types.datagramProtocol,
      [("datagram_received", "self, data, addr"), ("error_received", "self, exc")])
    nothing(
      types.subprocessProtocol,
      [
        ("pipe_data_received", "self, fd, data"), ("pipe_connection_lost", "self, fd, exc"),
        ("process_exited", "self"),
      ])
  }
}
