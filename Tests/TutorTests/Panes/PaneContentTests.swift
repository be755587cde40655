import Screen
import Testing

@testable import Tutor

/// Which rows of a pane show where not all fit.
struct PaneContentTests {
  /// A title, a gap, two rows of text, a gap and three answers, held at the bottom.
  private var content: PaneContent {
    var content = PaneContent()
    content.add("Title")
    content.titleRows = 1
    content.addGap()
    for row in ["one", "two"] { content.add(.init(row)) }
    content.addGap()
    for row in ["a", "b", "c"] { content.add(.init(row)) }
    content.hold = .bottom
    return content
  }

  private func shown(height: Int, scrolledBy rows: Int = 0) -> [String] {
    let content = content.tightened(to: height)
    let window = content.window(height: height, scrolledBy: rows)
    return content.rows(in: window, height: height).map(\.plain)
  }

  @Test func `Where there is room, everything shows`() {
    #expect(shown(height: 8) == ["Title", "", "one", "two", "", "a", "b", "c"])
  }

  @Test func `Gaps go first, the last of them before the others`() {
    #expect(shown(height: 7) == ["Title", "", "one", "two", "a", "b", "c"])
    #expect(shown(height: 6) == ["Title", "one", "two", "a", "b", "c"])
  }

  @Test func `The title stays while the rest is held at its end, and scrolls`() {
    #expect(shown(height: 5) == ["Title", "two", "a", "b", "c"])
    #expect(shown(height: 5, scrolledBy: -1) == ["Title", "one", "two", "a", "b"])
    #expect(shown(height: 5, scrolledBy: -9) == ["Title", "one", "two", "a", "b"])
  }

  @Test func `Few rows are too few for a title that stays`() {
    #expect(shown(height: 3) == ["a", "b", "c"])
  }

  @Test func `Rows that are to be read from one on begin there, without the gaps before them`() {
    var content = content
    content.hold = .from(3)
    content = content.tightened(to: 5)
    let window = content.window(height: 5, scrolledBy: 0)
    #expect(content.rows(in: window, height: 5).map(\.plain) == ["Title", "two", "a", "b", "c"])
  }

  @Test
  func `Long rows go on below themselves while there are rows to spare, the first ones first`() {
    var content = PaneContent()
    content.add("aaa bbb ccc", hanging: 1)
    content.add("short", hanging: 1)
    content.add("ddd eee fff", hanging: 1)
    content.hold = .row(2)
    func rows(height: Int) -> [String] {
      content.unfolded(in: Size(width: 8, height: height)).rows.map(\.plain)
    }
    #expect(rows(height: 3) == ["aaa bbb ccc", "short", "ddd eee fff"])
    #expect(rows(height: 4) == ["aaa bbb", " ccc", "short", "ddd eee fff"])
    #expect(rows(height: 5) == ["aaa bbb", " ccc", "short", "ddd eee", " fff"])
    guard case .row(3) = content.unfolded(in: Size(width: 8, height: 5)).hold else {
      Issue.record("the row that is held has moved on")
      return
    }
  }
}
