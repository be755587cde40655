/// The characters that views draw with; each takes one cell.
package struct Glyphs: Hashable, Sendable {
  /// Whether only ASCII may reach the screen; a canvas then transliterates everything else.
  package let isASCII: Bool

  // States of tasks.
  package let running, ready, sleeping, waiting, done, failed, cancelled, blocked: Character

  /// A place where a coroutine may suspend.
  package let suspensionPoint: Character
  /// A place where some task is suspended now.
  package let suspendedHere: Character
  /// The statement that runs.
  package let currentLine: Character
  /// A place to stop at.
  package let breakpoint: Character

  // Spans of a timeline.
  package let spanRunning, spanReady, spanSuspended, spanBlocked: Character
  /// A span in which another one's blocking call keeps a task waiting.
  package let spanHeld: Character
  /// Where the cursor stands on a bar or a timeline.
  package let cursorMark: Character

  /// A filled and an empty cell of a progress bar.
  package let barFull, barEmpty: Character
  /// A cell of a chart's bar.
  package let chartBar: Character
  /// The moving part and the rest of a scrollbar.
  package let scrollThumb, scrollTrack: Character

  package let left, right, up, down: Character
  package let bullet, ellipsis, check, cross, separator: Character

  /// Line pieces by the arms they have: bit 0 up, bit 1 right, bit 2 down, bit 3 left.
  let lines: [Character]
}

extension Glyphs {
  /// For terminals that draw Unicode; no emoji, no Braille, none wider than a cell.
  package static let unicode = Glyphs(
    isASCII: false,
    running: "▸", ready: "◦", sleeping: "◷", waiting: "⋯", done: "✓", failed: "✗", cancelled: "⊘",
    blocked: "■",
    suspensionPoint: "◇", suspendedHere: "◆", currentLine: "▸", breakpoint: "●",
    spanRunning: "▇", spanReady: "░", spanSuspended: "─", spanBlocked: "█", spanHeld: "╌",
    cursorMark: "┃",
    barFull: "▮", barEmpty: "▯", chartBar: "█",
    scrollThumb: "█", scrollTrack: "│",
    left: "←", right: "→", up: "↑", down: "↓",
    bullet: "•", ellipsis: "…", check: "✓", cross: "✗", separator: "│",
    lines: [
      " ", "│", "─", "└", "│", "│", "┌", "├", "─", "┘", "─", "┴", "┐", "┤", "┬", "┼",
    ])

  /// For terminals, fonts and readers that know ASCII only.
  package static let ascii = Glyphs(
    isASCII: true,
    running: ">", ready: "o", sleeping: "~", waiting: ".", done: "+", failed: "x", cancelled: "-",
    blocked: "!",
    suspensionPoint: "^", suspendedHere: "@", currentLine: ">", breakpoint: "*",
    spanRunning: "#", spanReady: ":", spanSuspended: "-", spanBlocked: "X", spanHeld: "=",
    cursorMark: "|",
    barFull: "#", barEmpty: ".", chartBar: "#",
    scrollThumb: "#", scrollTrack: "|",
    left: "<", right: ">", up: "^", down: "v",
    bullet: "*", ellipsis: "$", check: "+", cross: "x", separator: "|",
    lines: [
      " ", "|", "-", "+", "|", "|", "+", "+", "-", "+", "-", "+", "+", "+", "+", "+",
    ])

  /// The line piece that has the given arms.
  func line(_ arms: LineArms) -> Character { lines[Int(arms.rawValue & 15)] }
}

/// The directions in which a piece of a line goes on from the middle of its cell.
struct LineArms: OptionSet, Hashable, Sendable {
  let rawValue: UInt8
  static let up = LineArms(rawValue: 1)
  static let right = LineArms(rawValue: 2)
  static let down = LineArms(rawValue: 4)
  static let left = LineArms(rawValue: 8)
  /// A title stands in the cell, which no line may cover.
  static let title = LineArms(rawValue: 16)
}
