/// A text whose parts have styles.
package struct StyledText: Hashable, Sendable, ExpressibleByStringLiteral {
  /// A part of the text that has one style.
  package struct Run: Hashable, Sendable {
    package var text: String
    package var style: Style

    /// Makes a part.
    package init(_ text: String, _ style: Style) {
      self.text = text
      self.style = style
    }
  }

  /// The parts in their order; neighbours differ in style and none is empty.
  package private(set) var runs: [Run] = []

  /// Makes an empty text.
  package init() {}

  /// Makes a text with one style.
  package init(_ text: String, _ style: Style = .text) { append(text, style) }

  /// Makes a text in a role.
  package init(_ text: String, _ role: Role, _ attributes: Attributes = []) {
    append(text, Style(role, attributes))
  }

  /// Makes ordinary text from a literal.
  package init(stringLiteral value: String) { append(value, .text) }

  /// The text without its styles.
  package var plain: String { runs.map(\.text).joined() }

  /// Whether there is nothing in it.
  package var isEmpty: Bool { runs.isEmpty }

  /// How many cells it takes in one row.
  package var width: Int {
    var width = 0
    for run in runs { width += displayWidth(of: run.text, startingAt: width) }
    return width
  }

  /// Adds a piece at the end.
  package mutating func append(_ text: String, _ style: Style = .text) {
    guard !text.isEmpty else { return }
    if let last = runs.indices.last, runs[last].style == style {
      runs[last].text += text
    } else {
      runs.append(Run(text, style))
    }
  }

  /// Adds a piece in a role at the end.
  package mutating func append(_ text: String, _ role: Role, _ attributes: Attributes = []) {
    append(text, Style(role, attributes))
  }

  /// Adds another text at the end.
  package mutating func append(_ other: StyledText) {
    for run in other.runs { append(run.text, run.style) }
  }

  /// Joins two texts.
  package static func + (left: StyledText, right: StyledText) -> StyledText {
    var joined = left
    joined.append(right)
    return joined
  }

  /// Adds another text at the end.
  package static func += (left: inout StyledText, right: StyledText) { left.append(right) }

  /// The text with each style changed.
  package func mapStyles(_ transform: (Style) -> Style) -> StyledText {
    var mapped = StyledText()
    for run in runs { mapped.append(run.text, transform(run.style)) }
    return mapped
  }

  /// The text on a ground.
  package func on(_ ground: Role?) -> StyledText { mapStyles { $0.on(ground) } }

  /// The texts one after the other with a separator between them.
  package static func joined(_ texts: [StyledText], separator: StyledText) -> StyledText {
    var joined = StyledText()
    for (index, text) in texts.enumerated() {
      if index > 0 { joined.append(separator) }
      joined.append(text)
    }
    return joined
  }
}
