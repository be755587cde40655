/// Where sockets come from: a network within the program, or the system's loopback.
package protocol Network: AnyObject {
  /// Binds a listener to an address; port 0 for any free one. It gets clients after `listen`.
  func bind(to address: SocketAddress) throws(SocketFailure) -> NetworkSocket

  /// Begins to connect; the socket becomes writable when that has ended, well or not.
  func connect(to address: SocketAddress) throws(SocketFailure) -> NetworkSocket

  /// Has a handle run on a loop when a name has been looked up.
  func lookUp(_ handle: Handle, on loop: EventLoop)
}
