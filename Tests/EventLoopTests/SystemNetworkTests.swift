#if os(Linux)
  import Foundation
  import Testing
  import Trace

  @testable import EventLoop

  /// How Ctrl-C comes to the system's network; what travels through it is tried by live programs.
  @Suite("The system's network") struct SystemNetworkTests {
    /// Longer than any wait here needs; it ends a wait for something that was lost.
    private let longest: Nanoseconds = 5_000_000_000

    @Test("Ctrl-C ends every wait until it is taken")
    func interruptIsKept() throws {
      // The tests may run where it is ignored.
      let outer = signal(SIGINT, SIG_DFL)
      defer { signal(SIGINT, outer) }
      let network = try SystemNetwork(takesInterrupts: true)
      #expect(!network.takeInterrupt())
      kill(getpid(), SIGINT)
      #expect(network.poll(for: longest))
      #expect(network.poll(for: longest))
      #expect(network.takeInterrupt())
      #expect(!network.poll(for: 0))
      #expect(!network.takeInterrupt())
    }
  }
#endif
