import CNcurses
import Glibc

extension Terminal {
  /// Whether the characters of the locale that the environment names reach beyond ASCII.
  package static var isLocaleUnicode: Bool { cn_use_locale_charset() }

  /// Whether Unicode is to be drawn; sets the locale's character set accordingly.
  static func choosesUnicode(_ charset: TerminalOptions.Charset, type: String) -> Bool {
    switch charset {
    case .unicode: return cn_use_utf8_charset()
    case .ascii:
      _ = cn_use_locale_charset()
      return false
    case .automatic:
      // The Linux console knows UTF-8, but its fonts lack most of our glyphs.
      return cn_use_locale_charset() && type != "linux"
    }
  }

  /// What makes output shorter on the current terminal; nil if it speaks another language than SGR.
  ///
  /// A nested one is not asked to repeat: tmux 3.3 does so with ASCII characters only.
  static func squeezer(isNested: Bool) -> OutputSqueezer? {
    guard let plain = bytes("sgr0"), plain.contains(UInt8(ascii: "m")),
      plain.firstRange(of: Array("\u{1B}[".utf8)) != nil
    else { return nil }
    var abilities: OutputWriter.Abilities = []
    if bytes("rmul") == Array("\u{1B}[24m".utf8) { abilities.insert(.partialResets) }
    // What follows the character: one time fewer than it is to be seen.
    if !isNested, bytes("rep") == Array("%p1%c\u{1B}[%p2%{1}%-%db".utf8) {
      abilities.insert(.repeats)
    }
    let moves = [
      ("cup", "\u{1B}[%i%p1%d;%p2%dH"), ("cuf", "\u{1B}[%p1%dC"), ("cuu", "\u{1B}[%p1%dA"),
      ("cud", "\u{1B}[%p1%dB"), ("hpa", "\u{1B}[%i%p1%dG"), ("vpa", "\u{1B}[%i%p1%dd"),
    ]
    // Without the "newline glitch" the library knows where the cursor is after the last column.
    if moves.allSatisfy({ bytes($0) == Array($1.utf8) }), cn_flag_capability("xenl") {
      abilities.insert(.moves)
    }
    return OutputSqueezer(abilities) { Int(cn_width($0.value)) }
  }

  /// A string of the current terminal's description, without its padding marks (`$<5>`).
  static func bytes(_ capability: String) -> [UInt8]? {
    guard let value = cn_string_capability(capability) else { return nil }
    var bytes: [UInt8] = []
    var rest = Array(String(cString: value).utf8)[...]
    while let byte = rest.first {
      if byte == UInt8(ascii: "$"), rest.dropFirst().first == UInt8(ascii: "<"),
        let end = rest.firstIndex(of: UInt8(ascii: ">"))
      {
        rest = rest[(end + 1)...]
      } else {
        bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
    return bytes
  }

  /// What a signal handler writes to give the terminal back.
  static func restoringBytes(hasBracketedPaste: Bool) -> [UInt8] {
    let paste = hasBracketedPaste ? Array("\u{1B}[?2004l".utf8) : []
    // Attributes and colours off, keypad off, cursor on, former screen back. A terminal without a
    // former screen gets a fresh line at the least.
    let names = ["sgr0", "op", "rmkx", "cnorm", "rmcup"]
    let described = names.flatMap { bytes($0) ?? [] }
    return paste + described + (bytes("rmcup") == nil ? Array("\r\n".utf8) : [])
  }
}
