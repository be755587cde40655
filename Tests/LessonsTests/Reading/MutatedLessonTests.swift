import Fuzzing
import Testing

@testable import Lessons

/// Lessons with random damage: whatever stands there, reading ends with lessons or problems.
@Suite struct MutatedLessonTests {
  private static let pieces = [
    "-->", "<!--", "## ", "---", "```", "[", "{", "}", "]", "\"", "'", ": ", "- ", "*", "**", "`",
    "&a ", "*a ", "!!binary ", "? ", "|", ">", "\t", "\n\n", "](", "\\", "%YAML 1.1\n", "...\n",
    "999999999999999999999", "nan", "\u{FEFF}", "é", "👩‍👩‍👧",
  ]

  @Test(arguments: Cases.parts)
  func `damage never stops the reader`(_ part: UInt64) {
    let sound = Array(SampleCourse.lesson.utf8)
    for seed in Cases.seeds(usually: 480, part: part) {
      var random = SeededGenerator(seed: seed)
      var bytes = sound
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1:
          bytes.removeSubrange(
            place..<min(bytes.count, place + Int.random(in: 1...40, using: &random)))
        case 2:
          let piece = Self.pieces.randomElement(using: &random) ?? ""
          bytes.insert(contentsOf: Array(piece.utf8), at: place)
        default: bytes.removeSubrange(place...)
        }
        if bytes.isEmpty { bytes = [10] }
      }
      var files = SampleCourse.files()
      files.set(SampleCourse.lessonPath, bytes)
      let course = Course.read(files)
      #expect(course.lessons.count == 1 || !course.problems.isEmpty, "seed \(seed)")
      let lines = bytes.count { $0 == 10 } + 1
      for problem in course.problems {
        #expect((problem.position?.line ?? 1) <= lines + 1, "seed \(seed): \(problem)")
      }
    }
  }

  @Test(arguments: ["[", "{a: ", "- ", "? ", "{[", "!!set {"])
  func `deep nesting is refused, on one line or many`(_ piece: String) {
    let one = String(repeating: piece, count: 3000)
    let many = String(repeating: piece + "\n ", count: 3000)
    for yaml in [one, many] {
      let findings = Findings(file: "x")
      let text = ScriptText(text: String(yaml.prefix(16_000)), start: Position(line: 1))
      if text.parse(findings) != nil { Issue.record("this was read") }
      #expect(!findings.problems.isEmpty)
    }
  }
}
