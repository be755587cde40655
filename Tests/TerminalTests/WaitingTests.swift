import Foundation
import Glibc
import Screen
import Terminal
import Testing

extension NcursesTests {
  /// Keys, signals and other events.
  @Suite struct WaitingTests {
    /// A terminal whose process's signals are events.
    private func open(_ body: (PseudoTerminal, Terminal) throws -> Void) throws {
      let pseudo = try PseudoTerminal()
      defer { pseudo.close() }
      let terminal = try Terminal(options: pseudo.options())
      defer { terminal.close() }
      try body(pseudo, terminal)
    }

    @Test("Keys come in the order in which they were typed")
    func keys() throws {
      try open { pseudo, terminal in
        pseudo.type(Array("aé\r\u{1B}[A\u{1B}OP\u{3}".utf8))
        var events: [TerminalEvent] = []
        while events.last != .interrupt { events += terminal.wait() }
        #expect(
          events == [
            .key(.character("a")), .key(.character("é")), .key(.enter), .key(.up),
            .key(.function(1)), .interrupt,
          ])
      }
    }

    @Test("Ctrl-L has the whole screen drawn anew")
    func redrawing() throws {
      try open { pseudo, terminal in
        var canvas = Canvas(size: terminal.size)
        canvas.put("a word that stays", at: Point(3, 3))
        terminal.draw(canvas.frame)
        _ = try pseudo.take(through: "stays")
        pseudo.type([0x0C])
        #expect(terminal.wait() == [.redraw])
        terminal.draw(canvas.frame)
        _ = try pseudo.take(through: "a word that stays")
      }
    }

    @Test("Esc alone becomes a key when nothing follows")
    func escape() throws {
      try open { pseudo, terminal in
        pseudo.type([0x1B])
        #expect(terminal.wait() == [.key(.escape)])
        #expect(terminal.wait(until: .now) == [])
      }
    }

    @Test("Esc alone becomes a key also for somebody who never waits for long")
    func escapeBetweenWork() throws {
      try open { pseudo, terminal in
        pseudo.type([0x1B])
        var events: [TerminalEvent] = []
        for _ in 0..<10_000 where events.isEmpty {
          events = terminal.wait(until: .now)
          usleep(1000)
        }
        #expect(events == [.key(.escape)])
      }
    }

    @Test(
      "Signals become events",
      arguments: [
        (SIGINT, .interrupt), (SIGQUIT, .quit), (SIGTERM, .terminate), (SIGHUP, .hangup),
        (SIGTSTP, .suspend), (SIGCONT, .resumed),
      ] as [(Int32, TerminalEvent)])
    func signals(signal: Int32, event: TerminalEvent) throws {
      try open { _, terminal in
        kill(getpid(), signal)
        #expect(terminal.wait() == [event])
      }
    }

    @Test("A storm of resizes ends in one event with the last size")
    func resizing() throws {
      try open { pseudo, terminal in
        for extent in 1...100 {
          pseudo.resize(Size(width: extent, height: 101 - extent))
          kill(getpid(), SIGWINCH)
        }
        var last: TerminalEvent?
        let end = Size(width: 100, height: 1)
        while last != .resize(end) { last = terminal.wait().last }
        #expect(terminal.size == end)
        terminal.draw(Frame(size: terminal.size))
      }
    }

    @Test("A watched descriptor is told when it can be read")
    func watching() throws {
      try open { _, terminal in
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        terminal.watched = [ends[0]]
        #expect(terminal.wait(until: .now) == [])
        _ = write(ends[1], "x", 1)
        #expect(terminal.wait() == [.readable(ends[0])])
        terminal.watched = []
        #expect(terminal.wait(until: .now) == [])
        Glibc.close(ends[0])
        Glibc.close(ends[1])
      }
    }

    @Test("Megabytes that are pasted arrive as one key of bounded length")
    func pasting() throws {
      try open { pseudo, terminal in
        Thread.detachNewThread {
          pseudo.type(Array("\u{1B}[200~".utf8) + Array(repeating: 0x78, count: 4 << 20))
          pseudo.type(Array("\u{1B}[201~!".utf8))
        }
        let text = String(repeating: "x", count: 1 << 20)
        var events: [TerminalEvent] = []
        while events.count < 2 { events += terminal.wait() }
        #expect(events == [.key(.paste(text, isTruncated: true)), .key(.character("!"))])
      }
    }

    @Test("Input that ends is told once")
    func closedInput() throws {
      let pseudo = try PseudoTerminal()
      let terminal = try Terminal(options: pseudo.options())
      pseudo.hangUp()
      var events: [TerminalEvent] = []
      while !events.contains(.inputClosed) { events += terminal.wait() }
      #expect(terminal.wait(until: .now) == [])
      terminal.draw(Frame(size: terminal.size))
      terminal.close()
      Glibc.close(pseudo.slave)
    }

    @Test("Another program gets the terminal as it was and gives it back")
    func running() throws {
      try open { pseudo, terminal in
        var canvas = Canvas(size: terminal.size)
        canvas.put("before", at: .zero)
        terminal.draw(canvas.frame)
        let mine = pseudo.settings()
        let end = terminal.run(["sh", "-c", "stty -a | grep -c -w icanon; printf DONE; exit 3"])
        #expect(end == .exited(3))
        let seen = try pseudo.take(through: "DONE")
        #expect(seen.contains("\u{1B}[?1049l"))
        #expect(pseudo.settings() == mine)
        #expect(terminal.wait() == [.resumed])
        canvas.put("after", at: Point(0, 1))
        terminal.draw(canvas.frame)
        let back = try pseudo.take(through: "after")
        #expect(back.contains("\u{1B}[?1049h"))
        #expect(terminal.run(["/no/such/program"]) == .notStarted(ENOENT))
        #expect(terminal.run([]) == .notStarted(ENOENT))
        #expect(terminal.run(["sh", "-c", "kill -9 $$"]) == .killed(SIGKILL))
      }
    }

    @Test("Waiting costs no processor time")
    func idle() throws {
      try open { _, terminal in
        var before = timespec()
        var after = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &before)
        #expect(terminal.wait(until: .now + .milliseconds(300)) == [])
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &after)
        // Processor time, not time on the wall: a busy wait would take all 300 milliseconds.
        let used = (after.tv_sec - before.tv_sec) * 1_000_000_000 + after.tv_nsec - before.tv_nsec
        #expect(used < 100_000_000)
      }
    }
  }
}
