extension Glyphs {
  /// A text in characters that may be shown beside these: with ASCII glyphs, in ASCII only.
  package func spelled(_ text: String) -> String {
    isASCII ? String(text.map(Transliteration.ascii)) : text
  }
}

/// ASCII stand-ins for characters that a terminal cannot draw.
enum Transliteration {
  /// The stand-in for one cell's character: one ASCII character, "?" if there is no better one.
  static func ascii(for character: Character) -> Character {
    if character.isASCII { return character }
    if let known = table[character] { return known }
    // A letter with marks is its base letter once it is decomposed.
    guard let scalar = String(character).unicodeScalars.first else { return "?" }
    if let base = baseLetter(scalar) { return base }
    return "?"
  }

  /// The ASCII letter that a scalar of the Latin-1 and Latin Extended-A blocks is built on.
  private static func baseLetter(_ scalar: Unicode.Scalar) -> Character? {
    if scalar.isASCII { return Character(scalar) }
    switch scalar.properties.generalCategory {
    case .spaceSeparator: return " "
    case .dashPunctuation: return "-"
    default: break
    }
    // Unicode's own names say which letter it is: "LATIN SMALL LETTER E WITH ACUTE".
    guard let name = scalar.properties.name else { return nil }
    let words = name.split(separator: " ")
    guard words.count >= 4, words[0] == "LATIN", words[2] == "LETTER", words[3].count == 1
    else { return nil }
    let letter = words[1] == "SMALL" ? words[3].lowercased() : String(words[3])
    return letter.first
  }

  private static let table: [Character: Character] = {
    var table: [Character: Character] = [
      "‘": "'", "’": "'", "“": "\"", "”": "\"", "‹": "<", "›": ">", "«": "<", "»": ">",
      "·": ".", "×": "x", "÷": "/", "−": "-", "≤": "<", "≥": ">", "≠": "#", "≈": "~", "∞": "8",
      "µ": "u", "μ": "u", "°": "o", "✔": "+", "✘": "x", "⏎": "<", "↵": "<", "␣": "_", "→": ">",
      "⇒": ">", "⇐": "<", "↔": "-", "▶": ">", "◀": "<", "▼": "v", "▲": "^", "▾": "v", "▴": "^",
      "◂": "<", "★": "*", "☆": "*", "○": "o", "■": "#", "□": ".", "▓": "#", "▒": ":", "◌": " ",
      "ß": "s", "æ": "a", "Æ": "A", "œ": "o", "Œ": "O", "€": "E", "£": "L", "¿": "?", "¡": "!",
    ]
    for code in UInt32(0x2500)...0x257F {
      guard let scalar = Unicode.Scalar(code), let name = scalar.properties.name else { continue }
      let horizontal = name.contains("HORIZONTAL") || name.contains("LEFT")
      let vertical = name.contains("VERTICAL") || name.contains("UP") || name.contains("DOWN")
      let diagonal = name.contains("DIAGONAL")
      table[Character(scalar)] =
        diagonal
        ? "/"
        : vertical && (horizontal || name.contains("RIGHT"))
          ? "+"
          : vertical ? "|" : "-"
    }
    for code in UInt32(0x2581)...0x2590 {
      if let scalar = Unicode.Scalar(code) { table[Character(scalar)] = "#" }
    }
    for (unicode, ascii) in Glyphs.pairs where !unicode.isASCII { table[unicode] = ascii }
    return table
  }()
}

extension Glyphs {
  /// The glyphs of the two sets that stand for each other.
  fileprivate static var pairs: [(Character, Character)] {
    let fields: [KeyPath<Glyphs, Character>] = [
      \.left, \.right, \.up, \.down, \.bullet, \.ellipsis, \.check, \.cross, \.separator,
      \.scrollThumb, \.scrollTrack, \.barFull, \.barEmpty, \.cursorMark, \.spanRunning,
      \.spanReady, \.breakpoint, \.suspensionPoint, \.suspendedHere, \.ready,
      \.sleeping, \.waiting, \.cancelled, \.running, \.blocked,
    ]
    let single = fields.map { (Glyphs.unicode[keyPath: $0], Glyphs.ascii[keyPath: $0]) }
    return single + zip(Glyphs.unicode.lines, Glyphs.ascii.lines)
  }
}
