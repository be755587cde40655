import EventLoop

/// What a program lives in, besides itself.
package enum Outside {
  /// Nothing: a virtual clock, and a network within the program.
  case none
  #if os(Linux)
    /// Real time, and the system's loopback.
    case system(SystemNetwork)
  #endif

  /// Whether time is real.
  var isReal: Bool {
    switch self {
    case .none: false
    #if os(Linux)
      case .system: true
    #endif
    }
  }

  /// Real time and the system's loopback.
  ///
  /// - Parameter takesInterrupts: whether Ctrl-C comes to the program.
  /// - Returns: both.
  /// - Throws: a `SocketFailure` where the system has no room, or none of this is there.
  package static func real(takesInterrupts: Bool) throws -> Outside {
    #if os(Linux)
      .system(try SystemNetwork(takesInterrupts: takesInterrupts))
    #else
      throw SocketFailure(78)
    #endif
  }
}
