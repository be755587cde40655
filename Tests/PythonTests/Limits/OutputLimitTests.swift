import Testing
import Trace

@testable import Python

@Suite("What a program writes is bounded in a recording")
struct OutputLimitTests {
  /// The texts of all events of output.
  private func pieces(_ log: TraceLog) -> [String] {
    (0..<log.count).compactMap { sequence in
      guard case .output(_, let text) = log.event(at: sequence) else { return nil }
      return log.texts[text]
    }
  }

  @Test("a long text is recorded in pieces, and whole", arguments: ["x", "日", "a😀"])
  func pieces(of text: String) {
    let log = TraceLog()
    let run = ProgramOutput.run("print('\(text)' * 100_001)", trace: log)
    let pieces = pieces(log)
    #expect(pieces.count > 1)
    #expect(pieces.allSatisfy { !$0.isEmpty && $0.utf8.count <= TraceLog.pieceLimit })
    #expect(pieces.joined() == run.output)
  }

  @Test("a text of some lines is one piece")
  func whole() {
    let log = TraceLog()
    _ = ProgramOutput.run("print('one\\n' * 1000)", trace: log)
    #expect(pieces(log).count == 1)
  }

  @Test("a program that fills its recording is stopped with a message")
  func full() {
    let log = TraceLog()
    log.textsLimit = 1 << 20
    let run = ProgramOutput.run(
      "i = 0\nwhile True:\n    print(str(i) * 10_000)\n    i += 1", trace: log)
    #expect(run.exitStatus == 1)
    #expect(run.errors.hasPrefix("Loopscope stopped the program: it wrote more than a recording"))
    #expect(log.texts.memory < 8 << 20)
  }

  @Test("and names are cut in it")
  func names() {
    let log = TraceLog()
    _ = ProgramOutput.run(
      """
      import asyncio
      async def main():
          await asyncio.create_task(asyncio.sleep(0), name="n" * 10**6)
      asyncio.run(main())
      """, trace: log)
    #expect(log.texts.memory < 1 << 20)
  }
}
