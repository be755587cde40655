/// Turns the bytes of a source file into UTF-8, heeding PEP 263.
struct SourceDecoder {
  private enum Encoding {
    case utf8
    case ascii
    case latin1
  }

  let bytes: [UInt8]
  let file: String?

  /// The text as valid UTF-8 without byte order mark and null bytes.
  func decode() throws(SyntaxError) -> [UInt8] {
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    var text = hasMark ? Array(bytes.dropFirst(3)) : bytes
    let declared = declaredName(in: text)
    var encoding = Encoding.utf8
    if let declared {
      guard let known = SourceDecoder.encoding(named: declared) else {
        throw SyntaxError("encoding problem: \(declared)", at: .start(ofLine: 1))
      }
      if hasMark, known != .utf8 {
        throw SyntaxError(
          "encoding problem: \(known == .latin1 ? "iso-8859-1" : declared) with BOM",
          at: .start(ofLine: 1))
      }
      encoding = known
    }
    if let null = text.firstIndex(of: 0) {
      throw SyntaxError("source code cannot contain null bytes", at: place(of: null, in: text))
    }
    switch encoding {
    case .utf8:
      if let bad = SourceDecoder.firstInvalid(in: text) {
        throw invalid(text, at: bad, declared: declared != nil || hasMark)
      }
    case .ascii:
      if text.contains(where: { $0 >= 0x80 }) {
        throw SyntaxError("encoding problem: \(declared ?? "ascii")", at: .start(ofLine: 1))
      }
    case .latin1:
      text = text.flatMap { byte -> [UInt8] in
        byte < 0x80 ? [byte] : [0xC0 | byte >> 6, 0x80 | byte & 0x3F]
      }
    }
    return text
  }

  private func invalid(_ text: [UInt8], at index: Int, declared: Bool) -> SyntaxError {
    let range = place(of: index, in: text)
    let byte = "0123456789abcdef".hexadecimal(text[index])
    if !declared {
      return SyntaxError(
        "Non-UTF-8 code starting with '\\x\(byte)' in file \(file ?? "<string>") on line "
          + "\(range.line), but no encoding declared; "
          + "see https://peps.python.org/pep-0263/ for details",
        at: range)
    }
    var start = index
    while start > 0, CharacterClass.isNameByte(text[start - 1]), text[start - 1] < 0x80 {
      start -= 1
    }
    return SyntaxError(
      "(unicode error) 'utf-8' codec can't decode byte 0x\(byte) in position "
        + "\(index - start): invalid start byte",
      at: range)
  }

  private func place(of index: Int, in text: [UInt8]) -> SourceRange {
    var line: Int32 = 1
    var column: Int32 = 0
    for byte in text[..<index] {
      if byte == 10 {
        line += 1
        column = 0
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return SourceRange(line: line, column: column, endLine: line, endColumn: column + 1)
  }

  // MARK: The encoding declaration

  /// The encoding named in a comment of the first two lines.
  private func declaredName(in text: [UInt8]) -> String? {
    var start = 0
    for _ in 0..<2 {
      var end = start
      while end < text.count, text[end] != 10, text[end] != 13 { end += 1 }
      let line = text[start..<end]
      let content = line.drop { $0 == 32 || $0 == 9 || $0 == 12 }
      if content.first == UInt8(ascii: "#") {
        if let name = SourceDecoder.cookie(in: content) { return name }
      } else if !content.isEmpty {
        return nil
      }
      start = end + 1
      if end + 1 < text.count, text[end] == 13, text[end + 1] == 10 { start += 1 }
      if start >= text.count { return nil }
    }
    return nil
  }

  private static func cookie(in comment: ArraySlice<UInt8>) -> String? {
    let mark = Array("coding".utf8)
    var index = comment.startIndex
    while index + mark.count < comment.endIndex {
      var at = index + mark.count
      index += 1
      guard comment[(index - 1)..<at].elementsEqual(mark) else { continue }
      guard comment[at] == UInt8(ascii: ":") || comment[at] == UInt8(ascii: "=") else { continue }
      at += 1
      let rest = comment[at...].drop { $0 == 32 || $0 == 9 }
      let name = rest.prefix {
        ($0 < 0x80 && CharacterClass.isNameByte($0)) || $0 == UInt8(ascii: "-")
          || $0 == UInt8(ascii: ".")
      }
      if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
    }
    return nil
  }

  private static func encoding(named name: String) -> Encoding? {
    let folded = name.lowercased().map { $0 == "_" ? "-" : $0 }
    switch String(folded) {
    case "utf-8", "utf8", "u8", "utf-8-sig": return .utf8
    case "ascii", "us-ascii", "646": return .ascii
    case "latin-1", "latin1", "iso-8859-1", "iso8859-1", "iso-latin-1", "l1", "8859": return .latin1
    default: return nil
    }
  }

  // MARK: Validation

  /// The first byte that is not part of well-formed UTF-8.
  static func firstInvalid(in text: [UInt8]) -> Int? {
    var index = 0
    while index < text.count {
      let lead = text[index]
      if lead < 0x80 {
        index += 1
        continue
      }
      let length: Int
      var lowest: UInt8 = 0x80
      var highest: UInt8 = 0xBF
      switch lead {
      case 0xC2...0xDF: length = 2
      case 0xE0: (length, lowest) = (3, 0xA0)
      case 0xED: (length, highest) = (3, 0x9F)
      case 0xE1...0xEF: length = 3
      case 0xF0: (length, lowest) = (4, 0x90)
      case 0xF4: (length, highest) = (4, 0x8F)
      case 0xF1...0xF3: length = 4
      default: return index
      }
      guard index + length <= text.count, text[index + 1] >= lowest, text[index + 1] <= highest
      else { return index }
      for offset in 2..<max(length, 2) where text[index + offset] & 0xC0 != 0x80 { return index }
      index += length
    }
    return nil
  }
}

extension String {
  /// Two digits for a byte, `self` being the sixteen digits.
  fileprivate func hexadecimal(_ byte: UInt8) -> String {
    let digits = Array(self)
    return String([digits[Int(byte >> 4)], digits[Int(byte & 15)]])
  }
}

extension SourceRange {
  /// The first column of a line.
  static func start(ofLine line: Int32) -> SourceRange {
    SourceRange(line: line, column: 0, endLine: line, endColumn: 0)
  }
}
