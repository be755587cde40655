import Screen

/// A bar of one row that says where in the recording the moment shown lies.
struct ScrubBar {
  /// The fewest cells in which the bar says anything.
  static let leastWidth = 12

  let scope: Scope
  let glyphs: Glyphs

  /// The bar in some cells: a track with a mark, and an ellipsis where the program has not ended.
  func text(width: Int) -> StyledText {
    let isOpen = !scope.recording.isComplete
    let track = width - (isOpen ? 1 : 0)
    guard track >= 2 else { return "" }
    let line = glyphs.isASCII ? "-" : "─"
    let place = position(in: track)
    var text = StyledText(String(repeating: line, count: place), .progress)
    text.append(String(glyphs.cursorMark), .cursorMark)
    text.append(String(repeating: line, count: track - place - 1), .progressRest)
    if isOpen { text.append(String(glyphs.ellipsis), .progressRest) }
    return text
  }

  /// A program that has not ended is taken to have at least so many events, so that the mark does not
  /// run ahead while little is recorded.
  private static let leastOpen = 1000

  /// The cell of the mark; the first and the last one stand for the very ends.
  private func position(in track: Int) -> Int {
    let imports = scope.recording.imports
    let cursor = imports.count(before: scope.cursor)
    let recorded = imports.count(before: scope.recording.end)
    if cursor == 0 || recorded == 0 { return 0 }
    let isOpen = !scope.recording.isComplete
    let end = isOpen ? max(recorded, Self.leastOpen) : recorded
    if cursor >= end { return track - 1 }
    return max(1, min(track - 2, cursor * track / end))
  }
}
