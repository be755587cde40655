import Foundation
import FrameSnapshots
import Testing

@testable import Screen

@Suite struct SnapshotTests {
  /// A picture of all that a canvas draws, as a view would draw it.
  private func gallery(glyphs: Glyphs) -> Frame {
    var canvas = Canvas(size: Size(width: 60, height: 18), glyphs: glyphs)
    let rows = canvas.bounds.split(.rows, [.rest, .fixed(6)], overlap: 1)
    let columns = rows[0].split(.columns, [.rest, .rest], overlap: 1)
    canvas.box(columns[0], title: "Text")
    canvas.box(rows[1], title: "States", note: "tick 14")
    canvas.box(columns[1], title: "Bars", isFocused: true)
    let prose =
      StyledText("await", .code) + " is where a coroutine may hand control back to the loop. "
      + StyledText("日本語", .strong) + " and \u{1B}[31m are harmless."
    canvas.put(lines: prose.wrapped(to: 26, first: "• "), in: columns[0].inset(by: 1))
    canvas.draw(in: columns[1].inset(by: 1)) { canvas in
      for (row, length) in [0, 2, 5, 7, 10].enumerated() {
        let full = StyledText(String(repeating: glyphs.barFull, count: length), .progress)
        let rest = String(repeating: glyphs.barEmpty, count: 10 - length)
        canvas.put(full + StyledText(rest, .progressRest), at: Point(0, row))
        let bar = String(repeating: glyphs.chartBar, count: length)
        canvas.put(bar, at: Point(12, row), .progress)
      }
      let window = ScrollWindow(offset: 20, visible: canvas.size.height, total: 60)
      canvas.scrollbar(
        at: Point(canvas.size.width - 1, 0), height: canvas.size.height, window: window)
    }
    let states: [(Character, Role, String)] = [
      (glyphs.running, .running, "running"), (glyphs.ready, .ready, "ready"),
      (glyphs.sleeping, .sleeping, "sleeping"), (glyphs.waiting, .waiting, "waiting"),
      (glyphs.done, .done, "done"), (glyphs.failed, .failed, "failed"),
      (glyphs.cancelled, .cancelled, "cancelled"), (glyphs.blocked, .blocked, "blocked"),
    ]
    canvas.draw(in: rows[1].inset(by: 1)) { canvas in
      for (index, state) in states.enumerated() {
        canvas.put("\(state.0) \(state.2)", at: Point(index / 4 * 20, index % 4), state.1)
      }
      canvas.put("\(glyphs.suspensionPoint) \(glyphs.suspendedHere)", at: Point(40, 0), .code)
      canvas.paint(Rect(x: 0, y: 1, width: 20, height: 1), on: .selection)
      canvas.showCursor(at: Point(0, 1))
    }
    return canvas.frame
  }

  @Test("A screen looks as recorded, in Unicode and in ASCII")
  func recorded() {
    let snapshots = SnapshotFolder(beside: #filePath)
    #expect(
      snapshots.problem(with: gallery(glyphs: .unicode), named: "gallery", detail: .styled) == nil)
    #expect(snapshots.problem(with: gallery(glyphs: .ascii), named: "gallery-ascii") == nil)
    #expect(snapshots.orphans(besides: ["gallery", "gallery-ascii"]).isEmpty)
  }

  @Test("A frame passes only if it was recorded before and is the same")
  func rules() throws {
    let place = FileManager.default.temporaryDirectory
      .appendingPathComponent("frames-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: place) }
    let file = place.appendingPathComponent("Tests.swift").path
    let comparing = SnapshotFolder(beside: file, records: false)
    let recording = SnapshotFolder(beside: file, records: true)
    var canvas = Canvas(size: Size(width: 4, height: 2))
    #expect(comparing.problem(with: canvas.frame, named: "a") == .missing("a"))
    #expect(recording.problem(with: canvas.frame, named: "a") == .recorded("a"))
    #expect(comparing.problem(with: canvas.frame, named: "a") == nil)
    canvas.put("x", at: Point(1, 1))
    let problem = try #require(comparing.problem(with: canvas.frame, named: "a"))
    #expect(problem.description.hasSuffix("  |    |\n- |    |\n+ | x  |\n  "))
    #expect(comparing.orphans(besides: []) == ["a"])
    #expect(comparing.orphans(besides: ["a"]) == [])
  }
}
