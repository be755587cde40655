import BigInt

/// Reads JSON text as `json.loads` does (RFC 8259, with `NaN` and `Infinity`).
struct JSONReader {
  /// What the caller wants done with parts of the text; `None` or `unset`: the usual.
  struct Hooks {
    var object = Value.none
    var pairs = Value.none
    var float = Value.none
    var int = Value.none
    var constant = Value.none
    var isStrict = true
  }

  private let vm: Interpreter
  private let scalars: [Unicode.Scalar]
  private let hooks: Hooks
  private var place = 0
  private var depth = 0

  /// A mistake in the text.
  struct Mistake {
    let message: String
    /// The index of the scalar where it is.
    let place: Int
  }

  /// The mistake that reading stopped at, where the thrown error stands for one.
  private(set) var mistake: Mistake?

  /// Makes a reader of a text.
  init(_ vm: Interpreter, _ text: String, hooks: Hooks) {
    self.vm = vm
    scalars = Array(text.unicodeScalars)
    self.hooks = hooks
  }

  private mutating func fail(_ message: String, _ place: Int) -> Raised {
    mistake = Mistake(message: message, place: place)
    return vm.valueError(message)
  }

  /// Reads the one value of a text.
  mutating func readDocument() throws(Raised) -> Value {
    skipSpace()
    let value = try readValue()
    skipSpace()
    guard place == scalars.count else { throw fail("Extra data", place) }
    return value
  }

  /// Reads the value at a place; the place after it.
  mutating func readValue(at start: Int) throws(Raised) -> (Value, Int) {
    place = start
    return (try readValue(), place)
  }

  private var current: Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }

  private mutating func skipSpace() {
    while let scalar = current, scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r"
    {
      place += 1
    }
  }

  private mutating func take(_ word: String) -> Bool {
    let wanted = Array(word.unicodeScalars)
    guard place + wanted.count <= scalars.count,
      scalars[place..<(place + wanted.count)].elementsEqual(wanted)
    else { return false }
    place += wanted.count
    return true
  }

  private mutating func readValue() throws(Raised) -> Value {
    let start = place
    try vm.work(64)
    guard let scalar = current else { throw fail("Expecting value", start) }
    switch scalar {
    case "\"":
      place += 1
      return vm.string(try readString())
    case "{": return try nested { (reader) throws(Raised) in try reader.readObject() }
    case "[": return try nested { (reader) throws(Raised) in try reader.readArray() }
    case "n": if take("null") { return .none }
    case "t": if take("true") { return .bool(true) }
    case "f": if take("false") { return .bool(false) }
    default:
      if let number = try readNumber() { return number }
      for (word, value) in [
        ("NaN", Double.nan), ("Infinity", .infinity), ("-Infinity", -.infinity),
      ] where take(word) {
        return hooks.constant.isNone ? .float(value) : try vm.call(hooks.constant, [vm.name(word)])
      }
    }
    throw fail("Expecting value", start)
  }

  private mutating func nested(
    _ body: (inout JSONReader) throws(Raised) -> Value
  ) throws(Raised) -> Value {
    try vm.enterNative()
    defer { vm.nativeDepth -= 1 }
    place += 1
    return try body(&self)
  }

  private mutating func readObject() throws(Raised) -> Value {
    let made = vm.makeDictionary()
    var pairs: [Value] = []
    skipSpace()
    if current == "}" {
      place += 1
      return try finish(made, pairs)
    }
    guard current == "\"" else {
      throw fail("Expecting property name enclosed in double quotes", place)
    }
    while true {
      place += 1
      let key = Value.object(vm.intern(try readString()))
      skipSpace()
      guard current == ":" else { throw fail("Expecting ':' delimiter", place) }
      place += 1
      skipSpace()
      let value = try readValue()
      if hooks.pairs.isNone {
        try vm.insert(value, for: key, in: made)
      } else {
        pairs.append(vm.tuple([key, value]))
      }
      skipSpace()
      if current == "}" {
        place += 1
        return try finish(made, pairs)
      }
      guard current == "," else { throw fail("Expecting ',' delimiter", place) }
      place += 1
      skipSpace()
      guard current == "\"" else {
        throw fail("Expecting property name enclosed in double quotes", place)
      }
    }
  }

  private func finish(_ made: PyDict, _ pairs: [Value]) throws(Raised) -> Value {
    if !hooks.pairs.isNone { return try vm.call(hooks.pairs, [vm.list(pairs)]) }
    return hooks.object.isNone ? .object(made) : try vm.call(hooks.object, [.object(made)])
  }

  private mutating func readArray() throws(Raised) -> Value {
    var items: [Value] = []
    skipSpace()
    if current == "]" {
      place += 1
      return vm.list([])
    }
    while true {
      if items.count & 0xFFF == 0xFFF { try vm.reserve(items.count * 32) }
      items.append(try readValue())
      skipSpace()
      if current == "]" {
        place += 1
        return vm.list(items)
      }
      guard current == "," else { throw fail("Expecting ',' delimiter", place) }
      place += 1
      skipSpace()
    }
  }

  /// Reads a string whose opening quote has been taken.
  private mutating func readString() throws(Raised) -> String {
    let start = place - 1
    var text = String.UnicodeScalarView()
    while true {
      guard let scalar = current else { throw fail("Unterminated string starting at", start) }
      place += 1
      switch scalar {
      case "\"": return String(text)
      case "\\": text.append(try readEscape(start))
      default:
        if scalar.value < 0x20, hooks.isStrict {
          throw fail("Invalid control character at", place - 1)
        }
        text.append(scalar)
      }
    }
  }

  private mutating func readEscape(_ start: Int) throws(Raised) -> Unicode.Scalar {
    guard let mark = current else { throw fail("Unterminated string starting at", start) }
    place += 1
    switch mark {
    case "\"", "\\", "/": return mark
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "u": break
    default: throw fail("Invalid \\escape", place - 2)
    }
    var code = try readCode()
    if (0xD800..<0xDC00).contains(code), current == "\\", place + 1 < scalars.count,
      scalars[place + 1] == "u"
    {
      let before = place
      place += 2
      let low = try readCode()
      if (0xDC00..<0xE000).contains(low) {
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      } else {
        place = before
      }
    }
    return Unicode.Scalar(code) ?? "\u{FFFD}"
  }

  private mutating func readCode() throws(Raised) -> UInt32 {
    let start = place
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard let scalar = current, scalar.isASCII,
        let digit = Character(scalar).hexDigitValue
      else { throw fail("Invalid \\uXXXX escape", start - 1) }
      code = code << 4 | UInt32(digit)
      place += 1
    }
    return code
  }

  private mutating func digits() -> Bool {
    let start = place
    while let scalar = current, scalar >= "0", scalar <= "9" { place += 1 }
    return place > start
  }

  private mutating func readNumber() throws(Raised) -> Value? {
    let start = place
    if current == "-" { place += 1 }
    if current == "0" {
      place += 1
    } else if !digits() {
      place = start
      return nil
    }
    var isFloat = false
    var end = place
    if current == "." {
      place += 1
      if digits() {
        isFloat = true
        end = place
      }
    }
    place = end
    if current == "e" || current == "E" {
      place += 1
      if current == "+" || current == "-" { place += 1 }
      if digits() {
        isFloat = true
        end = place
      }
    }
    place = end
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[start..<end])
    let digits = String(text)
    let hook = isFloat ? hooks.float : hooks.int
    if !hook.isNone { return try vm.call(hook, [vm.string(digits)]) }
    if isFloat { return .float(Double(digits) ?? 0) }
    if let small = Int(digits) { return .int(small) }
    return vm.integer(BigInt(digits) ?? 0)
  }
}
