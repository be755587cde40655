import EventLoop

/// The socket of a transport or server as programs see it (`asyncio.TransportSocket`).
final class PyTransportSocket: PyObject {
  let socket: NetworkSocket
  /// The descriptor that it had, which a closed transport still shows.
  let shownDescriptor: Int32

  /// Wraps a socket.
  init(_ socket: NetworkSocket, _ vm: Interpreter) {
    self.socket = socket
    shownDescriptor = socket.descriptor
    super.init(type: vm.asyncio.streams.socket)
  }
}

extension Interpreter {
  /// An address as programs see it.
  func addressValue(_ address: SocketAddress) -> Value {
    let start = [string(address.host), Value.int(address.port)]
    return tuple(address.isIPv6 ? start + [.int(0), .int(0)] : start)
  }

  /// The OSError for a failure of a socket.
  func osError(_ failure: SocketFailure, _ message: String? = nil) -> Raised {
    let number = Int(failure.number)
    let type = Interpreter.osErrorNames[number].flatMap(exceptions.named) ?? exceptions.osError
    return error(type, arguments: [.int(number), string(message ?? failure.words)])
  }

  func installTransportSocket() {
    let type = asyncio.streams.socket
    func define(
      _ name: String, _ signature: String,
      _ body: @escaping (Interpreter, NetworkSocket) throws(Raised) -> Value
    ) {
      pythonicMethod(type, name, signature) { vm, a throws(Raised) in
        try body(vm, try vm.receiver(a[0], as: PyTransportSocket.self).socket)
      }
    }
    func open(_ vm: Interpreter, _ socket: NetworkSocket) throws(Raised) {
      if socket.isClosed { throw vm.osError(SocketFailure(9)) }
    }
    define("getsockname", "self") { vm, socket throws(Raised) in
      try open(vm, socket)
      return vm.addressValue(socket.local)
    }
    define("getpeername", "self") { vm, socket throws(Raised) in
      try open(vm, socket)
      guard let remote = socket.remote else { throw vm.osError(.notConnected) }
      return vm.addressValue(remote)
    }
    define("fileno", "self") { _, socket throws(Raised) in .int(Int(socket.descriptor)) }
    define("setsockopt", "self, /, *args, **kwargs") { _, _ throws(Raised) in .none }
    define("getsockopt", "self, /, *args, **kwargs") { _, _ throws(Raised) in .int(0) }
    define("gettimeout", "self") { _, _ throws(Raised) in .float(0) }
    define("__repr__", "self") { vm, socket throws(Raised) in
      var text = "<asyncio.TransportSocket fd=\(socket.descriptor), "
      text += "family=\(socket.local.isIPv6 ? 10 : 2), type=1, proto=6"
      if !socket.isClosed {
        text += ", laddr=\(try vm.repr(vm.addressValue(socket.local)))"
        if let remote = socket.remote { text += ", raddr=\(try vm.repr(vm.addressValue(remote)))" }
      }
      return vm.string(text + ">")
    }
    attribute(
      type, "family",
      get: { vm, value throws(Raised) in
        let socket = try vm.receiver(value, as: PyTransportSocket.self).socket
        return try vm.socketConstant(socket.local.isIPv6 ? "AF_INET6" : "AF_INET")
      })
    attribute(type, "type", get: { vm, _ throws(Raised) in try vm.socketConstant("SOCK_STREAM") })
    attribute(type, "proto", get: { _, _ throws(Raised) in .int(6) })
  }

  /// A name of the `socket` module.
  private func socketConstant(_ name: String) throws(Raised) -> Value {
    try getAttribute(try loadModule("socket"), intern(name))
  }
}
