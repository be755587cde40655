import Lessons
import Screen
import Testing

@testable import Tutor

/// Commands that a lesson gives name the folder of the learner's files.
struct OwnFolderTests {
  private let blocks: [Block] = [
    .code(language: "sh", lines: ["cd ~/.local/state/loopscope/exercises/a", "python3 a.py"])
  ]

  private func rows(_ folder: String?, width: Int = 60) -> [String] {
    Prose(glyphs: .unicode, width: width, ownFolder: folder).rows(blocks).map(\.plain)
  }

  @Test func `The folder is the usual one, or the one that is set`() {
    #expect(rows(nil) == ["  cd ~/.local/state/loopscope/exercises/a", "  python3 a.py"])
    #expect(rows("/srv/ada/loopscope").first == "  cd /srv/ada/loopscope/exercises/a")
  }

  @Test func `A longer folder shows as a whole`() {
    let shown = rows("/srv/learners/of/this/year/ada/loopscope", width: 30)
    #expect(
      shown.dropLast().joined().filter { $0 != " " }
        == "cd/srv/learners/of/this/year/ada/loopscope/exercises/a")
  }
}
