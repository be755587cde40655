import CharacterWidths

/// Takes characters apart into what single cells can hold.
///
/// Terminals and ncurses count widths scalar by scalar, so a cell holds one spacing scalar, with
/// at most four combining marks. What a terminal would obey, reorder or swallow is spelt out:
/// control characters as `^X`, the others as Python writes them (`\x9b`, `\u202e`).
enum DisplayCells {
  /// As many combining marks as ncurses keeps with a character.
  static let markLimit = 4

  /// Calls `body` with each cell's character and its width (1 or 2), from left to right.
  static func forEach(in character: Character, _ body: (Character, Int) -> Void) {
    let scalars = character.unicodeScalars
    if let only = scalars.first, scalars.count == 1, kind(of: only) == .spacing {
      return body(character, width(of: only))
    }
    var cell = String.UnicodeScalarView()
    var cellWidth = 0
    var marks = 0
    var joined = false
    func finish() {
      // Marks that do not combine with what is left of the character are dropped here.
      if cellWidth > 0, let character = String(cell).first { body(character, cellWidth) }
      cell = String.UnicodeScalarView()
      cellWidth = 0
      marks = 0
    }
    for scalar in scalars {
      switch kind(of: scalar) {
      case .spacing:
        // A terminal draws the whole of a joined emoji in the place of its first one, so the
        // others would only take room; the same goes for a tone of skin.
        if cellWidth > 0, joined || (0x1F3FB...0x1F3FF).contains(scalar.value) {
          joined = false
          continue
        }
        finish()
        cell.append(scalar)
        cellWidth = width(of: scalar)
      case .mark:
        if cellWidth == 0 {
          cell.append("\u{25CC}")
          cellWidth = 1
        }
        guard marks < markLimit else { continue }
        cell.append(scalar)
        marks += 1
      case .selector:
        // After a character these only choose between its forms; alone they are spelt out.
        if cellWidth > 0 {
          joined = scalar.value == 0x200D
          continue
        }
        finish()
        spell(scalar, body)
      case .harmful:
        finish()
        spell(scalar, body)
      }
    }
    finish()
  }

  /// What a scalar does on a screen.
  private enum Kind {
    case spacing, mark, selector, harmful
  }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    let value = scalar.value
    if value < 0x300 {
      return value < 32 || (value >= 127 && value < 0xA0) || value == 0xAD ? .harmful : .spacing
    }
    // Vowels and finals of decomposed Hangul syllables join the leading consonant's two cells.
    if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FB).contains(value) { return .mark }
    if value == 0x200D || (0xFE00...0xFE0F).contains(value) || (0xE0020...0xE01EF).contains(value) {
      return .selector
    }
    if value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value) { return .harmful }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return .mark
    case .format, .control, .surrogate, .lineSeparator, .paragraphSeparator: return .harmful
    default: return .spacing
    }
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    WideCodePoints.contains(scalar.value) ? 2 : 1
  }

  private static func spell(_ scalar: Unicode.Scalar, _ body: (Character, Int) -> Void) {
    let value = scalar.value
    if value < 32 || value == 127 {
      body("^", 1)
      body(Character(Unicode.Scalar(UInt8(value) ^ 64)), 1)
      return
    }
    let digits = String(value, radix: 16)
    let (letter, count) = value < 0x100 ? ("x", 2) : value < 0x10000 ? ("u", 4) : ("U", 8)
    let zeros = String(repeating: "0", count: count - digits.count)
    for character in "\\" + letter + zeros + digits { body(character, 1) }
  }
}
