import Testing

@testable import Lessons

/// Lessons with random damage: whatever stands there, reading ends with lessons or problems.
@Suite struct MutatedLessonTests {
  /// A small generator, the same in every run.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 16 ^ state << 40
    }
  }

  private static let pieces = [
    "-->", "<!--", "## ", "---", "```", "[", "{", "}", "]", "\"", "'", ": ", "- ", "*", "**", "`",
    "&a ", "*a ", "!!binary ", "? ", "|", ">", "\t", "\n\n", "](", "\\", "%YAML 1.1\n", "...\n",
    "999999999999999999999", "nan", "\u{FEFF}", "é", "👩‍👩‍👧",
  ]

  @Test(arguments: 0..<8)
  func `damage never stops the reader`(_ seed: UInt64) {
    var random = Generator(state: seed &* 977 &+ 1)
    let sound = Array(SampleCourse.lesson.utf8)
    for _ in 0..<60 {
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
      #expect(course.lessons.count == 1 || !course.problems.isEmpty)
      let lines = bytes.count { $0 == 10 } + 1
      for problem in course.problems {
        #expect((problem.position?.line ?? 1) <= lines + 1, "\(problem)")
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
