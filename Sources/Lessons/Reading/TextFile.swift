/// A text file's lines, decoded and checked.
struct TextFile {
  /// The lines, without their ends.
  var lines: [String]

  /// Decodes a file; what is wrong with it goes to the list.
  ///
  /// - Returns: nil where the file cannot be used at all.
  init?(bytes: [UInt8], findings: Findings) {
    var bytes = bytes[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      findings.report(
        "this line is not UTF-8", at: Position(line: Self.firstBadLine(bytes)),
        suggestion: "save the file in the encoding UTF-8")
      return nil
    }
    lines = TextLines.of(bytes)
    // Most lines are printable ASCII, which needs no closer look.
    for (index, line) in lines.enumerated() where !line.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) {
      guard let column = line.unicodeScalars.firstIndex(where: Self.isForbidden) else { continue }
      let code = String(line.unicodeScalars[column].value, radix: 16, uppercase: true)
      findings.report(
        "there is a control character here (U+\(String(repeating: "0", count: 4 - code.count) + code))",
        at: Position(
          line: index + 1, column: line.distance(from: line.startIndex, to: column) + 1),
        suggestion: "delete it")
      return nil
    }
  }

  /// Whether a character could confuse a terminal or hide in the text.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09: false
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x202A...0x202E, 0x2066...0x2069: true  // they turn the direction of writing around
    default: false
    }
  }

  private static func firstBadLine(_ bytes: ArraySlice<UInt8>) -> Int {
    var number = 1
    for line in bytes.split(separator: 10, omittingEmptySubsequences: false) {
      if String(validating: line, as: UTF8.self) == nil { return number }
      number += 1
    }
    return number
  }
}
