/// The room that a step's text has on the smallest screen on which all is shown.
package struct StepLayout: Equatable, Sendable {
  /// How many cells a line of text has.
  package var width: Int
  /// How many lines a step may take before scrolling becomes tiresome.
  package var height: Int
  /// How many cells a line of code has.
  package var codeWidth: Int

  /// Makes a layout; the figures are those of a screen of 80 by 24.
  package init(width: Int = 76, height: Int = 40, codeWidth: Int = 72) {
    self.width = width
    self.height = height
    self.codeWidth = codeWidth
  }

  /// Checks that every step can be read, and every program's line seen.
  func check(_ lesson: Lesson, _ findings: Findings) {
    for step in lesson.steps {
      let height = height(of: step)
      if height > self.height {
        findings.report(
          "this step is \(height) lines long on a screen of 80 by 24, and \(self.height) are "
            + "allowed",
          at: step.position, suggestion: "make two steps of it")
      }
      for case .code(_, let lines) in step.blocks {
        if let line = lines.first(where: { $0.count > width }) {
          findings.report(
            "this step shows code of \(line.count) characters in a line, and \(width) fit",
            at: step.position)
        }
      }
      if step.title.plainText.count > width {
        findings.report("this heading is longer than \(width) characters", at: step.position)
      }
    }
    for program in lesson.programsToRun {
      if let index = program.lines.firstIndex(where: { $0.count > codeWidth }) {
        findings.report(
          "line \(index + 1) of \(program.name) has \(program.lines[index].count) characters, "
            + "and \(codeWidth) fit",
          at: nil, suggestion: "break the line")
      }
    }
  }

  /// How many lines a step's text takes, with empty lines between its blocks.
  package func height(of step: Step) -> Int {
    step.blocks.reduce(0) { height, block in
      let own =
        switch block {
        case .paragraph(let text): lines(text.plainText, width)
        case .list(_, let items):
          items.reduce(0) { $0 + lines($1.plainText, width - 3) }
        case .code(_, let code): code.count
        }
      return height + own + (height > 0 ? 1 : 0)
    }
  }

  /// How many lines a text takes when it is wrapped at words.
  private func lines(_ text: String, _ width: Int) -> Int {
    var lines = 1
    var column = 0
    for word in text.split(separator: " ") {
      let length = word.count
      if column > 0, column + 1 + length > width {
        lines += 1
        column = length
      } else {
        column += length + (column > 0 ? 1 : 0)
      }
    }
    return lines
  }
}
