import Foundation
import Glibc
import Screen
import Terminal
import Testing

extension NcursesTests {
  /// However a program ends, the terminal is as it was before.
  @Suite struct EndingTests {
    /// How a program that has a terminal open ends.
    enum Ending: String, CaseIterable {
      case close, exit, forgotten
      case trap, arithmetic, illegal, abort, segmentation, bus
      case stubbornTermination
      case alarm, user, realTime

      /// What the parent should see.
      var condition: ExitTest.Condition {
        switch self {
        case .close, .forgotten: .success
        case .exit: .exitCode(7)
        case .trap, .illegal, .arithmetic: .failure
        case .abort: .signal(SIGABRT)
        case .segmentation: .signal(SIGSEGV)
        case .bus: .signal(SIGBUS)
        case .stubbornTermination: .signal(SIGTERM)
        case .alarm: .signal(SIGALRM)
        case .user: .signal(SIGUSR1)
        case .realTime: .signal(40)
        }
      }

      /// Sends a signal to the process, since the test's own thread blocks signals.
      private func end(by signal: Int32) {
        kill(getpid(), signal)
        sleep(5)
      }

      /// Ends the process.
      func perform(_ terminal: Terminal) {
        switch self {
        case .close: terminal.close()
        case .exit: Glibc.exit(7)
        case .forgotten: break
        case .trap: preconditionFailure("a trap on purpose")
        case .arithmetic: raise(SIGFPE)
        case .illegal: raise(SIGILL)
        case .abort: Glibc.abort()
        case .segmentation: raise(SIGSEGV)
        case .bus: raise(SIGBUS)
        case .stubbornTermination:
          kill(getpid(), SIGTERM)
          sleep(3)
          kill(getpid(), SIGTERM)
          sleep(5)
        case .alarm: end(by: SIGALRM)
        case .user: end(by: SIGUSR1)
        case .realTime: end(by: 40)
        }
      }
    }

    @Test("The terminal is given back however the program ends", arguments: Ending.allCases)
    func restores(ending: Ending) async throws {
      let pseudo = try PseudoTerminal()
      defer { pseudo.close() }
      let before = pseudo.settings()
      await #expect(processExitsWith: ending.condition) {
        [path = pseudo.path as String, name = ending.rawValue as String] in
        let descriptor = open(path, O_RDWR | O_NOCTTY)
        var options = TerminalOptions { $0 == "TERM" ? "xterm-256color" : nil }
        (options.input, options.output) = (descriptor, descriptor)
        let terminal = try Terminal(options: options)
        var canvas = Canvas(size: terminal.size)
        canvas.put("a picture", at: .zero)
        terminal.draw(canvas.frame)
        try #require(Ending(rawValue: name)).perform(terminal)
        withExtendedLifetime(terminal) {}
      }
      let text = try pseudo.take(through: "\u{1B}[?1049l")
      #expect(text.contains("a picture"))
      let rest = text + String(decoding: pseudo.output, as: UTF8.self)
      // Paste and keypad modes are off, and the cursor shows.
      for pair in [("?2004h", "?2004l"), ("?1h", "?1l"), ("?25l", "?25h")] {
        let on = rest.ranges(of: "\u{1B}[" + pair.0).last
        let off = rest.ranges(of: "\u{1B}[" + pair.1).last
        let (first, second) = (try #require(on), try #require(off))
        #expect(first.upperBound <= second.lowerBound, "\(pair)")
      }
      #expect(pseudo.settings() == before)
    }

    /// The state letter that the system gives a process ("T" is stopped).
    private func state(ofProcess id: Int32) throws -> Character? {
      let text = try String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8)
      return text[(text.lastIndex(of: ")") ?? text.startIndex)...].dropFirst(2).first
    }

    @Test("A suspended program leaves the terminal alone and comes back in the new size")
    func suspends() async throws {
      let pseudo = try PseudoTerminal()
      defer { pseudo.close() }
      let before = pseudo.settings()
      let path = pseudo.path
      async let ended: Void = {
        await #expect(processExitsWith: .success) { [path = path as String] in
          // A job of its own, as a shell makes one.
          setpgid(0, 0)
          let descriptor = open(path, O_RDWR | O_NOCTTY)
          var options = TerminalOptions { $0 == "TERM" ? "xterm-256color" : nil }
          (options.input, options.output) = (descriptor, descriptor)
          let terminal = try Terminal(options: options)
          var canvas = Canvas(size: terminal.size)
          canvas.put("process \(getpid()) ends", at: .zero)
          terminal.draw(canvas.frame)
          terminal.suspend()
          let size = Size(width: 33, height: 7)
          #expect(terminal.wait() == [.resumed, .resize(size)])
          #expect(terminal.size == size)
          canvas = Canvas(size: size)
          canvas.put("back again", at: .zero)
          terminal.draw(canvas.frame)
          terminal.close()
        }
        pseudo.programEnded()
      }()
      // The process begins once a thread of the pool is free, which other tests may hold for long.
      let text = try await pseudo.await("ends")
      let id = try #require(text.split(separator: " ").compactMap { Int32($0) }.last)
      // A stopped process would be waited for without end, should the test give up now.
      defer { kill(id, SIGKILL) }
      _ = try pseudo.take(through: "\u{1B}[?1049l")
      for _ in 0..<1000 {
        if try state(ofProcess: id) == "T" { break }
        usleep(10_000)
      }
      #expect(try state(ofProcess: id) == "T")
      #expect(pseudo.settings() == before)
      pseudo.resize(Size(width: 33, height: 7))
      kill(id, SIGCONT)
      let back = try pseudo.take(through: "back again")
      #expect(back.contains("\u{1B}[?1049h"))
      _ = try pseudo.take(through: "\u{1B}[?1049l")
      await ended
      #expect(pseudo.settings() == before)
    }
  }
}
