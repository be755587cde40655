import PythonSyntax
import Screen

/// The colours of Python source.
enum Highlighting {
  /// The lines of a text in colours.
  static func styled(_ text: String, lines: [String]) -> [StyledText] {
    var pieces: [[HighlightedToken]] = Array(repeating: [], count: lines.count)
    for token in highlight(text) where pieces.indices.contains(Int(token.range.line) - 1) {
      pieces[Int(token.range.line) - 1].append(token)
    }
    return zip(lines, pieces).map(styled)
  }

  private static func styled(_ line: String, _ tokens: [HighlightedToken]) -> StyledText {
    let scalars = Array(line.unicodeScalars)
    var text = StyledText()
    var done = 0
    func add(to end: Int, _ style: Style) {
      guard end > done else { return }
      text.append(String(String.UnicodeScalarView(scalars[done..<min(end, scalars.count)])), style)
      done = min(end, scalars.count)
    }
    for token in tokens {
      add(to: min(Int(token.range.column), scalars.count), .text)
      add(to: min(Int(token.range.endColumn), scalars.count), style(of: token.kind))
    }
    add(to: scalars.count, .text)
    return text
  }

  private static func style(of kind: HighlightedToken.Kind) -> Style {
    switch kind {
    case .keyword, .softKeyword: Style(.keyword)
    case .asyncKeyword: Style(.suspensionPoint, .bold)
    case .builtin: Style(.builtin)
    case .string: Style(.string)
    case .formatField: Style(.decorator)
    case .number: Style(.number)
    case .comment: Style(.comment)
    case .decorator: Style(.decorator)
    case .definition: Style(.definition)
    case .invalid: Style(.error)
    case .operator, .name: .text
    }
  }
}
