#if os(Linux)
  import Glibc

  /// Addresses of sockets as the system has them.
  enum SystemAddress {
    /// Calls a body with an address in the system's form.
    static func with<Result>(
      _ address: SocketAddress, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result
    ) -> Result {
      var storage = sockaddr_storage()
      let size: Int
      if address.isIPv6 {
        size = MemoryLayout<sockaddr_in6>.size
        withUnsafeMutableBytes(of: &storage) { bytes in
          let form = bytes.assumingMemoryBound(to: sockaddr_in6.self)
          form[0].sin6_family = sa_family_t(AF_INET6)
          form[0].sin6_port = in_port_t(UInt16(address.port).bigEndian)
          inet_pton(AF_INET6, address.host, &form[0].sin6_addr)
        }
      } else {
        size = MemoryLayout<sockaddr_in>.size
        withUnsafeMutableBytes(of: &storage) { bytes in
          let form = bytes.assumingMemoryBound(to: sockaddr_in.self)
          form[0].sin_family = sa_family_t(AF_INET)
          form[0].sin_port = in_port_t(UInt16(address.port).bigEndian)
          inet_pton(AF_INET, address.host, &form[0].sin_addr)
        }
      }
      return withUnsafePointer(to: &storage) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(size)) }
      }
    }

    /// The address of a socket's own end.
    static func own(of descriptor: Int32) -> SocketAddress? {
      read { getsockname(descriptor, $0, $1) }
    }

    /// The address of the other end.
    static func peer(of descriptor: Int32) -> SocketAddress? {
      read { getpeername(descriptor, $0, $1) }
    }

    private static func read(
      _ body: (UnsafeMutablePointer<sockaddr>, UnsafeMutablePointer<socklen_t>) -> Int32
    ) -> SocketAddress? {
      var storage = sockaddr_storage()
      var size = socklen_t(MemoryLayout<sockaddr_storage>.size)
      let status = withUnsafeMutablePointer(to: &storage) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, &size) }
      }
      guard status == 0 else { return nil }
      var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
      let port: in_port_t
      if Int32(storage.ss_family) == AF_INET6 {
        port = withUnsafeMutableBytes(of: &storage) { bytes in
          let form = bytes.assumingMemoryBound(to: sockaddr_in6.self)
          inet_ntop(AF_INET6, &form[0].sin6_addr, &text, socklen_t(text.count))
          return form[0].sin6_port
        }
      } else {
        port = withUnsafeMutableBytes(of: &storage) { bytes in
          let form = bytes.assumingMemoryBound(to: sockaddr_in.self)
          inet_ntop(AF_INET, &form[0].sin_addr, &text, socklen_t(text.count))
          return form[0].sin_port
        }
      }
      let host = String(
        decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      return SocketAddress(host: host, port: Int(UInt16(bigEndian: port)))
    }
  }
#endif
