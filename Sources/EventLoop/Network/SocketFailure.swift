#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the system says when an operation on a socket fails: an error number of POSIX.
package struct SocketFailure: Error, Equatable, Sendable {
  package let number: Int32

  /// Makes a failure of an error number.
  package init(_ number: Int32) { self.number = number }

  /// The system's words, such as `Connection refused`.
  package var words: String { String(cString: strerror(number)) }

  package static let brokenPipe = SocketFailure(EPIPE)
  package static let addressInUse = SocketFailure(EADDRINUSE)
  package static let reset = SocketFailure(ECONNRESET)
  package static let refused = SocketFailure(ECONNREFUSED)
  package static let notConnected = SocketFailure(ENOTCONN)
}
