extension StyledText: ExpressibleByStringInterpolation {
  /// Collects the pieces of a literal such as `"\(name, .running) goes on in \(line)"`.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = StyledText()

    /// Makes an empty collection.
    package init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds what stands between the values.
    package mutating func appendLiteral(_ literal: String) { text.append(literal) }

    /// Adds a value as ordinary text.
    package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      text.append(value.description)
    }

    /// Adds a text with its styles.
    package mutating func appendInterpolation(_ other: StyledText) { text.append(other) }

    /// Adds a value in a role.
    package mutating func appendInterpolation(
      _ value: some CustomStringConvertible, _ role: Role, _ attributes: Attributes = []
    ) {
      text.append(value.description, Style(role, attributes))
    }

    /// Adds a value in a style.
    package mutating func appendInterpolation(
      _ value: some CustomStringConvertible, _ style: Style
    ) {
      text.append(value.description, style)
    }
  }

  /// Makes a text from a literal with values in it.
  package init(stringInterpolation: StringInterpolation) { self = stringInterpolation.text }
}
