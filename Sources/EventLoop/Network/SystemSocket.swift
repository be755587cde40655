#if os(Linux)
  import CSystem
  import Glibc

  /// A socket of the system, on loopback.
  final class SystemSocket: NetworkSocket {
    private let network: SystemNetwork
    private var isWatched = false
    /// What is received goes here first, to be copied at its true length.
    private static let readSize = 262_144

    init(
      _ network: SystemNetwork, descriptor: Int32, local: SocketAddress, remote: SocketAddress?
    ) {
      self.network = network
      super.init(descriptor: descriptor, local: local, remote: remote)
    }

    deinit { if !isClosed { close() } }

    override func listen(backlog: Int) throws(SocketFailure) {
      guard Glibc.listen(descriptor, Int32(clamping: backlog)) == 0 else {
        throw SocketFailure(errno)
      }
    }

    override func accept() -> NetworkSocket? {
      let accepted = csystem_accept(descriptor)
      guard accepted >= 0 else { return nil }
      guard let own = SystemAddress.own(of: accepted), let peer = SystemAddress.peer(of: accepted)
      else {
        // The client is gone already.
        Glibc.close(accepted)
        return accept()
      }
      return SystemSocket(network, descriptor: accepted, local: own, remote: peer)
    }

    override func connectionFailure() -> SocketFailure? {
      var number: Int32 = 0
      var size = socklen_t(MemoryLayout<Int32>.size)
      guard getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &number, &size) == 0 else {
        return SocketFailure(errno)
      }
      if let own = SystemAddress.own(of: descriptor) { local = own }
      return number == 0 ? nil : SocketFailure(number)
    }

    override func receive(_ limit: Int) -> Reception {
      var count = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: min(limit, SystemSocket.readSize)) {
        buffer, length in
        repeat {
          count = recv(descriptor, buffer.baseAddress, buffer.count, 0)
        } while count < 0 && errno == EINTR
        length = max(0, count)
      }
      if count > 0 { return .bytes(bytes) }
      if count == 0 { return .end }
      return errno == EAGAIN ? .wouldBlock : .failed(SocketFailure(errno))
    }

    override func send(_ bytes: ArraySlice<UInt8>) -> Transmission {
      let count = bytes.withUnsafeBytes { buffer in
        var sent: Int
        repeat {
          sent = Glibc.send(
            descriptor, buffer.baseAddress, buffer.count, Int32(MSG_NOSIGNAL))
        } while sent < 0 && errno == EINTR
        return sent
      }
      if count > 0 { return .sent(count) }
      return count == 0 || errno == EAGAIN ? .wouldBlock : .failed(SocketFailure(errno))
    }

    override func shutDownWriting() { Glibc.shutdown(descriptor, Int32(SHUT_WR)) }

    override func close() {
      guard !isClosed else { return }
      let open = descriptor
      if isWatched { network.unwatch(open) }
      isWatched = false
      super.close()
      Glibc.close(open)
    }

    override func interestChanged() {
      let isWanted = reader != nil || writer != nil
      if isWanted {
        network.watch(self, reading: reader != nil, writing: writer != nil, isNew: !isWatched)
      } else if isWatched {
        network.unwatch(descriptor)
      }
      isWatched = isWanted
    }

    /// The system says that it is ready.
    func report(readable: Bool, writable: Bool) {
      if readable { reportReadable(words.arrived, cause: -1) }
      if writable { reportWritable(words.writable, cause: -1) }
    }
  }
#endif
