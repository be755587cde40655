/// Fills the replacement fields of a `str.format` template.
struct FieldFormatter {
  let vm: Interpreter
  /// Positional arguments; `nil` for `format_map`, which has none.
  let positional: [Value]?
  /// Where names are looked up.
  let named: Value
  /// The number of the next field without one; negative once fields are numbered by hand.
  private var nextNumber = 0
  private var isNumberedByHand: Bool?

  /// Makes a formatter for one template.
  init(vm: Interpreter, positional: [Value]?, named: Value) {
    self.vm = vm
    self.positional = positional
    self.named = named
  }

  /// The template, UTF-8, with its fields filled.
  mutating func format(_ template: [UInt8]) throws(Raised) -> String {
    String(decoding: try filled(template[...], depth: 2), as: UTF8.self)
  }

  /// A part of the template with its fields filled, which may nest so many levels deep.
  private mutating func filled(
    _ template: ArraySlice<UInt8>, depth: Int
  ) throws(Raised) -> [UInt8] {
    guard depth > 0 else { throw vm.valueError("Max string recursion exceeded") }
    var result: [UInt8] = []
    result.reserveCapacity(template.count + 16)
    var rest = template
    while let place = rest.firstIndex(where: { $0 == Mark.open || $0 == Mark.close }) {
      result.append(contentsOf: rest[..<place])
      let mark = rest[place]
      rest = rest[(place + 1)...]
      if rest.first == mark {
        result.append(mark)
        rest = rest.dropFirst()
        continue
      }
      guard mark == Mark.open, !rest.isEmpty else {
        throw vm.valueError(
          "Single '\(Unicode.Scalar(mark))' encountered in format string")
      }
      let field = try readField(&rest)
      result.append(contentsOf: try fill(field, depth: depth).utf8)
    }
    result.append(contentsOf: rest)
    return result
  }

  private enum Mark {
    static let open = UInt8(ascii: "{")
    static let close = UInt8(ascii: "}")
  }

  private struct Field {
    var name: ArraySlice<UInt8> = []
    var conversion: Unicode.Scalar?
    var specification: ArraySlice<UInt8> = []
    var isNested = false
  }

  /// Reads a field behind its opening brace.
  private func readField(_ rest: inout ArraySlice<UInt8>) throws(Raised) -> Field {
    var field = Field()
    var index = rest.startIndex
    var end: UInt8?
    var isInBrackets = false
    while end == nil, index < rest.endIndex {
      let byte = rest[index]
      index += 1
      switch byte {
      case Mark.open: throw vm.valueError("unexpected '{' in field name")
      case UInt8(ascii: "["): isInBrackets = true
      case UInt8(ascii: "]"): isInBrackets = false
      case Mark.close, UInt8(ascii: ":"), UInt8(ascii: "!"): if !isInBrackets { end = byte }
      default: break
      }
    }
    guard let end else { throw vm.valueError("expected '}' before end of string") }
    field.name = rest[..<(index - 1)]
    rest = rest[index...]
    if end == Mark.close { return field }
    if end == UInt8(ascii: "!"), try readConversion(&rest, &field) { return field }
    var level = 1
    for place in rest.indices {
      if rest[place] == Mark.open {
        field.isNested = true
        level += 1
      } else if rest[place] == Mark.close {
        level -= 1
        if level == 0 {
          field.specification = rest[..<place]
          rest = rest[(place + 1)...]
          return field
        }
      }
    }
    throw vm.valueError("unmatched '{' in format spec")
  }

  /// Reads a conversion and the mark after it; whether that ends the field.
  private func readConversion(
    _ rest: inout ArraySlice<UInt8>, _ field: inout Field
  ) throws(Raised) -> Bool {
    guard let first = rest.first else {
      throw vm.valueError("end of string while looking for conversion specifier")
    }
    let bytes = rest.prefix(first.utf8Length)
    field.conversion = String(decoding: bytes, as: UTF8.self).unicodeScalars.first
    rest = rest.dropFirst(bytes.count)
    guard let mark = rest.popFirst() else { return false }
    if mark == Mark.close { return true }
    guard mark == UInt8(ascii: ":") else {
      throw vm.valueError("expected ':' after conversion specifier")
    }
    return false
  }

  private mutating func fill(_ field: Field, depth: Int) throws(Raised) -> String {
    let value = try lookUp(field.name)
    var code: UInt8 = 0
    if let conversion = field.conversion {
      switch conversion {
      case "s": code = 1
      case "r": code = 2
      case "a": code = 3
      default:
        throw vm.valueError(
          conversion.value > 32 && conversion.value < 127
            ? "Unknown conversion specifier \(conversion)"
            : "Unknown conversion specifier \\x\(String(conversion.value, radix: 16))")
      }
    }
    var specification = ""
    if field.isNested {
      let filled = try filled(field.specification, depth: depth - 1)
      specification = String(decoding: filled, as: UTF8.self)
    } else if !field.specification.isEmpty {
      specification = FieldFormatter.text(field.specification)
    }
    return try vm.formattedText(value, conversion: code, specification: specification)
  }

  // MARK: Field names

  private mutating func lookUp(_ name: ArraySlice<UInt8>) throws(Raised) -> Value {
    var rest = name
    let dot = UInt8(ascii: ".")
    let bracket = UInt8(ascii: "[")
    let first = rest.prefix { $0 != dot && $0 != bracket }
    rest = rest.dropFirst(first.count)
    var value = try argument(first)
    while let mark = rest.popFirst() {
      if mark == dot {
        let attribute = rest.prefix { $0 != dot && $0 != bracket }
        guard !attribute.isEmpty else {
          throw vm.valueError("Empty attribute in format string")
        }
        rest = rest.dropFirst(attribute.count)
        value = try vm.getAttribute(value, vm.intern(FieldFormatter.text(attribute)))
      } else if mark == bracket {
        let key = rest.prefix { $0 != UInt8(ascii: "]") }
        rest = rest.dropFirst(key.count)
        guard rest.popFirst() != nil else { throw vm.valueError("Missing ']' in format string") }
        guard !key.isEmpty else { throw vm.valueError("Empty attribute in format string") }
        let number = try number(key)
        let item = number.map(Value.int) ?? vm.string(FieldFormatter.text(key))
        value = try vm.getItem(value, item)
      } else {
        throw vm.valueError("Only '.' or '[' may follow ']' in format field specifier")
      }
    }
    return value
  }

  private mutating func argument(_ name: ArraySlice<UInt8>) throws(Raised) -> Value {
    var index = try number(name)
    if name.isEmpty || index != nil {
      let byHand = !name.isEmpty
      if let before = isNumberedByHand, before != byHand {
        throw vm.valueError(
          byHand
            ? "cannot switch from automatic field numbering to manual field specification"
            : "cannot switch from manual field specification to automatic field numbering")
      }
      isNumberedByHand = byHand
      if name.isEmpty {
        index = nextNumber
        nextNumber += 1
      }
    }
    guard let index else {
      let key = vm.string(FieldFormatter.text(name))
      if positional != nil, let keywords = named.dictionary {
        guard let found = try vm.find(key, in: keywords) else { throw vm.keyError(key) }
        return found
      }
      return try vm.getItem(named, key)
    }
    guard let positional else {
      throw vm.valueError("Format string contains positional fields")
    }
    guard index < positional.count else {
      throw vm.indexError("Replacement index \(index) out of range for positional args tuple")
    }
    return positional[index]
  }

  /// The number that decimal digits stand for; `nil` where there are others or none.
  private func number(_ text: ArraySlice<UInt8>) throws(Raised) -> Int? {
    var result: Int?
    for byte in text {
      guard byte.isASCIIDigit else { return nil }
      let (scaled, overflow) = (result ?? 0).multipliedReportingOverflow(by: 10)
      guard !overflow, scaled <= Int.max - 9 else {
        throw vm.valueError("Too many decimal digits in format string")
      }
      result = scaled + Int(byte) - 48
    }
    return result
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}

extension Interpreter {
  /// Defines `str.format`, `str.format_map` and the `%` operator.
  func installTextFormatting() {
    method(types.str, "format", "self, /, *args, **kwargs") { (vm, a) throws(Raised) in
      var formatter = FieldFormatter(vm: vm, positional: a[1].tuple?.elements ?? [], named: a[2])
      return vm.string(try formatter.format(Array((a[0].text ?? "").utf8)))
    }
    method(types.str, "format_map", "self, mapping, /") { (vm, a) throws(Raised) in
      var formatter = FieldFormatter(vm: vm, positional: nil, named: a[1])
      return vm.string(try formatter.format(Array((a[0].text ?? "").utf8)))
    }
    method(types.str, "__mod__", "self, value, /") { (vm, a) throws(Raised) in
      guard let template = a[0].string else { return .object(vm.notImplemented) }
      return try vm.percentFormat(template, a[1])
    }
    method(types.str, "__rmod__", "self, value, /") { (vm, a) throws(Raised) in
      guard let template = a[1].string else { return .object(vm.notImplemented) }
      return try vm.percentFormat(template, a[0])
    }
    for type in [types.bytes, types.byteArray] {
      method(type, "__mod__", "self, value, /") { (vm, a) throws(Raised) in
        try vm.percentFormatBytes(a[0], a[1])
      }
    }
  }
}
