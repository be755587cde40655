/// A host, as a literal address, and a port.
package struct SocketAddress: Hashable, Sendable {
  package let host: String
  package let port: Int

  /// Makes an address from an IPv4 or IPv6 literal and a port.
  package init(host: String, port: Int) {
    self.host = host
    self.port = port
  }

  /// Whether the host is an IPv6 literal.
  package var isIPv6: Bool { host.contains(":") }

  /// Whether the host stands for all addresses of its family.
  package var isWildcard: Bool { host == "0.0.0.0" || host == "::" }

  /// Whether the host is one of this machine's own loopback addresses.
  package var isLoopback: Bool {
    isIPv6 ? host == "::1" : SocketAddress.octets(of: host)?.first == 127
  }

  /// `127.0.0.1:8888` or `[::1]:8888`.
  package var text: String { isIPv6 ? "[\(host)]:\(port)" : "\(host):\(port)" }

  /// The same host with another port.
  package func with(port: Int) -> SocketAddress { SocketAddress(host: host, port: port) }

  /// Whether a host is a literal address rather than a name.
  package static func isLiteral(_ host: String) -> Bool {
    host.contains(":") || octets(of: host) != nil
  }

  /// The four numbers of an IPv4 literal.
  private static func octets(of host: String) -> [UInt8]? {
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.count <= 3 && part.allSatisfy(\.isNumber) ? UInt8(part) : nil
    }
    return parts.count == 4 && numbers.count == 4 ? numbers : nil
  }
}
