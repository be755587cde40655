/// The decoded text of a source file and its lines.
///
/// The text is kept as UTF-8 without byte order mark, with `\n` line ends only, and ends with one.
package struct SourceText: Sendable {
  /// The text as it is tokenized.
  package let utf8: [UInt8]
  /// The name used in messages, where the text came from a file.
  package let file: String?
  private let lineStarts: [Int32]

  /// Decodes the bytes of a source file.
  ///
  /// A byte order mark and an encoding declaration (PEP 263) for UTF-8, ASCII or Latin-1 are
  /// heeded.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is stored.
  ///   - file: The name used in messages.
  /// - Throws: `SyntaxError` for other encodings, bytes that are not text, and null bytes.
  package init(bytes: [UInt8], file: String? = nil) throws(SyntaxError) {
    let decoded = try SourceDecoder(bytes: bytes, file: file).decode()
    self.init(decoded: decoded, file: file)
  }

  /// Takes a text as it is; it may contain anything.
  package init(_ text: String, file: String? = nil) {
    self.init(decoded: Array(text.utf8), file: file)
  }

  private init(decoded: [UInt8], file: String?) {
    var text = decoded.contains(13) ? SourceText.withUniversalNewlines(decoded) : decoded
    if let last = text.last, last != 10 { text.append(10) }
    var starts: [Int32] = [0]
    for (index, byte) in text.enumerated() where byte == 10 {
      starts.append(Int32(truncatingIfNeeded: index + 1))
    }
    if starts.count > 1 { starts.removeLast() }
    self.utf8 = text
    self.file = file
    self.lineStarts = starts
  }

  private static func withUniversalNewlines(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == 13 {
        result.append(10)
      } else if !(byte == 10 && previous == 13) {
        result.append(byte)
      }
      previous = byte
    }
    return result
  }

  /// The number of lines; 1 for an empty text.
  package var lineCount: Int { lineStarts.count }

  /// A line without its line end, counted from 1; `nil` where the text has no such line.
  package func line(_ number: Int) -> String? {
    guard number >= 1, number <= lineStarts.count else { return nil }
    let start = Int(lineStarts[number - 1])
    var end = number < lineStarts.count ? Int(lineStarts[number]) : utf8.count
    if end > start, utf8[end - 1] == 10 { end -= 1 }
    return String(decoding: utf8[start..<end], as: UTF8.self)
  }

  /// All lines without their line ends.
  package var lines: [String] { (1...lineCount).compactMap { line($0) } }

  /// The text from one byte to another.
  func text(_ start: Int, _ end: Int) -> String {
    guard start >= 0, start <= end, end <= utf8.count else { return "" }
    return String(decoding: utf8[start..<end], as: UTF8.self)
  }
}
