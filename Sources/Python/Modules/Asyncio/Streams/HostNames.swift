import EventLoop

/// Which hosts a program can name.
extension Interpreter {
  /// The addresses for a host, in the order in which they are tried.
  ///
  /// - Parameters:
  ///   - host: a literal or a name; `nil` for all addresses of the machine.
  ///   - isPassive: whether it is to be listened at.
  /// - Throws: an OSError for anything beyond loopback.
  /// - Returns: literal addresses.
  func addresses(of host: String?, isPassive: Bool) throws(Raised) -> [String] {
    guard let host else { return isPassive ? ["::", "0.0.0.0"] : ["::1", "127.0.0.1"] }
    if ["localhost", "localhost.localdomain"].contains(host.lowercased()) { return ["127.0.0.1"] }
    if host.lowercased() == "ip6-localhost" { return ["::1"] }
    let address = SocketAddress(host: host, port: 0)
    if SocketAddress.isLiteral(host), address.isLoopback || address.isWildcard { return [host] }
    throw error(
      exceptions.permissionError,
      arguments: [
        .int(1),
        string(
          "Loopscope's sandbox only talks over loopback, and \(try repr(string(host))) is another "
            + "address; use '127.0.0.1' or 'localhost'"),
      ])
  }

  /// A port as programs give it: a number, or a number in a text.
  func port(_ value: Value) throws(Raised) -> Int {
    if value.isNone || value.isUnset { return 0 }
    let number: Int
    if let text = value.text {
      guard let parsed = Int(text) else {
        throw error(
          exceptions.osError,
          arguments: [.int(-8), string("Servname not supported for ai_socktype")])
      }
      number = parsed
    } else {
      number = try size(value)
    }
    guard (0...65_535).contains(number) else {
      throw overflowError("bind(): port must be 0-65535.")
    }
    return number
  }

  /// A host as programs give it; nil for None.
  func host(_ value: Value) throws(Raised) -> String? {
    if value.isNone || value.isUnset { return nil }
    if let text = value.text { return text }
    if let bytes = byteContent(of: value) { return String(decoding: bytes, as: UTF8.self) }
    throw typeError("getaddrinfo() argument 1 must be string or None")
  }

  /// Has a future resolved when a host is looked up: at once for literals, else after a while.
  ///
  /// - Parameters:
  ///   - host: what is looked up.
  ///   - future: what is resolved; where it need not be, the caller goes on.
  ///   - turns: how many turns of the loop CPython takes beyond the look-up.
  func lookUp(_ host: String?, _ future: ValueFuture, turns: Int) {
    let loop = future.loop
    let finish = ChoreHandle(trace?.text("getaddrinfo") ?? 0) { [unowned self] in
      self.resolve(future, turns: turns)
    }
    if host.map(SocketAddress.isLiteral) ?? false {
      loop.callSoon(finish)
    } else {
      network.lookUp(finish, on: loop)
    }
  }

  private func resolve(_ future: ValueFuture, turns: Int) {
    guard turns > 0 else {
      if !future.isDone { future.succeed(.none) }
      return
    }
    future.loop.callSoon(
      ChoreHandle(trace?.text("getaddrinfo") ?? 0) { [unowned self] in
        resolve(future, turns: turns - 1)
      })
  }
}
