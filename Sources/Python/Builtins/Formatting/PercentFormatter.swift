import BigInt

/// Fills the conversions of a `%` template.
struct PercentFormatter {
  let vm: Interpreter
  /// What conversions take: the operand's items, the operand, or what a name stands for.
  private var arguments: [Value]
  private var nextArgument = 0
  /// The operand where names can be looked up in it.
  private let mapping: Value?
  /// Whether text is made for `bytes`, whose `%s` takes bytes.
  private let isBytes: Bool

  /// Makes a formatter for one template.
  init(vm: Interpreter, operand: Value, isBytes: Bool) {
    self.vm = vm
    self.isBytes = isBytes
    if let tuple = operand.tuple {
      arguments = tuple.elements
      mapping = nil
    } else {
      arguments = [operand]
      let isText = operand.string != nil || vm.byteContent(of: operand) != nil
      mapping = !isText && vm.special(operand, vm.names.getitem) != nil ? operand : nil
    }
  }

  private struct Conversion {
    var isLeft = false
    var hasPlus = false
    var hasSpace = false
    var isAlternate = false
    var hasZero = false
    var width = 0
    var precision: Int?
  }

  /// The template with its conversions filled.
  mutating func format(_ template: [Unicode.Scalar]) throws(Raised) -> String {
    var result = String.UnicodeScalarView()
    var index = 0
    while index < template.count {
      let scalar = template[index]
      index += 1
      guard scalar == "%" else {
        result.append(scalar)
        continue
      }
      if index < template.count, template[index] == "%" {
        result.append("%")
        index += 1
        continue
      }
      if index < template.count, template[index] == "(" {
        arguments = [try lookUp(template, &index)]
        nextArgument = 0
      }
      let text = try fill(template, &index)
      result.append(contentsOf: text.unicodeScalars)
    }
    if nextArgument < arguments.count, mapping == nil {
      let noun = isBytes ? "bytes" : "string"
      throw vm.typeError("not all arguments converted during \(noun) formatting")
    }
    return String(result)
  }

  /// Looks up a name in parentheses.
  private func lookUp(
    _ template: [Unicode.Scalar], _ index: inout Int
  ) throws(Raised) -> Value {
    guard let mapping else { throw vm.typeError("format requires a mapping") }
    index += 1
    var level = 1
    var key = String.UnicodeScalarView()
    while index < template.count {
      let scalar = template[index]
      index += 1
      if scalar == "(" { level += 1 }
      if scalar == ")" { level -= 1 }
      if level == 0 {
        let text = String(key)
        return try vm.getItem(mapping, isBytes ? vm.bytes(Array(text.utf8)) : vm.string(text))
      }
      key.append(scalar)
    }
    throw vm.valueError("incomplete format key")
  }

  private mutating func takeArgument() throws(Raised) -> Value {
    guard nextArgument < arguments.count else {
      throw vm.typeError("not enough arguments for format string")
    }
    nextArgument += 1
    return arguments[nextArgument - 1]
  }

  /// Reads a number or the `*` that takes one from the arguments.
  private mutating func number(
    _ template: [Unicode.Scalar], _ index: inout Int, tooBig: String
  ) throws(Raised) -> Int? {
    guard index < template.count else { return nil }
    if template[index] == "*" {
      index += 1
      guard let wanted = vm.smallInteger(try takeArgument()) else {
        throw vm.typeError("* wants int")
      }
      try vm.checkSize(wanted == .min ? .max : abs(wanted))
      return wanted
    }
    var result: Int?
    while index < template.count, let byte = UInt8(exactly: template[index].value),
      byte.isASCIIDigit
    {
      result = (result ?? 0) * 10 + Int(byte) - 48
      guard let value = result, value < Int.max / 16 else { throw vm.valueError(tooBig) }
      index += 1
    }
    try vm.checkSize(result ?? 0)
    return result
  }

  private mutating func fill(
    _ template: [Unicode.Scalar], _ index: inout Int
  ) throws(Raised) -> String {
    var conversion = Conversion()
    flags: while index < template.count {
      switch template[index] {
      case "-": conversion.isLeft = true
      case "+": conversion.hasPlus = true
      case " ": conversion.hasSpace = true
      case "#": conversion.isAlternate = true
      case "0": conversion.hasZero = true
      default: break flags
      }
      index += 1
    }
    if let width = try number(template, &index, tooBig: "width too big") {
      if width < 0 { conversion.isLeft = true }
      conversion.width = abs(width)
    }
    if index < template.count, template[index] == "." {
      index += 1
      conversion.precision = max(
        0, try number(template, &index, tooBig: "precision too big") ?? 0)
    }
    if index < template.count,
      template[index] == "h" || template[index] == "l"
        || template[index] == "L"
    {
      index += 1
    }
    guard index < template.count else { throw vm.valueError("incomplete format") }
    let type = template[index]
    index += 1
    let value = try takeArgument()
    switch type {
    case "s", "r", "a", "b":
      guard type != "b" || isBytes else { break }
      return pad(try text(value, type, conversion), conversion)
    case "d", "i", "u", "x", "X", "o": return try integer(value, type, conversion)
    case "e", "E", "f", "F", "g", "G": return try float(value, type, conversion)
    case "c": return pad(try character(value), conversion)
    default: break
    }
    let shown = type.value > 31 && type.value < 127 ? String(type) : "?"
    throw vm.valueError(
      "unsupported format character '\(shown)' (0x\(String(type.value, radix: 16))) "
        + "at index \(index - 1)")
  }

  private func text(
    _ value: Value, _ type: Unicode.Scalar, _ conversion: Conversion
  ) throws(Raised) -> String {
    let text: String
    switch type {
    case "r" where !isBytes: text = try vm.repr(value)
    case "a", "r": text = vm.escapedToASCII(try vm.repr(value))
    default:
      if isBytes {
        guard let content = vm.byteContent(of: value) else {
          throw vm.typeError(
            "%b requires a bytes-like object, or an object that implements __bytes__, "
              + "not '\(vm.typeName(value))'")
        }
        var view = String.UnicodeScalarView()
        for byte in content { view.append(Unicode.Scalar(byte)) }
        text = String(view)
      } else {
        text = try vm.str(value)
      }
    }
    guard let precision = conversion.precision else { return text }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text.unicodeScalars.prefix(precision))
    return String(view)
  }

  private func character(_ value: Value) throws(Raised) -> String {
    if isBytes {
      if let content = vm.byteContent(of: value), content.count == 1 {
        return String(Unicode.Scalar(content[0]))
      }
      guard vm.bigInteger(value) != nil else {
        throw vm.typeError(
          "%c requires an integer in range(256) or a single byte")
      }
      guard let byte = vm.smallInteger(value).flatMap({ UInt8(exactly: $0) }) else {
        throw vm.overflowError("%c arg not in range(256)")
      }
      return String(Unicode.Scalar(byte))
    }
    if let string = value.string {
      guard string.count == 1 else { throw vm.typeError("%c requires int or char") }
      return string.value
    }
    guard vm.special(value, vm.names.index) != nil else {
      throw vm.typeError("%c requires int or char")
    }
    guard let number = UInt32(exactly: try vm.index(of: value)),
      let scalar = Unicode.Scalar(number)
    else { throw vm.overflowError("%c arg not in range(0x110000)") }
    return String(scalar)
  }

  private func integer(
    _ value: Value, _ type: Unicode.Scalar, _ conversion: Conversion
  ) throws(Raised) -> String {
    let number: BigInt
    if let plain = vm.bigInteger(value) {
      number = plain
    } else if type == "x" || type == "X" || type == "o" {
      guard vm.special(value, vm.names.index) != nil else {
        throw vm.typeError("%\(type) format: an integer is required, not \(vm.typeName(value))")
      }
      number = try vm.index(of: value)
    } else {
      guard value.string == nil, vm.byteContent(of: value) == nil,
        vm.special(value, vm.names.int) != nil || vm.special(value, vm.names.index) != nil
      else {
        throw vm.typeError(
          "%\(type) format: a real number is required, not \(vm.typeName(value))")
      }
      number = vm.bigInteger(try vm.integerValue(of: value)) ?? 0
    }
    var digits: String
    var prefix = ""
    switch type {
    case "x", "X":
      digits = String(number.magnitude, radix: 16, uppercase: type == "X")
      prefix = "0\(type)"
    case "o":
      digits = String(number.magnitude, radix: 8)
      prefix = "0o"
    default: digits = try vm.decimalText(number.magnitude, isNegative: false)
    }
    if let precision = conversion.precision, precision > digits.utf8.count {
      try vm.checkSize(precision)
      digits = String(repeating: "0", count: precision - digits.utf8.count) + digits
    }
    return layOut(
      isNegative: number.sign == .minus, prefix: conversion.isAlternate ? prefix : "",
      digits, conversion)
  }

  private func float(
    _ value: Value, _ type: Unicode.Scalar, _ conversion: Conversion
  ) throws(Raised) -> String {
    let number = try vm.floatValue(
      of: value, words: isBytes ? "float argument required, not" : "must be real number, not",
      quotes: false)
    let digits = vm.floatText(
      number, type: type, precision: conversion.precision, isAlternate: conversion.isAlternate)
    return layOut(
      isNegative: number.sign == .minus && !number.isNaN, prefix: "",
      String(decoding: digits, as: UTF8.self), conversion)
  }

  private func layOut(
    isNegative: Bool, prefix: String, _ digits: String, _ conversion: Conversion
  ) -> String {
    let sign = isNegative ? "-" : conversion.hasPlus ? "+" : conversion.hasSpace ? " " : ""
    let missing = conversion.width - sign.utf8.count - prefix.utf8.count - digits.utf8.count
    guard conversion.hasZero, !conversion.isLeft, missing > 0 else {
      return pad(sign + prefix + digits, conversion)
    }
    return sign + prefix + String(repeating: "0", count: missing) + digits
  }

  private func pad(_ text: String, _ conversion: Conversion) -> String {
    let missing = conversion.width - text.unicodeScalars.count
    guard missing > 0 else { return text }
    let spaces = String(repeating: " ", count: missing)
    return conversion.isLeft ? text + spaces : spaces + text
  }
}

extension Interpreter {
  /// The value of `template % operand`.
  func percentFormat(_ template: PyStr, _ operand: Value) throws(Raised) -> Value {
    var formatter = PercentFormatter(vm: self, operand: operand, isBytes: false)
    return string(try formatter.format(template.scalars))
  }

  /// The value of `template % operand` for `bytes` and `bytearray`.
  func percentFormatBytes(_ template: Value, _ operand: Value) throws(Raised) -> Value {
    var formatter = PercentFormatter(vm: self, operand: operand, isBytes: true)
    let scalars = (byteContent(of: template) ?? []).map { Unicode.Scalar($0) }
    let text = try formatter.format(scalars)
    return TextReceiver(template).made(
      text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }, self)
  }
}
