/// A JSON value, read strictly: just enough of RFC 8259 to check what the exports write.
indirect enum JSON: Equatable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSON])
  case object([String: JSON])

  subscript(key: String) -> JSON? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  var string: String? { if case .string(let value) = self { value } else { nil } }
  var number: Double? { if case .number(let value) = self { Double(value) } else { nil } }
  var array: [JSON]? { if case .array(let value) = self { value } else { nil } }

  struct Failure: Error { var place: Int }

  /// Reads a whole text.
  init(_ text: String) throws {
    var reader = Reader(bytes: Array(text.utf8))
    self = try reader.value()
    reader.space()
    if reader.place != reader.bytes.count { throw Failure(place: reader.place) }
  }

  private struct Reader {
    var bytes: [UInt8]
    var place = 0

    var next: UInt8 { place < bytes.count ? bytes[place] : 0 }

    mutating func space() {
      while [0x20, 0x0A, 0x0D, 0x09].contains(next) { place += 1 }
    }

    mutating func expect(_ text: String) throws {
      guard bytes[place...].starts(with: text.utf8) else { throw Failure(place: place) }
      place += text.utf8.count
    }

    mutating func value() throws -> JSON {
      space()
      switch next {
      case UInt8(ascii: "{"): return try object()
      case UInt8(ascii: "["): return try array()
      case UInt8(ascii: "\""): return .string(try string())
      case UInt8(ascii: "t"):
        try expect("true")
        return .bool(true)
      case UInt8(ascii: "f"):
        try expect("false")
        return .bool(false)
      case UInt8(ascii: "n"):
        try expect("null")
        return .null
      default: return try number()
      }
    }

    mutating func number() throws -> JSON {
      let start = place
      while next != 0, "+-0123456789.eE".utf8.contains(next) { place += 1 }
      let text = String(decoding: bytes[start..<place], as: UTF8.self)
      guard Double(text) != nil, !text.hasPrefix("+"), !text.hasPrefix("."), !text.hasSuffix(".")
      else { throw Failure(place: start) }
      return .number(text)
    }

    mutating func string() throws -> String {
      try expect("\"")
      var result: [UInt8] = []
      while next != UInt8(ascii: "\"") {
        guard place < bytes.count, next >= 0x20 else { throw Failure(place: place) }
        if next == UInt8(ascii: "\\") {
          place += 1
          switch next {
          case UInt8(ascii: "n"): result.append(0x0A)
          case UInt8(ascii: "r"): result.append(0x0D)
          case UInt8(ascii: "t"): result.append(0x09)
          case UInt8(ascii: "\""), UInt8(ascii: "\\"): result.append(next)
          case UInt8(ascii: "u"):
            let digits = String(decoding: bytes[(place + 1)...].prefix(4), as: UTF8.self)
            guard let code = UInt8(digits, radix: 16), code < 0x80 else {
              throw Failure(place: place)
            }
            result.append(code)
            place += 4
          default: throw Failure(place: place)
          }
          place += 1
        } else {
          result.append(next)
          place += 1
        }
      }
      place += 1
      guard let text = String(validating: result, as: UTF8.self) else {
        throw Failure(place: place)
      }
      return text
    }

    mutating func array() throws -> JSON {
      try expect("[")
      var result: [JSON] = []
      space()
      while next != UInt8(ascii: "]") {
        if !result.isEmpty { try expect(",") }
        result.append(try value())
        space()
      }
      place += 1
      return .array(result)
    }

    mutating func object() throws -> JSON {
      try expect("{")
      var result: [String: JSON] = [:]
      space()
      while next != UInt8(ascii: "}") {
        if !result.isEmpty { try expect(",") }
        space()
        let key = try string()
        space()
        try expect(":")
        // A key that comes twice is a fault of the writer.
        guard result.updateValue(try value(), forKey: key) == nil else {
          throw Failure(place: place)
        }
        space()
      }
      place += 1
      return .object(result)
    }
  }
}
