import Foundation
import Fuzzing
import Testing

import struct Lessons.Progress

@testable import Lessons

/// Progress files with random damage.
@Suite struct DamagedProgressTests {
  private static let pieces = [
    "{", "}", "[", "]", "\"", ":", ",", "null", "true", "-1", "1e999", "99999999999999999999",
    "\\u0000", "\\ud800", "\u{FEFF}", "\"format\": 2,", "\"lessons\": {", "\"visited\": [",
  ]

  private static var sound: Progress {
    var progress = Progress()
    progress.lastLesson = "one"
    for (number, lesson) in ["one", "two", "three"].enumerated() {
      progress[lesson: lesson].currentStep = "b"
      progress[lesson: lesson].visited = ["a", "b"]
      progress[lesson: lesson].answers["a"] = AnswerRecord(tries: number, isRight: number > 1)
      progress[lesson: lesson].exercises["b"] = ExerciseRecord(tries: number, isPassed: true)
    }
    return progress
  }

  private static func damaged(_ sound: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = sound
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let place = Int.random(in: 0...bytes.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.insert(contentsOf: (pieces.randomElement(using: &random) ?? "").utf8, at: place)
      case 2: bytes.removeSubrange(place..<min(bytes.count, place + 9))
      default: bytes.removeSubrange(place...)
      }
    }
    return bytes
  }

  @Test(arguments: Cases.parts)
  func `no damage costs more than the file it hit, and that is kept`(_ part: UInt64) throws {
    let folder = StateFolder(NSTemporaryDirectory() + "loopscope-tests-" + UUID().uuidString)
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    let file = URL(fileURLWithPath: folder.path + "/progress.json")
    for seed in Cases.seeds(usually: 200, part: part) {
      var random = SeededGenerator(seed: seed)
      try? FileManager.default.removeItem(atPath: folder.path)
      try ProgressStore(folder).save(Self.sound)
      let bytes = Self.damaged(Array(try Data(contentsOf: file)), &random)
      try Data(bytes).write(to: file)
      let store = ProgressStore(folder)
      let (progress, problem) = store.load()
      var next = progress
      next.lastLesson = "next"
      do {
        #expect(try store.save(next).lastLesson == "next", "seed \(seed)")
        #expect(ProgressStore(folder).load().progress.lastLesson == "next", "seed \(seed)")
      } catch {
        // A later version's file: refused from the start, and left alone.
        #expect(problem != nil, "seed \(seed)")
        #expect(Array(try Data(contentsOf: file)) == bytes, "seed \(seed)")
        continue
      }
      if problem != nil {
        let aside = URL(fileURLWithPath: file.path + ".broken-1")
        #expect(Array(try Data(contentsOf: aside)) == bytes, "seed \(seed)")
      }
    }
  }
}
