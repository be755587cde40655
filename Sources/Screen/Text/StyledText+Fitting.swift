extension StyledText {
  /// The text cut to a width, with an ellipsis in place of what was cut off.
  ///
  /// Characters are never cut in half: the result may be a cell narrower.
  package func truncated(to width: Int, ellipsis: Character = "…") -> StyledText {
    guard !fits(in: width) else { return self }
    guard width > 0 else { return StyledText() }
    var (kept, _) = prefix(cells: width - 1)
    kept.append(String(ellipsis), kept.runs.last?.style ?? runs.first?.style ?? .text)
    return kept
  }

  /// The text cut to a width in its middle: names that differ in their last characters stay different.
  ///
  /// - Parameters:
  ///   - width: the cells that there are.
  ///   - tail: how many of the last characters stay, as far as one style has them.
  ///   - ellipsis: what stands for those that were cut out.
  /// - Returns: the cut text.
  package func withoutMiddle(
    to width: Int, keeping tail: Int, ellipsis: Character = "…"
  ) -> StyledText {
    guard !fits(in: width), tail > 0, width > 2 * tail, let last = runs.last else {
      return truncated(to: width, ellipsis: ellipsis)
    }
    let end = StyledText(String(last.text.suffix(tail)), last.style)
    let start = prefix(cells: width - 1 - end.width).text
    return start + StyledText(String(ellipsis), last.style) + end
  }

  /// The text with spaces added up to a width; longer ones stay as they are.
  package func padded(to width: Int, style: Style = .text) -> StyledText {
    var padded = self
    padded.append(String(repeating: " ", count: max(0, width - self.width)), style)
    return padded
  }

  /// Whether the text takes no more than some cells; looks no further than those.
  package func fits(in cells: Int) -> Bool {
    var used = 0
    for run in runs {
      if let width = plainWidth(of: run.text) {
        used += width
        if used > cells { return false }
        continue
      }
      for character in run.text {
        used =
          character == "\t"
          ? tabStop(after: used, tabWidth: 4) : used + displayWidth(of: character)
        if used > cells { return false }
      }
    }
    return true
  }

  /// The longest beginning that fits into some cells, and the width it takes.
  package func prefix(cells: Int) -> (text: StyledText, width: Int) {
    var kept = StyledText()
    var used = 0
    for run in runs {
      var piece = ""
      for character in run.text {
        let next =
          character == "\t"
          ? tabStop(after: used, tabWidth: 4) : used + displayWidth(of: character)
        guard next <= cells else {
          kept.append(piece, run.style)
          return (kept, used)
        }
        piece.append(character)
        used = next
      }
      kept.append(piece, run.style)
    }
    return (kept, used)
  }

  /// The lines of the text, cut at its newlines.
  package var lines: [StyledText] {
    var lines = [StyledText()]
    for run in runs {
      for (index, piece) in run.text.split(
        omittingEmptySubsequences: false, whereSeparator: \.isNewline
      ).enumerated() {
        if index > 0 { lines.append(StyledText()) }
        lines[lines.count - 1].append(String(piece), run.style)
      }
    }
    return lines
  }
}
