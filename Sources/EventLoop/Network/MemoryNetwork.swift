import DequeModule
import Trace

/// A network within the program: listeners by address, connections as pairs of pipes.
///
/// Whatever is sent arrives one hop later. A loop that looks for I/O waits for all that is on its
/// way, so what was sent before a turn of the loop is there in the next, as over a real loopback.
package final class MemoryNetwork: Network {
  /// How long everything takes from one end to the other: about half of what a round trip over
  /// loopback takes under CPython.
  package static let hop: Nanoseconds = 100_000
  /// The ports that are given out where none is asked for (RFC 6335).
  private static let ephemeralPorts = 49_152...65_535
  /// The first descriptor; a real loop has used those before it.
  private static let firstDescriptor: Int32 = 6

  private var listeners: [SocketAddress: Listener] = [:]
  private var underWay = Deque<Arrival>()
  /// Sockets that may be ready, in the order in which they became so.
  private var candidates = Deque<MemorySocket>()
  private var nextPort = MemoryNetwork.ephemeralPorts.lowerBound
  private var descriptors: Set<Int32> = []
  /// No descriptor below this one is free.
  private var lowestDescriptor = MemoryNetwork.firstDescriptor
  private let now: () -> Nanoseconds

  private struct Listener {
    let descriptor: Int32
    weak var socket: MemorySocket?
  }

  /// Makes a network on a clock.
  package init(now: @escaping () -> Nanoseconds) { self.now = now }

  // MARK: Making sockets

  package func bind(to address: SocketAddress) throws(SocketFailure) -> NetworkSocket {
    let port = address.port == 0 ? freePort() : address.port
    let bound = address.with(port: port)
    guard !isTaken(bound) else { throw .addressInUse }
    let socket = MemorySocket(self, descriptor: freeDescriptor(), local: bound, remote: nil)
    listeners[bound] = Listener(descriptor: socket.descriptor, socket: socket)
    return socket
  }

  package func connect(to address: SocketAddress) throws(SocketFailure) -> NetworkSocket {
    let target =
      address.isWildcard
      ? SocketAddress(host: address.isIPv6 ? "::1" : "127.0.0.1", port: address.port) : address
    let own = SocketAddress(host: target.isIPv6 ? "::1" : "127.0.0.1", port: freePort())
    let socket = MemorySocket(self, descriptor: freeDescriptor(), local: own, remote: target)
    send(.connection(socket, target), from: nil)
    return socket
  }

  package func lookUp(_ handle: Handle, on loop: EventLoop) {
    send(.answer(handle, loop), from: loop)
  }

  private func isTaken(_ address: SocketAddress) -> Bool {
    if listeners[address] != nil { return true }
    return listeners.keys.contains { other in
      other.port == address.port && other.isIPv6 == address.isIPv6
        && (other.isWildcard || address.isWildcard)
    }
  }

  private func listener(at address: SocketAddress) -> MemorySocket? {
    let everywhere = SocketAddress(host: address.isIPv6 ? "::" : "0.0.0.0", port: address.port)
    let found = (listeners[address] ?? listeners[everywhere])?.socket
    return found?.isListening == true ? found : nil
  }

  private func freePort() -> Int {
    defer {
      nextPort += 1
      if nextPort > MemoryNetwork.ephemeralPorts.upperBound {
        nextPort = MemoryNetwork.ephemeralPorts.lowerBound
      }
    }
    return nextPort
  }

  /// The lowest number that is free, as the system gives them.
  private func freeDescriptor() -> Int32 {
    while descriptors.contains(lowestDescriptor) { lowestDescriptor += 1 }
    descriptors.insert(lowestDescriptor)
    return lowestDescriptor
  }

  /// A socket is being closed.
  func release(_ socket: MemorySocket) {
    descriptors.remove(socket.descriptor)
    lowestDescriptor = min(lowestDescriptor, socket.descriptor)
    if socket.remote == nil, listeners[socket.local]?.descriptor == socket.descriptor {
      listeners[socket.local] = nil
    }
  }

  // MARK: What is on its way

  func send(_ content: Arrival.Content, from loop: EventLoop?) {
    underWay.append(
      Arrival(
        time: now() + MemoryNetwork.hop, content: content, cause: loop?.currentCause ?? -1))
  }

  /// When the first of all that is on its way arrives.
  package var nextArrival: Nanoseconds? { underWay.first?.time }

  /// Lets arrive what is on its way and due.
  package func deliver(until moment: Nanoseconds) {
    while let arrival = underWay.first, arrival.time <= moment {
      underWay.removeFirst()
      deliver(arrival)
    }
  }

  private func deliver(_ arrival: Arrival) {
    let cause = arrival.cause
    switch arrival.content {
    case .bytes(let pipe, let bytes):
      pipe.underWay -= bytes.count
      guard !pipe.isAbandoned else {
        if let sender = pipe.sender { send(.reset(sender), from: nil) }
        return
      }
      pipe.arrived.append(bytes)
      pipe.arrivalCause = cause
      if let receiver = pipe.receiver { consider(receiver) }
    case .end(let pipe):
      pipe.isEnded = true
      pipe.arrivalCause = cause
      if let receiver = pipe.receiver { consider(receiver) }
    case .room(let pipe):
      pipe.roomCause = cause
      if let sender = pipe.sender { consider(sender) }
    case .reset(let socket): socket.resetArrived(cause: cause)
    case .connection(let client, let address): connect(client, address, cause)
    case .answer(let handle, let loop): loop.callSoon(handle, cause: -1)
    }
  }

  private func connect(_ client: MemorySocket, _ address: SocketAddress, _ cause: Trace.Sequence) {
    guard !client.isClosed else { return }
    guard let listener = listener(at: address) else {
      client.connected(.refused, cause: cause)
      return
    }
    let server = MemorySocket(
      self, descriptor: freeDescriptor(), local: address, remote: client.local)
    MemorySocket.join(client, server)
    listener.queue(server, cause: cause)
    client.connected(nil, cause: cause)
  }

  // MARK: Readiness

  /// Notes that a socket may be ready.
  func consider(_ socket: MemorySocket) {
    guard !socket.isCandidate else { return }
    socket.isCandidate = true
    candidates.append(socket)
  }

  /// Whether nothing is on its way and no socket may be ready.
  package var isQuiet: Bool { underWay.isEmpty && candidates.isEmpty }

  /// Looks for I/O: waits for what is on its way, then puts the handles into the ready queue whose
  /// sockets are ready.
  ///
  /// - Parameters:
  ///   - loop: the loop that looks; only its own sockets count.
  ///   - advance: moves the clock on to a moment.
  /// - Returns: whether the loop has anything to run now.
  package func poll(for loop: EventLoop, advance: (Nanoseconds) -> Void) -> Bool {
    if let settled = underWay.last?.time {
      advance(settled)
      deliver(until: settled)
    }
    report(to: loop)
    return loop.hasReady
  }

  /// Puts the handles of a loop into its ready queue whose sockets are ready.
  package func report(to loop: EventLoop) {
    for _ in 0..<candidates.count {
      guard let socket = candidates.popFirst() else { break }
      if let other = socket.loop, other !== loop {
        candidates.append(socket)
      } else if socket.report() {
        candidates.append(socket)
      } else {
        socket.isCandidate = false
      }
    }
  }
}
