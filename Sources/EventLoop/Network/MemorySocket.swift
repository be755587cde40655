import DequeModule
import Trace

/// A socket of the network in memory.
final class MemorySocket: NetworkSocket {
  /// The network, until the socket is closed.
  private var network: MemoryNetwork?
  /// What it reads from and writes to, once it is connected.
  private var incoming: BytePipe?
  private var outgoing: BytePipe?
  /// Clients that wait to be accepted.
  private var backlog = Deque<MemorySocket>()
  private(set) var isListening = false
  private var failure: SocketFailure?
  private var hasShutDown = false
  private var cause: Trace.Sequence = -1
  /// Whether the network is going to look whether it is ready.
  var isCandidate = false

  init(
    _ network: MemoryNetwork, descriptor: Int32, local: SocketAddress, remote: SocketAddress?
  ) {
    self.network = network
    super.init(descriptor: descriptor, local: local, remote: remote)
  }

  deinit { if !isClosed { close() } }

  // MARK: Connecting

  /// Joins two sockets by a pair of pipes.
  static func join(_ client: MemorySocket, _ server: MemorySocket) {
    let (forth, back) = (BytePipe(), BytePipe())
    (client.outgoing, client.incoming) = (forth, back)
    (server.outgoing, server.incoming) = (back, forth)
    (forth.sender, forth.receiver) = (client, server)
    (back.sender, back.receiver) = (server, client)
  }

  override func listen(backlog: Int) { isListening = true }

  /// A client has come.
  func queue(_ connection: MemorySocket, cause: Trace.Sequence) {
    backlog.append(connection)
    self.cause = cause
    network?.consider(self)
  }

  override func accept() -> NetworkSocket? { backlog.popFirst() }

  /// Its attempt to connect has ended.
  func connected(_ failure: SocketFailure?, cause: Trace.Sequence) {
    self.failure = failure
    self.cause = cause
    network?.consider(self)
  }

  override func connectionFailure() -> SocketFailure? {
    defer { failure = nil }
    return failure
  }

  // MARK: Reading and writing

  override func receive(_ limit: Int) -> Reception {
    guard let incoming else { return .failed(failure ?? .notConnected) }
    if !incoming.arrived.isEmpty {
      let hadRoom = incoming.hasAmpleRoom
      let bytes = incoming.arrived.take(limit)
      if !hadRoom, incoming.hasAmpleRoom { network?.send(.room(incoming), from: loop) }
      return .bytes(bytes)
    }
    if incoming.isEnded { return .end }
    if let failure {
      self.failure = nil
      return .failed(failure)
    }
    return .wouldBlock
  }

  override func send(_ bytes: ArraySlice<UInt8>) -> Transmission {
    if let failure {
      self.failure = nil
      hasShutDown = true
      return .failed(failure)
    }
    guard let outgoing, !hasShutDown else { return .failed(.brokenPipe) }
    let count = min(bytes.count, outgoing.room)
    guard count > 0 else { return .wouldBlock }
    outgoing.underWay += count
    network?.send(.bytes(outgoing, Array(bytes.prefix(count))), from: loop)
    return .sent(count)
  }

  override func shutDownWriting() {
    guard let outgoing, !hasShutDown else { return }
    hasShutDown = true
    network?.send(.end(outgoing), from: loop)
  }

  override func close() {
    guard !isClosed else { return }
    let loop = loop
    if let incoming, let outgoing {
      incoming.isAbandoned = true
      if !incoming.arrived.isEmpty {
        // The other end learns that not all it sent was read.
        if let other = outgoing.receiver { network?.send(.reset(other), from: loop) }
      } else if !hasShutDown {
        network?.send(.end(outgoing), from: loop)
      }
      hasShutDown = true
    }
    for client in backlog { client.refuse() }
    backlog.removeAll()
    isListening = false
    network?.release(self)
    network = nil
    super.close()
  }

  /// Its listener was closed before it was accepted.
  private func refuse() {
    if let other = outgoing?.receiver { network?.send(.reset(other), from: nil) }
    hasShutDown = true
    close()
  }

  // MARK: Arrivals

  /// Something was sent to a socket that is closed, or the other end closed with bytes unread.
  func resetArrived(cause: Trace.Sequence) {
    guard let incoming else { return }
    failure = incoming.isEnded ? .brokenPipe : .reset
    outgoing?.isAbandoned = true
    self.cause = cause
    network?.consider(self)
  }

  // MARK: Readiness

  private var isReadable: Bool {
    if isListening { return !backlog.isEmpty }
    guard let incoming else { return false }
    return !incoming.arrived.isEmpty || incoming.isEnded || failure != nil
  }

  private var isWritable: Bool {
    if failure != nil { return true }
    guard let outgoing else { return false }
    return outgoing.hasAmpleRoom || hasShutDown
  }

  override func interestChanged() {
    guard reader != nil && isReadable || writer != nil && isWritable else { return }
    network?.consider(self)
  }

  /// Puts the handles into the ready queue whose time has come; whether there were any.
  func report() -> Bool {
    var hasReported = false
    if reader != nil, isReadable {
      let isAtEnd = incoming.map { $0.arrived.isEmpty } ?? false
      let cause = isListening || failure != nil ? cause : incoming?.arrivalCause ?? cause
      reportReadable(isAtEnd ? words.ended : words.arrived, cause: cause)
      hasReported = true
    }
    if writer != nil, isWritable {
      let roomCause = outgoing?.roomCause ?? -1
      reportWritable(words.writable, cause: roomCause >= 0 ? roomCause : cause)
      hasReported = true
    }
    return hasReported
  }
}
