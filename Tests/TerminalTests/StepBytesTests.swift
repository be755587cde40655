import Glibc
import Python
import Screen
import Testing
import Tutor

@testable import Terminal

extension NcursesTests {
  /// What a step of a program costs on the line to the terminal.
  @Suite struct StepBytesTests {
    private let source = """
      import asyncio


      async def worker(name, pause):
          for i in range(3):
              print(name, i)
              await asyncio.sleep(pause)


      async def main():
          await asyncio.gather(*(worker(f"w{n}", 0.1 * n) for n in range(5)))


      asyncio.run(main())
      """

    @Test("An unchanged screen writes nothing, a step about a kibibyte at 120×36")
    func steps() throws {
      let size = Size(width: 120, height: 36)
      let pseudo = try PseudoTerminal(size: size)
      defer { pseudo.close() }
      let terminal = try Terminal(options: pseudo.options())
      defer { terminal.close() }
      let file = SourceFile(path: "steps.py", bytes: Array(source.utf8))
      let engine = Engine(source: file)
      while !engine.isFinished { engine.advance(events: 10_000) }
      var state = AppState(capabilities: Capabilities(), size: size)
      let program = ProgramText(path: file.path, bytes: file.bytes)
      _ = update(&state, .opened(Scope(program: program, recording: Recording(engine))))
      var marks = 0
      /// Draws what the state shows, then a mark; the bytes written for the former.
      func bytes() throws -> Int {
        terminal.draw(view(state, size))
        marks += 1
        let mark = "\u{1B}]0;mark \(marks)\u{07}"
        _ = mark.withCString { write(pseudo.slave, $0, mark.utf8.count) }
        return try pseudo.take(through: mark).utf8.count - mark.utf8.count
      }
      _ = try bytes()
      var counts: [Int] = []
      for _ in 0..<60 {
        _ = update(&state, .key(.right))
        counts.append(try bytes())
        #expect(try bytes() == 0)
      }
      counts.sort()
      // A step to another task changes most panes; a page of code that turns changes all of it.
      #expect(counts[0] > 0)
      #expect(counts[counts.count / 2] < 600)
      #expect(counts[counts.count * 9 / 10] < 1024)
    }
  }
}
