#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Texts by number, each content once.
///
/// The bytes lie in one array, so a text costs its UTF-8 and some 25 bytes more. The empty text
/// of a log's table has the number 0. Texts that are small numbers, and the names that asyncio makes
/// up for tasks, follow from their own number (`NumberText`, `TaskNameText`) and lie nowhere.
package final class TextTable {
  /// All texts' UTF-8, one behind the other.
  private var bytes: [UInt8] = []
  /// Where each text ends in `bytes`.
  private var ends: [Int] = []
  /// Finds texts by their hashes.
  private var index = TextIndex()
  /// The names of the texts that are a name and a number in parentheses.
  private var names: [TextID] = []

  /// How many texts are kept.
  package var count: Int { ends.count }

  /// The bytes of memory that the table takes, about.
  package var memory: Int {
    bytes.capacity + ends.capacity * 8 + index.memory
  }

  /// The text with a number; for a number that was never given, the empty text.
  package subscript(id: TextID) -> String {
    withUTF8(of: id) { String(decoding: $0, as: UTF8.self) }
  }

  /// How many bytes of UTF-8 a text has.
  package func size(of id: TextID) -> Int { withUTF8(of: id, \.count) }

  /// Calls the closure with a text's UTF-8.
  package func withUTF8<Result>(
    of id: TextID, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    if let text = NumberText(id) {
      var string = string(of: text)
      return try string.withUTF8(body)
    }
    if TaskNameText.isID(id) { return try TaskNameText.withUTF8(of: id, body) }
    return try bytes.withUnsafeBufferPointer { all in
      try body(UnsafeBufferPointer(rebasing: all[range(of: id) ?? 0..<0]))
    }
  }

  /// The number of a text, which is added when it is new.
  package func intern(_ string: String) -> TextID {
    var string = string
    return string.withUTF8 { intern(utf8: $0) }
  }

  /// The number of a text given as UTF-8, which is added when it is new.
  package func intern(utf8 text: UnsafeBufferPointer<UInt8>) -> TextID {
    if let number = NumberText(decimal: text) { return number.id }
    if let numbered = TaskNameText.id(of: text) { return numbered }
    let hash = Self.hash(text)
    let (place, known) = index.find(hash) { isEqual($0, text) }
    if let known { return known }
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
    index.insert(hash, at: place)
    return TextID(ends.count - 1)
  }

  /// The number of the text that is a number; `nil` where that has to be interned.
  package func number(of number: Int) -> TextID? { NumberText(number: number)?.id }

  /// The number of the text that is a name with a number in parentheses.
  ///
  /// Such a text, interned as a whole, has another number.
  ///
  /// - Parameters:
  ///   - name: the name's text.
  ///   - number: the number in the parentheses.
  /// - Returns: the text's number; `nil` where the text has to be interned.
  package func number(of name: TextID, parenthesized number: Int) -> TextID? {
    var place = 0
    while place < names.count, names[place] != name { place += 1 }
    guard let text = NumberText(name: place + 1, number: number) else { return nil }
    if place == names.count { names.append(name) }
    return text.id
  }

  private func string(of text: NumberText) -> String {
    guard text.name > 0 else { return String(text.number) }
    return text.name <= names.count ? "\(self[names[text.name - 1]])(\(text.number))" : ""
  }

  private func range(of id: TextID) -> Range<Int>? {
    guard Int(id) < ends.count else { return nil }
    return (id == 0 ? 0 : ends[Int(id) - 1])..<ends[Int(id)]
  }

  private func isEqual(_ id: TextID, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let range = range(of: id), range.count == text.count else { return false }
    guard let start = text.baseAddress, !range.isEmpty else { return true }
    return bytes.withUnsafeBytes {
      memcmp($0.baseAddress.unsafelyUnwrapped + range.lowerBound, start, range.count) == 0
    }
  }

  /// A hash of eight bytes at a time, multiplied and mixed; the same in every process, so that
  /// nothing depends on a seed.
  private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let bytes = UnsafeRawBufferPointer(text)
    var hash = 0xCBF2_9CE4_8422_2325 ^ UInt64(bytes.count)
    func mix(_ word: UInt64) {
      hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash &>> 29
    }
    var place = 0
    while place + 8 <= bytes.count {
      mix(bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      place += 8
    }
    var rest: UInt64 = 0
    while place < bytes.count {
      rest = rest &<< 8 | UInt64(bytes[place])
      place += 1
    }
    mix(rest)
    return UInt32(truncatingIfNeeded: hash ^ hash &>> 32)
  }
}
