/// One place of the screen's grid.
package struct Cell: Hashable, Sendable {
  /// The part of a character that a cell holds.
  package enum Part: UInt8, Hashable, Sendable {
    /// A character of one cell.
    case single
    /// The left half of a character of two cells, which this cell holds.
    case leading
    /// The right half of the character in the cell to the left; its own character is a space.
    case trailing
  }

  /// One spacing character, perhaps with combining marks; never a control character.
  package let character: Character
  /// How it looks.
  package var style: Style
  /// Which part of the character this is.
  package let part: Part

  /// Makes a cell.
  init(_ character: Character, _ style: Style, _ part: Part = .single) {
    self.character = character
    self.style = style
    self.part = part
  }

  /// An empty cell.
  static func blank(_ style: Style) -> Cell { Cell(" ", style) }
}
