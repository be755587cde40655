/// How many cells a character takes on the screen: usually 1 or 2, more for what is made visible.
///
/// A control character or an invisible one counts as the visible form that `DisplayCells` gives
/// it (`^[` for the escape character takes 2).
package func displayWidth(of character: Character) -> Int {
  if let ascii = character.asciiValue, ascii >= 32, ascii < 127 { return 1 }
  var width = 0
  DisplayCells.forEach(in: character) { width += $1 }
  return width
}

/// How many cells a text takes in one row; a tab reaches to the next multiple of `tabWidth`.
///
/// Linear in the length of the text.
package func displayWidth(
  of text: some StringProtocol, startingAt column: Int = 0, tabWidth: Int = 4
) -> Int {
  if let width = plainWidth(of: text) { return width }
  var width = 0
  for character in text {
    width +=
      character == "\t"
      ? tabStop(after: column + width, tabWidth: tabWidth) - column - width
      : displayWidth(of: character)
  }
  return width
}

/// How many cells a text of nothing but printable ASCII takes, which is most text; nil for others.
func plainWidth(of text: some StringProtocol) -> Int? {
  text.utf8.withContiguousStorageIfAvailable { bytes in
    bytes.allSatisfy { $0 >= 32 && $0 < 127 } ? bytes.count : nil
  } ?? nil
}

/// The column to which a tab leads.
func tabStop(after column: Int, tabWidth: Int) -> Int {
  let step = max(1, tabWidth)
  return (column / step + 1) * step
}
