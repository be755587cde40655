extension StyledText {
  /// The text in lines of at most a width, broken between words.
  ///
  /// A newline always breaks. Spaces around a break vanish; those at the start of a line of the
  /// original stay, as its indentation. A number stays with its unit, as in `0.3 s`. A word longer
  /// than the line is cut between characters, and a text of wide characters may break between any
  /// two of them. `first` stands before the first line (a bullet, say) and `hanging` cells of
  /// space before each further one. A width too small for anything yields one character a line.
  package func wrapped(
    to width: Int, first: StyledText = StyledText(), hanging: Int? = nil
  ) -> [StyledText] {
    let firstWidth = first.width
    if isPlainLine(of: width - firstWidth) { return [first + self] }
    let indent = min(max(0, hanging ?? firstWidth), max(0, width - 1))
    var breaker = LineBreaker(width: max(1, width), indent: indent)
    breaker.begin(with: first, width: firstWidth)
    for (number, line) in lines.enumerated() {
      if number > 0 { breaker.newline() }
      let characters = line.runs.flatMap { run in run.text.map { ($0, run.style) } }
      let text = characters.map(\.0)
      for (place, (character, style)) in characters.enumerated() {
        breaker.add(character, style, isGlued: Self.isBeforeUnit(place, in: text))
      }
    }
    return breaker.finish()
  }

  /// Whether the text is one line of printable ASCII that fits into some cells as it is.
  private func isPlainLine(of cells: Int) -> Bool {
    var used = 0
    for run in runs {
      guard let width = plainWidth(of: run.text) else { return false }
      used += width
      if used > cells { return false }
    }
    return runs.last?.text.utf8.last != 32
  }

  /// Whether a character is the space between a number and its unit, as in `0.3 s`.
  private static func isBeforeUnit(_ place: Int, in text: [Character]) -> Bool {
    guard text[place] == " ", place > 0, place + 1 < text.count else { return false }
    guard text[place - 1].isNumber, text[place + 1] == "s" else { return false }
    return place + 2 == text.count || !(text[place + 2].isLetter || text[place + 2].isNumber)
  }
}

/// Collects characters into words and words into lines.
private struct LineBreaker {
  let width: Int
  let indent: Int
  private var done: [StyledText] = []
  private var line = StyledText()
  private var lineWidth = 0
  /// Whether the line holds a word, so that a break may come before the next one.
  private var hasWord = false
  private var word = StyledText()
  private var wordWidth = 0
  /// The spaces between the line and the word.
  private var gap = StyledText()
  private var gapWidth = 0

  init(width: Int, indent: Int) {
    self.width = width
    self.indent = indent
  }

  mutating func begin(with first: StyledText, width: Int) {
    line = first
    lineWidth = width
  }

  /// Adds a character; a space that is glued is part of its word.
  mutating func add(_ character: Character, _ style: Style, isGlued: Bool) {
    if !isGlued, character == " " || character == "\t" {
      endWord()
      let cells =
        character == "\t"
        ? tabStop(after: lineWidth + gapWidth, tabWidth: 4) - lineWidth - gapWidth : 1
      gap.append(String(repeating: " ", count: cells), style)
      gapWidth += cells
      return
    }
    let cells = displayWidth(of: character)
    // Ideographs need no space between them to be broken apart.
    if cells == 2, wordWidth > 0 { endWord() }
    if wordWidth + cells > width - indent, wordWidth > 0 { endWord() }
    word.append(String(character), style)
    wordWidth += cells
    if cells == 2 { endWord() }
  }

  mutating func newline() {
    endWord()
    endLine()
  }

  mutating func finish() -> [StyledText] {
    endWord()
    done.append(line)
    return done
  }

  /// Puts the word onto the line, or onto a new one where it does not fit.
  private mutating func endWord() {
    guard wordWidth > 0 else { return }
    if lineWidth + gapWidth + wordWidth > width {
      if hasWord || (lineWidth > indent && lineWidth + wordWidth > width) {
        endLine()
      } else {
        trimGap(to: width - lineWidth - wordWidth)
      }
    }
    line.append(gap)
    lineWidth += gapWidth
    line.append(word)
    lineWidth += wordWidth
    hasWord = true
    clearGap()
    word = StyledText()
    wordWidth = 0
  }

  /// Closes the line and begins one at the hanging indent; the spaces at the break vanish.
  private mutating func endLine() {
    done.append(line)
    line = StyledText(String(repeating: " ", count: indent))
    lineWidth = indent
    hasWord = false
    clearGap()
  }

  /// Shortens an indentation that leaves no room for the word behind it.
  private mutating func trimGap(to cells: Int) {
    let style = gap.runs.first?.style ?? .text
    gapWidth = max(0, cells)
    gap = StyledText(String(repeating: " ", count: gapWidth), style)
  }

  private mutating func clearGap() {
    gap = StyledText()
    gapWidth = 0
  }
}
