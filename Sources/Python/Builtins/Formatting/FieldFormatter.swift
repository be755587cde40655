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

  /// The template with its fields filled; fields may nest so many levels deep.
  mutating func format(_ template: [Unicode.Scalar], depth: Int = 2) throws(Raised) -> String {
    guard depth > 0 else { throw vm.valueError("Max string recursion exceeded") }
    var result = String.UnicodeScalarView()
    var index = 0
    while index < template.count {
      let scalar = template[index]
      index += 1
      guard scalar == "{" || scalar == "}" else {
        result.append(scalar)
        continue
      }
      if index < template.count, template[index] == scalar {
        result.append(scalar)
        index += 1
        continue
      }
      guard scalar == "{", index < template.count else {
        throw vm.valueError("Single '\(scalar)' encountered in format string")
      }
      let field = try readField(template, &index)
      let text = try fill(field, depth: depth)
      result.append(contentsOf: text.unicodeScalars)
    }
    return String(result)
  }

  private struct Field {
    var name: ArraySlice<Unicode.Scalar> = []
    var conversion: Unicode.Scalar?
    var specification: [Unicode.Scalar] = []
    var isNested = false
  }

  /// Reads a field behind its opening brace.
  private func readField(
    _ template: [Unicode.Scalar], _ index: inout Int
  ) throws(Raised) -> Field {
    var field = Field()
    let start = index
    var end: Unicode.Scalar?
    var isInBrackets = false
    while end == nil, index < template.count {
      let scalar = template[index]
      index += 1
      switch scalar {
      case "{": throw vm.valueError("unexpected '{' in field name")
      case "[": isInBrackets = true
      case "]": isInBrackets = false
      case "}", ":", "!": if !isInBrackets { end = scalar }
      default: break
      }
    }
    guard let end else { throw vm.valueError("expected '}' before end of string") }
    field.name = template[start..<(index - 1)]
    if end == "}" { return field }
    if end == "!" {
      guard index < template.count else {
        throw vm.valueError("end of string while looking for conversion specifier")
      }
      field.conversion = template[index]
      index += 1
      if index < template.count {
        index += 1
        if template[index - 1] == "}" { return field }
        guard template[index - 1] == ":" else {
          throw vm.valueError("expected ':' after conversion specifier")
        }
      }
    }
    var level = 1
    while index < template.count {
      let scalar = template[index]
      index += 1
      if scalar == "{" {
        field.isNested = true
        level += 1
      } else if scalar == "}" {
        level -= 1
        if level == 0 { return field }
      }
      field.specification.append(scalar)
    }
    throw vm.valueError("unmatched '{' in format spec")
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
      specification = try format(field.specification, depth: depth - 1)
    } else {
      specification.unicodeScalars.append(contentsOf: field.specification)
    }
    let filled = try vm.formatValue(value, conversion: code, specification: specification)
    return filled.text ?? ""
  }

  // MARK: Field names

  private mutating func lookUp(_ name: ArraySlice<Unicode.Scalar>) throws(Raised) -> Value {
    var rest = name
    let first = rest.prefix { $0 != "." && $0 != "[" }
    rest = rest.dropFirst(first.count)
    var value = try argument(first)
    while let mark = rest.popFirst() {
      if mark == "." {
        let attribute = rest.prefix { $0 != "." && $0 != "[" }
        guard !attribute.isEmpty else {
          throw vm.valueError("Empty attribute in format string")
        }
        rest = rest.dropFirst(attribute.count)
        value = try vm.getAttribute(value, vm.intern(FieldFormatter.text(attribute)))
      } else if mark == "[" {
        let key = rest.prefix { $0 != "]" }
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

  private mutating func argument(_ name: ArraySlice<Unicode.Scalar>) throws(Raised) -> Value {
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
  private func number(_ text: ArraySlice<Unicode.Scalar>) throws(Raised) -> Int? {
    var result: Int?
    for scalar in text {
      guard let digit = scalar.decimalDigit else { return nil }
      let (scaled, overflow) = (result ?? 0).multipliedReportingOverflow(by: 10)
      guard !overflow, scaled <= Int.max - digit else {
        throw vm.valueError("Too many decimal digits in format string")
      }
      result = scaled + digit
    }
    return result
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

extension Interpreter {
  /// Defines `str.format`, `str.format_map` and the `%` operator.
  func installTextFormatting() {
    method(types.str, "format", "self, *args, **kwargs") { (vm, a) throws(Raised) in
      var formatter = FieldFormatter(vm: vm, positional: a[1].tuple?.elements ?? [], named: a[2])
      return vm.string(try formatter.format(a[0].string?.scalars ?? []))
    }
    method(types.str, "format_map", "self, mapping, /") { (vm, a) throws(Raised) in
      var formatter = FieldFormatter(vm: vm, positional: nil, named: a[1])
      return vm.string(try formatter.format(a[0].string?.scalars ?? []))
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
