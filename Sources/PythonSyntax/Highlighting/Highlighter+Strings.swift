extension Highlighter {
  /// Whether quotes close a string.
  func closes(_ quote: Quote, at index: Int? = nil) -> Bool {
    let start = index ?? position
    guard byte(start) == quote.byte else { return false }
    return !quote.isTriple
      || byte(start + 1) == quote.byte && byte(start + 2) == quote.byte
  }

  /// Passes a string whose prefix is at the position and whose quotes begin at an index.
  mutating func passString(prefix index: Int) {
    let prefix = StringPrefix(bytes[position..<index])
    let byte = bytes[index]
    let isTriple = self.byte(index + 1) == byte && self.byte(index + 2) == byte
    let quote = Quote(byte: byte, isTriple: isTriple)
    let start = index + (isTriple ? 3 : 1)
    if prefix?.isFormatted == true {
      passLiteral(quote, isRaw: prefix?.isRaw == true, from: start)
      return
    }
    var end = start
    while end < bytes.count, !closes(quote, at: end) {
      if bytes[end] == 10, !isTriple {
        pass(to: end, as: .string)
        return
      }
      if bytes[end] == UInt8(ascii: "\\"), end + 1 < bytes.count { end += 1 }
      end += 1
    }
    pass(to: end + (isTriple ? 3 : 1), as: .string)
  }

  // MARK: F-strings

  /// Passes the literal text of an f-string, which goes on at an index, to a field or its end.
  mutating func passLiteral(_ quote: Quote, isRaw: Bool, from index: Int) {
    var end = index
    while end < bytes.count {
      let next = bytes[end]
      if closes(quote, at: end) {
        pass(to: end + (quote.isTriple ? 3 : 1), as: .string)
        return
      }
      if next == 10, !quote.isTriple {
        pass(to: end, as: .string)
        return
      }
      if next == UInt8(ascii: "{") {
        if byte(end + 1) == next {
          end += 2
          continue
        }
        pass(to: end, as: .string)
        pass(to: end + 1, as: .formatField)
        fields.append(Field(quote: quote, isRaw: isRaw, isNested: false))
        return
      }
      if next == UInt8(ascii: "\\"), !isRaw, end + 1 < bytes.count,
        bytes[end + 1] != UInt8(ascii: "{")
      {
        end += bytes[end + 1] == UInt8(ascii: "N") && byte(end + 2) == UInt8(ascii: "{") ? 3 : 1
      }
      end += 1
    }
    pass(to: end, as: .string)
  }

  /// Passes what ends or divides a field; answers `false` for what belongs to its expression.
  mutating func passFieldDelimiter(_ first: UInt8) -> Bool {
    guard let field = fields.last, field.brackets == 0 else { return false }
    switch first {
    case UInt8(ascii: "}"):
      pass(to: position + 1, as: .formatField)
      fields.removeLast()
      if field.isNested {
        passSpecification()
      } else {
        passLiteral(field.quote, isRaw: field.isRaw, from: position)
      }
      return true
    case UInt8(ascii: "!"):
      if byte(position + 1) == UInt8(ascii: "=") { return false }
      pass(
        to: position + (CharacterClass.isNameStart(byte(position + 1)) ? 2 : 1), as: .formatField)
      return true
    case UInt8(ascii: ":"):
      pass(to: position + 1, as: .formatField)
      passSpecification()
      return true
    case UInt8(ascii: "="):
      let before = position > 0 ? byte(position - 1) : 0
      if byte(position + 1) == first || "=!<>".utf8.contains(before) { return false }
      pass(to: position + 1, as: .formatField)
      return true
    default: return false
    }
  }

  /// Passes a format specification up to a field in it or to the end of its own field.
  private mutating func passSpecification() {
    guard let field = fields.last else { return }
    var end = position
    while end < bytes.count {
      let next = bytes[end]
      if next == UInt8(ascii: "}") || next == UInt8(ascii: "{") || closes(field.quote, at: end)
        || next == 10
      {
        break
      }
      end += 1
    }
    pass(to: end, as: .formatField)
    guard byte(end) == UInt8(ascii: "{") else { return }
    pass(to: end + 1, as: .formatField)
    fields.append(Field(quote: field.quote, isRaw: field.isRaw, isNested: true))
  }
}
