/// Looks reserved words up by their bytes.
///
/// All of Python's keywords have two to eight letters, so a word packed into 64 bits identifies
/// them; a small table with open addressing answers in one or two probes.
enum Keywords {
  /// The reserved words of Python 3.11.
  static let reserved: [(String, TokenKind)] = [
    ("False", .false), ("None", .none), ("True", .true), ("and", .and), ("as", .as),
    ("assert", .assert), ("async", .async), ("await", .await), ("break", .break),
    ("class", .class), ("continue", .continue), ("def", .def), ("del", .del), ("elif", .elif),
    ("else", .else), ("except", .except), ("finally", .finally), ("for", .for), ("from", .from),
    ("global", .global), ("if", .if), ("import", .import), ("in", .in), ("is", .is),
    ("lambda", .lambda), ("nonlocal", .nonlocal), ("not", .not), ("or", .or), ("pass", .pass),
    ("raise", .raise), ("return", .return), ("try", .try), ("while", .while), ("with", .with),
    ("yield", .yield),
  ]

  private struct Slot {
    var word: UInt64 = 0
    var kind = TokenKind.name
  }

  private static let table: [Slot] = {
    var table = [Slot](repeating: Slot(), count: 256)
    for (text, kind) in reserved {
      var word: UInt64 = 0
      for (index, byte) in text.utf8.enumerated() { word |= UInt64(byte) << (8 * UInt64(index)) }
      var slot = hash(word)
      while table[slot].word != 0 { slot = (slot + 1) & 255 }
      table[slot] = Slot(word: word, kind: kind)
    }
    return table
  }()

  @inline(__always)
  private static func hash(_ word: UInt64) -> Int {
    Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 56)
  }

  /// The kind of a word packed with its first letter in the lowest byte; `.name` if not reserved.
  static func kind(packed word: UInt64) -> TokenKind {
    var slot = hash(word)
    while true {
      let entry = table[slot]
      if entry.word == word { return entry.kind }
      if entry.word == 0 { return .name }
      slot = (slot + 1) & 255
    }
  }
}
