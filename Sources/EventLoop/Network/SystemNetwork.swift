#if os(Linux)
  import CSystem
  import Glibc
  import Trace

  /// The system's own network, loopback only: non-blocking sockets and one poller (`epoll`) for all.
  package final class SystemNetwork: Network {
    /// The most events that are taken at a time; what is left comes in the next turn.
    private static let batch = 512

    private let poller: Int32
    /// Becomes readable by Ctrl-C; -1 where that does not come here.
    private let interrupts: Int32
    private var watched: [Int32: SystemSocket] = [:]
    private var events = [epoll_event](repeating: epoll_event(), count: SystemNetwork.batch)

    /// Opens the poller.
    ///
    /// - Parameter takesInterrupts: whether Ctrl-C is to come to it.
    /// - Throws: where the system has no descriptor left.
    package init(takesInterrupts: Bool) throws(SocketFailure) {
      poller = epoll_create1(Int32(EPOLL_CLOEXEC))
      guard poller >= 0 else { throw SocketFailure(errno) }
      guard takesInterrupts else {
        interrupts = -1
        return
      }
      interrupts = csystem_interrupts()
      var event = epoll_event()
      event.events = EPOLLIN.rawValue
      event.data.fd = interrupts
      epoll_ctl(poller, EPOLL_CTL_ADD, interrupts, &event)
    }

    deinit {
      if interrupts >= 0 { csystem_restore_interrupts() }
      Glibc.close(poller)
    }

    // MARK: Sockets

    static func flags(_ flags: __socket_type...) -> Int32 {
      flags.reduce(0) { $0 | Int32($1.rawValue) }
    }

    private func open(_ address: SocketAddress) throws(SocketFailure) -> Int32 {
      let kind = SystemNetwork.flags(SOCK_STREAM, SOCK_NONBLOCK, SOCK_CLOEXEC)
      let descriptor = socket(address.isIPv6 ? AF_INET6 : AF_INET, kind, 0)
      guard descriptor >= 0 else { throw SocketFailure(errno) }
      return descriptor
    }

    /// The loopback address that stands for an address: nothing else is ever listened at.
    private func loopback(_ address: SocketAddress) -> SocketAddress {
      guard address.isWildcard else { return address }
      return SocketAddress(host: address.isIPv6 ? "::1" : "127.0.0.1", port: address.port)
    }

    package func bind(to address: SocketAddress) throws(SocketFailure) -> NetworkSocket {
      let target = loopback(address)
      let descriptor = try open(target)
      var one: Int32 = 1
      setsockopt(
        descriptor, SOL_SOCKET, SO_REUSEADDR, &one, socklen_t(MemoryLayout<Int32>.size))
      let status = SystemAddress.with(target) { Glibc.bind(descriptor, $0, $1) }
      guard status == 0, let own = SystemAddress.own(of: descriptor) else {
        let failure = SocketFailure(errno)
        Glibc.close(descriptor)
        throw failure
      }
      return SystemSocket(self, descriptor: descriptor, local: own, remote: nil)
    }

    package func connect(to address: SocketAddress) throws(SocketFailure) -> NetworkSocket {
      let target = loopback(address)
      let descriptor = try open(target)
      let status = SystemAddress.with(target) { Glibc.connect(descriptor, $0, $1) }
      guard status == 0 || errno == EINPROGRESS else {
        let failure = SocketFailure(errno)
        Glibc.close(descriptor)
        throw failure
      }
      let own = SystemAddress.own(of: descriptor) ?? target.with(port: 0)
      return SystemSocket(self, descriptor: descriptor, local: own, remote: target)
    }

    package func lookUp(_ handle: Handle, on loop: EventLoop) { loop.callSoon(handle) }

    // MARK: Watching

    func watch(_ socket: SystemSocket, reading: Bool, writing: Bool, isNew: Bool) {
      var event = epoll_event()
      event.events = (reading ? EPOLLIN.rawValue : 0) | (writing ? EPOLLOUT.rawValue : 0)
      event.data.fd = socket.descriptor
      epoll_ctl(poller, isNew ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, socket.descriptor, &event)
      watched[socket.descriptor] = socket
    }

    func unwatch(_ descriptor: Int32) {
      var event = epoll_event()
      epoll_ctl(poller, EPOLL_CTL_DEL, descriptor, &event)
      watched[descriptor] = nil
    }

    // MARK: Waiting

    /// Puts the handles into their loops' ready queues whose sockets are ready.
    ///
    /// - Parameter duration: how long to wait for one; `nil` for ever, 0 not at all. It is rounded up
    ///   to whole milliseconds, as asyncio does.
    /// - Returns: whether something ended the wait: a socket, or Ctrl-C that is not yet taken.
    @discardableResult
    package func poll(for duration: Nanoseconds?) -> Bool {
      let timeout = duration.map { Int32(clamping: ($0 + 999_999) / 1_000_000) } ?? -1
      let count = epoll_wait(poller, &events, Int32(SystemNetwork.batch), timeout)
      guard count > 0 else { return false }
      for event in events.prefix(Int(count)) {
        let descriptor = event.data.fd
        // Ctrl-C stays readable, and so ends the next wait too, until it is taken.
        if let socket = watched[descriptor] {
          // An error or a hang-up concerns both directions.
          socket.report(
            readable: event.events & ~EPOLLOUT.rawValue != 0,
            writable: event.events & ~EPOLLIN.rawValue != 0)
        }
      }
      return true
    }

    // MARK: Ctrl-C

    /// Whether Ctrl-C was pressed since the last question, once or more.
    package func takeInterrupt() -> Bool {
      guard interrupts >= 0 else { return false }
      var number: UInt64 = 0
      return read(interrupts, &number, 8) == 8
    }
  }
#endif
