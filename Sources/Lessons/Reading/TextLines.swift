/// The lines of a text in bytes.
enum TextLines {
  /// The lines without their ends, which may be those of Windows; bytes that are no UTF-8 become U+FFFD.
  static func of(_ bytes: ArraySlice<UInt8>) -> [String] {
    var lines = bytes.split(separator: 10, omittingEmptySubsequences: false).map { line in
      String(decoding: line.last == 13 ? line.dropLast() : line, as: UTF8.self)
    }
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
