/// Collects pasted bytes up to the sequence that ends them, keeping no more than a limit.
struct PasteBuffer: Sendable {
  private static let end = Array("\u{1B}[201~".utf8)

  private let limit: Int
  private var bytes: [UInt8] = []
  private var dropped = false
  /// How many bytes of the end have come.
  private var matched = 0

  /// Makes an empty buffer.
  init(limit: Int) { self.limit = limit }

  /// Whether the end has come.
  var isComplete: Bool { matched == PasteBuffer.end.count }

  /// Takes bytes up to the end of the paste and answers how many it took.
  mutating func take(_ source: some Collection<UInt8>) -> Int {
    var taken = 0
    var rest = source[...]
    while !isComplete, let byte = rest.first {
      if matched == 0, byte != PasteBuffer.end[0] {
        // The common case by far: everything up to the next escape character at once.
        let stretch = rest.prefix { $0 != PasteBuffer.end[0] }
        keep(stretch)
        taken += stretch.count
        rest = rest[stretch.endIndex...]
        continue
      }
      if byte == PasteBuffer.end[matched] {
        matched += 1
      } else {
        keep(PasteBuffer.end.prefix(matched))
        matched = byte == PasteBuffer.end[0] ? 1 : 0
        if matched == 0 { keep(CollectionOfOne(byte)) }
      }
      taken += 1
      rest = rest.dropFirst()
    }
    return taken
  }

  /// The text, and whether some of it was dropped; empties the buffer.
  ///
  /// Line ends become newlines; other control characters, which nobody pastes on purpose, go.
  mutating func finish() -> (text: String, isTruncated: Bool) {
    var clean: [UInt8] = []
    clean.reserveCapacity(bytes.count)
    var afterReturn = false
    for byte in bytes {
      switch byte {
      case 0x0D: clean.append(0x0A)
      case 0x0A: if !afterReturn { clean.append(0x0A) }
      case 0x09, 0x20..<0x7F, 0x80...0xFF: clean.append(byte)
      default: break
      }
      afterReturn = byte == 0x0D
    }
    // A limit may have cut the last character in two.
    if dropped, let start = clean.lastIndex(where: { $0 & 0xC0 != 0x80 }), clean[start] >= 0xC0 {
      clean.removeSubrange(start...)
    }
    let result = (String(decoding: clean, as: UTF8.self), dropped)
    self = PasteBuffer(limit: limit)
    return result
  }

  private mutating func keep(_ more: some Collection<UInt8>) {
    let room = limit - bytes.count
    if more.count > room { dropped = true }
    bytes.append(contentsOf: more.prefix(max(0, room)))
  }
}
