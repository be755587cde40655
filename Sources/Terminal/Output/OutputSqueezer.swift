/// Rewrites what ncurses writes, so that it takes fewer bytes and shows the same.
///
/// Two thirds of what ncurses writes are SGR sequences: it sends both colours when one changes, and
/// all anew after an attribute was turned off. Here colours and attributes are only noted; what the
/// terminal lacks is sent before something depends on it. Blanks and erased cells depend on the
/// colour behind them alone. A row of the same line or block is sent once, with how often to repeat
/// it; ncurses does so with ASCII only. Everything else passes unchanged and in its order.
struct OutputSqueezer {
  /// What the terminal can do beyond the least.
  let abilities: Abilities
  /// What the library has asked for.
  private var wanted = Rendition()
  /// What the terminal has; nil if nobody knows.
  private var sent: Rendition?
  private var result: [UInt8] = []

  /// What some terminals can do and others cannot.
  struct Abilities: OptionSet {
    let rawValue: Int
    /// Turning off attributes one by one.
    static let partialResets = Abilities(rawValue: 1)
    /// Repeating the last character (ECMA-48's REP).
    static let repeats = Abilities(rawValue: 2)
  }

  /// The controls that matter here.
  private enum Control {
    static let lineFeed: UInt8 = 10
    static let shiftOut: UInt8 = 14
    static let shiftIn: UInt8 = 15
    static let escape: UInt8 = 27
    static let blank: UInt8 = 32
  }

  /// The final bytes of sequences that only move the cursor.
  private static let moves = Set("ABCDEFGHIZ`adef".utf8)

  /// The final bytes of sequences that leave blanks where they erase.
  private static let erasures = Set("JKX".utf8)

  /// Makes a squeezer for a terminal of whose state nothing is known.
  init(_ abilities: Abilities) { self.abilities = abilities }

  /// Forgets what the terminal has: someone else has written to it.
  mutating func forget() { sent = nil }

  /// What brings the terminal to the state that was asked for last.
  mutating func settle() -> [UInt8] {
    result.removeAll(keepingCapacity: true)
    prepare()
    return result
  }

  /// Rewrites bytes that begin and end between sequences.
  mutating func squeeze(_ bytes: [UInt8]) -> [UInt8] {
    result.removeAll(keepingCapacity: true)
    var rest = bytes[...]
    while let byte = rest.first {
      switch byte {
      case Control.escape:
        let sequence = rest.prefix(Self.length(ofSequence: rest))
        take(sequence)
        rest = rest.dropFirst(sequence.count)
        continue
      case Control.shiftOut: wanted.isShifted = true
      case Control.shiftIn: wanted.isShifted = false
      case Control.blank:
        prepareForBlank()
        rest = rest.dropFirst(appendRun(at: rest, ofLength: 1))
        continue
      case Control.lineFeed:
        // It may scroll, and the new row gets the colour behind.
        prepareForBlank()
        result.append(byte)
      case 0..<Control.blank: result.append(byte)
      default:
        prepare()
        rest = rest.dropFirst(appendRun(at: rest, ofLength: Self.length(ofLine: rest)))
        continue
      }
      rest = rest.dropFirst()
    }
    return result
  }

  /// How many bytes the character has if it is one of those that draw lines and blocks, which
  /// nothing combines with (U+2500 to U+259F); else 1.
  private static func length(ofLine bytes: ArraySlice<UInt8>) -> Int {
    let character = Array(bytes.prefix(3))
    guard character.count == 3, character[0] == 0xE2 else { return 1 }
    switch character[1] {
    case 0x94, 0x95: return 3
    case 0x96: return character[2] < 0xA0 ? 3 : 1
    default: return 1
    }
  }

  /// Sends the character of this many bytes that comes next, and those of its kind that follow;
  /// how many bytes they have.
  private mutating func appendRun(at bytes: ArraySlice<UInt8>, ofLength length: Int) -> Int {
    let character = bytes.prefix(length)
    result += character
    guard abilities.contains(.repeats), length > 1 || character.first == Control.blank else {
      return length
    }
    var rest = bytes.dropFirst(length)
    while rest.starts(with: character) { rest = rest.dropFirst(length) }
    let others = rest.startIndex - bytes.startIndex - length
    let sequence = Array("\u{1B}[\(others / length)b".utf8)
    guard sequence.count < others else { return length }
    result += sequence
    return length + others
  }

  /// How many bytes the sequence has that begins with an escape; all that there are if it is cut.
  private static func length(ofSequence bytes: ArraySlice<UInt8>) -> Int {
    let body = bytes.dropFirst()
    guard let kind = body.first else { return bytes.count }
    let end: Int?
    switch kind {
    case UInt8(ascii: "["): end = body.dropFirst().firstIndex { 0x40...0x7E ~= $0 }
    case UInt8(ascii: "]"), UInt8(ascii: "P"):
      // A string ends with a bell, or with an escape and a backslash.
      end = body.firstIndex { $0 == 7 || $0 == Control.escape }
        .map { body[$0] == 7 ? $0 : min($0 + 1, body.endIndex - 1) }
    default: end = body.firstIndex { 0x30...0x7E ~= $0 }
    }
    return (end ?? bytes.endIndex - 1) - bytes.startIndex + 1
  }

  /// Notes what a sequence sets, or passes it on.
  private mutating func take(_ sequence: ArraySlice<UInt8>) {
    let body = sequence.dropFirst()
    guard let kind = body.first, let final = body.last else { return pass(sequence) }
    if kind == UInt8(ascii: "("), body.count == 2 {
      wanted.designation = final
      return
    }
    guard kind == UInt8(ascii: "[") else {
      pass(sequence)
      return sent = nil
    }
    let parameters = body.dropFirst().dropLast()
    let isStandard = parameters.allSatisfy { 0x30...0x3B ~= $0 }
    if isStandard, Self.moves.contains(final) {
      result += sequence
    } else if isStandard, Self.erasures.contains(final) {
      prepareForBlank()
      result += sequence
    } else if isStandard, final == UInt8(ascii: "m") {
      let text = String(decoding: parameters, as: UTF8.self)
      if !wanted.select(text) {
        pass(sequence)
        sent = nil
      }
    } else {
      pass(sequence)
      // Another screen, or a reset, may come with colours of its own.
      if !isStandard { sent = nil }
    }
  }

  private mutating func pass(_ sequence: ArraySlice<UInt8>) {
    prepare()
    result += sequence
  }

  /// Has the terminal show the next blank as it is wanted.
  private mutating func prepareForBlank() {
    guard var sent, wanted.attributes & Rendition.reversed == 0,
      (sent.attributes ^ wanted.attributes) & Rendition.onBlanks == 0
    else { return prepare() }
    guard sent.background != wanted.background else { return }
    result += Array("\u{1B}[\(wanted.background)m".utf8)
    sent.background = wanted.background
    self.sent = sent
  }

  /// Has the terminal show the next character as it is wanted.
  private mutating func prepare() {
    guard sent != wanted else { return }
    let parameters = wanted.parameters(from: sent, isPartial: abilities.contains(.partialResets))
    if !parameters.isEmpty {
      result += Array("\u{1B}[\(parameters == "0" ? "" : parameters)m".utf8)
    }
    if let designation = wanted.designation, designation != sent?.designation {
      result += [Control.escape, UInt8(ascii: "("), designation]
    }
    if let isShifted = wanted.isShifted, isShifted != sent?.isShifted {
      result.append(isShifted ? Control.shiftOut : Control.shiftIn)
    }
    sent = wanted
  }
}
