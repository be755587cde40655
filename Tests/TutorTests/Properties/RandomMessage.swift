import Fuzzing
import Lab
import Lessons
import Python
import Screen

@testable import Tutor

/// Messages that come without a key, at moments when nothing asked for them.
enum RandomMessage {
  /// A message of any kind; what lies on the disk may be another text afterwards.
  static func make(
    using random: inout SeededGenerator, _ services: MemoryServices
  ) -> Message {
    switch Int.random(in: 0..<11, using: &random) {
    case 0, 1:
      services.fileOnDisk = text(&random)
      return .fileChanged
    case 2: return .advanced
    case 3: return .playTick
    case 4:
      let file = SourceFile(path: "other.py", bytes: Array(text(&random).utf8))
      let program = ProgramText(path: file.path, bytes: file.bytes)
      return .reloaded(
        program, program.mistake == nil ? Recording(Engine(source: file)) : nil)
    case 5: return .editing(path: "own.py", bytes: Array(text(&random).utf8))
    case 6: return .textSaved(text(&random))
    case 7: return .labEnded(problem: Bool.random(using: &random) ? nil : "none")
    case 8: return .remark(Notice(text(&random), .warning))
    case 9:
      let file = SourceFile(path: "copy.py", bytes: Array(text(&random).utf8))
      let mistake = ProgramText(path: file.path, bytes: file.bytes).mistake
      return .playgroundOpened(
        path: "copy.py", bytes: file.bytes,
        mistake == nil ? Recording(Engine(source: file)) : nil)
    default:
      let file = SourceFile(
        path: "new.py", bytes: Array(RandomProgram.source(seed: random.next()).utf8))
      let program = ProgramText(path: file.path, bytes: file.bytes)
      return .opened(Scope(program: program, recording: Recording(Engine(source: file))))
    }
  }

  private static func text(_ random: inout SeededGenerator) -> String {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: ""
    case 1: "print(1\n"
    case 2: "\u{1B}[2J\0\r\t日本e\u{301}"
    case 3: String(repeating: "x = 1\n", count: 300)
    case 4: "print('" + String(repeating: "日", count: 500) + "')\nwhile True: pass\n"
    default: RandomProgram.source(seed: random.next())
    }
  }
}
