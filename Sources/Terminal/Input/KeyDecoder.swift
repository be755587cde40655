import Screen

/// Turns the bytes that a terminal sends into keys.
///
/// A pure state machine: it neither reads nor waits. Bytes may arrive in any pieces. Since Esc is
/// both a key and the beginning of sequences, the owner calls `flush()` when nothing has followed
/// for a moment (`isPending` tells when that matters).
package struct KeyDecoder: Sendable {
  /// What the bytes so far are the beginning of.
  private enum State: Sendable {
    /// Nothing.
    case ground
    /// A character of several bytes in UTF-8.
    case character([UInt8])
    /// Esc came.
    case escape
    /// Esc came and then the beginning of a character.
    case altCharacter([UInt8])
    /// `CSI` came, and these bytes after it.
    case control([UInt8])
    /// A `CSI` that is too long to be a key; it is skipped up to its end.
    case skip
    /// `SS3` came.
    case single
    /// `CSI [` came, as the Linux console sends.
    case console
    /// Text is being pasted.
    case paste
  }

  /// No key sends more than this many bytes after `CSI`.
  private static let sequenceLimit = 32

  private var state = State.ground
  private var paste: PasteBuffer
  private let sequences: KeySequences

  /// Makes a decoder for terminals without a description that matters.
  package init(pasteLimit: Int = 1 << 20) {
    self.init(sequences: .common, pasteLimit: pasteLimit)
  }

  /// Makes a decoder; a paste is cut off after `pasteLimit` bytes.
  init(sequences: KeySequences, pasteLimit: Int = 1 << 20) {
    self.sequences = sequences
    paste = PasteBuffer(limit: pasteLimit)
  }

  /// Whether `flush()` would change anything.
  package var isPending: Bool {
    if case .ground = state { false } else { true }
  }

  /// Whether text is being pasted, whose end deserves more patience.
  package var isPasting: Bool {
    if case .paste = state { true } else { false }
  }

  /// Takes bytes and answers with the keys that they complete.
  package mutating func feed(_ bytes: some Collection<UInt8>) -> [Key] {
    var keys: [Key] = []
    var rest = bytes[...]
    while let byte = rest.first {
      if case .paste = state {
        rest = rest.dropFirst(paste.take(rest))
        if paste.isComplete { endPaste(&keys) }
      } else {
        rest = rest.dropFirst()
        step(byte, &keys)
      }
    }
    return keys
  }

  /// Takes what has arrived as all there is: a lone Esc becomes the key.
  package mutating func flush() -> [Key] {
    var keys: [Key] = []
    switch state {
    case .ground, .skip: break
    case .character, .altCharacter: keys.append(.character("\u{FFFD}"))
    case .escape: keys.append(.escape)
    case .control(let bytes): if bytes.isEmpty { keys.append(.alt("[")) }
    case .single: keys.append(.alt("O"))
    case .console: break
    case .paste: endPaste(&keys)
    }
    state = .ground
    return keys
  }

  private mutating func endPaste(_ keys: inout [Key]) {
    let (text, isTruncated) = paste.finish()
    keys.append(.paste(text, isTruncated: isTruncated))
    state = .ground
  }

  private mutating func step(_ byte: UInt8, _ keys: inout [Key]) {
    switch state {
    case .ground: begin(byte, &keys)
    case .character(let bytes):
      extend(bytes, with: byte, &keys, again: State.character) { .character($0) }
    case .altCharacter(let bytes):
      extend(bytes, with: byte, &keys, again: State.altCharacter) { .alt($0) }
    case .escape: afterEscape(byte, &keys)
    case .control(let bytes): control(bytes, byte, &keys)
    case .skip: if (0x40...0x7E).contains(byte) { state = .ground }
    case .single: finish([0x4F, byte], or: sequences.single(final: byte), &keys)
    case .console: finish([0x5B, 0x5B, byte], or: sequences.console(final: byte), &keys)
    case .paste: break
    }
  }

  /// The first byte of something.
  private mutating func begin(_ byte: UInt8, _ keys: inout [Key]) {
    switch byte {
    case 0x1B: state = .escape
    case 0x0D, 0x0A: keys.append(.enter)
    case 0x09: keys.append(.tab)
    case 0x08, 0x7F: keys.append(.backspace)
    case 0..<32: keys.append(.control(KeyDecoder.controlled(byte)))
    case 32..<0x7F: keys.append(.character(Character(Unicode.Scalar(byte))))
    case 0xC2...0xF4: state = .character([byte])
    default: keys.append(.character("\u{FFFD}"))
    }
  }

  private mutating func afterEscape(_ byte: UInt8, _ keys: inout [Key]) {
    state = .ground
    switch byte {
    case 0x5B: state = .control([])
    case 0x4F: state = .single
    case 0x1B:
      keys.append(.escape)
      state = .escape
    case 0x0D, 0x0A: keys.append(.modified(.alt, .enter))
    case 0x09: keys.append(.modified(.alt, .tab))
    case 0x08, 0x7F: keys.append(.modified(.alt, .backspace))
    case 32..<0x7F: keys.append(.alt(Character(Unicode.Scalar(byte))))
    case 0xC2...0xF4: state = .altCharacter([byte])
    default:
      keys.append(.escape)
      begin(byte, &keys)
    }
  }

  /// A byte of a sequence after `CSI`: parameters and intermediates, then a final byte (ECMA-48).
  private mutating func control(_ bytes: [UInt8], _ byte: UInt8, _ keys: inout [Key]) {
    switch byte {
    case 0x5B where bytes.isEmpty: state = .console
    case 0x20..<0x40:
      state = bytes.count < KeyDecoder.sequenceLimit ? .control(bytes + [byte]) : .skip
    case 0x40..<0x7F:
      state = .ground
      if bytes == Array("200".utf8), byte == UInt8(ascii: "~") {
        state = .paste
        return
      }
      let parameters = KeyDecoder.parameters(bytes)
      let key = parameters.flatMap { sequences.control(parameters: $0, final: byte) }
      finish([0x5B] + bytes + [byte], or: key, &keys)
    default:
      // A control character or Esc ends a sequence that went wrong and counts by itself.
      state = .ground
      begin(byte, &keys)
    }
  }

  /// Ends a sequence: the terminal's own description goes before what is common.
  private mutating func finish(_ bytes: [UInt8], or key: Key?, _ keys: inout [Key]) {
    state = .ground
    if let key = sequences.described(bytes) ?? key { keys.append(key) }
  }

  /// Adds a byte to a character in UTF-8.
  private mutating func extend(
    _ bytes: [UInt8], with byte: UInt8, _ keys: inout [Key], again: ([UInt8]) -> State,
    make: (Character) -> Key
  ) {
    state = .ground
    guard byte & 0xC0 == 0x80 else {
      keys.append(.character("\u{FFFD}"))
      begin(byte, &keys)
      return
    }
    let all = bytes + [byte]
    let length = all[0] < 0xE0 ? 2 : all[0] < 0xF0 ? 3 : 4
    if all.count < length {
      state = again(all)
    } else {
      keys.append(make(String(decoding: all, as: UTF8.self).first ?? "\u{FFFD}"))
    }
  }

  /// The letter or sign that gives a control character together with Ctrl.
  private static func controlled(_ byte: UInt8) -> Character {
    let letter = Unicode.Scalar(byte | 0x40)
    return byte >= 1 && byte <= 26 ? Character(Unicode.Scalar(byte | 0x60)) : Character(letter)
  }

  /// The numbers between semicolons; nil where there is anything else.
  private static func parameters(_ bytes: [UInt8]) -> [Int]? {
    var numbers = [0]
    for byte in bytes {
      switch byte {
      case UInt8(ascii: ";"): numbers.append(0)
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        numbers[numbers.count - 1] = min(numbers[numbers.count - 1] * 10 + Int(byte - 48), 1 << 24)
      default: return nil
      }
    }
    return numbers
  }
}
