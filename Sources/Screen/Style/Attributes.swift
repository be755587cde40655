/// Ways to draw a cell besides its colour.
package struct Attributes: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Bright or heavy.
  package static let bold = Attributes(rawValue: 1)
  /// Fainter than the text.
  package static let dim = Attributes(rawValue: 2)
  /// With a line below.
  package static let underline = Attributes(rawValue: 4)
  /// Foreground and background changed over.
  package static let reverse = Attributes(rawValue: 8)
  /// Slanted.
  package static let italic = Attributes(rawValue: 16)

  /// The attributes' names in a fixed order.
  package var names: [String] {
    let all: [(Attributes, String)] = [
      (.bold, "bold"), (.dim, "dim"), (.underline, "underline"), (.reverse, "reverse"),
      (.italic, "italic"),
    ]
    return all.filter { contains($0.0) }.map(\.1)
  }
}
