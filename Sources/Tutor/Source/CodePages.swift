import Screen

/// The parts of a long program that show at once, so that steps move the text as rarely as can be.
///
/// Functions that stand next to each other show together where they fit. Which lines show depends
/// on the line and the file alone, so that going back shows what was seen before.
struct CodePages {
  /// How many lines there are.
  let total: Int
  /// The lines of the functions and classes that stand by themselves, in order, from 1.
  let definitions: [ClosedRange<Int>]

  /// The lines shown with a line, from 1.
  func window(showing line: Int, height: Int) -> ScrollWindow {
    guard total > height else { return ScrollWindow(visible: height, total: total) }
    let isWithin = definitions.contains { $0.contains(line) }
    for group in groups(height: height) {
      let window = window(of: group, height: height)
      if isWithin ? group.contains(line) : window.rows.contains(line - 1) { return window }
    }
    let margin = min(3, height / 4)
    let page = max(1, height - 2 * margin)
    let first = max(0, (line - 1) / page * page - margin)
    return ScrollWindow(offset: first, visible: height, total: total)
  }

  /// Neighbouring definitions that fit together; one that does not fit by itself is in no group.
  private func groups(height: Int) -> [ClosedRange<Int>] {
    var groups: [ClosedRange<Int>] = []
    for lines in definitions where lines.count <= height {
      if let last = groups.last, lines.upperBound - last.lowerBound < height {
        groups[groups.count - 1] = last.lowerBound...lines.upperBound
      } else {
        groups.append(lines)
      }
    }
    return groups
  }

  /// The window around some lines, with equal room above and below.
  private func window(of lines: ClosedRange<Int>, height: Int) -> ScrollWindow {
    let spare = height - lines.count
    return ScrollWindow(
      offset: lines.lowerBound - 1 - spare / 2, visible: height, total: total)
  }
}
