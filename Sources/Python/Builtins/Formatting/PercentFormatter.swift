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

  /// The template with its conversions filled, both UTF-8 unless they are for `bytes`.
  mutating func format(_ template: [UInt8]) throws(Raised) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(template.count + 16)
    var index = 0
    let mark = UInt8(ascii: "%")
    while let place = template[index...].firstIndex(of: mark) {
      result.append(contentsOf: template[index..<place])
      index = place + 1
      if index < template.count, template[index] == mark {
        result.append(mark)
        index += 1
        continue
      }
      if index < template.count, template[index] == UInt8(ascii: "(") {
        arguments = [try lookUp(template, &index)]
        nextArgument = 0
      }
      result.append(contentsOf: try fill(template, &index))
    }
    result.append(contentsOf: template[index...])
    if nextArgument < arguments.count, mapping == nil {
      let noun = isBytes ? "bytes" : "string"
      throw vm.typeError("not all arguments converted during \(noun) formatting")
    }
    return result
  }

  /// Looks up a name in parentheses.
  private func lookUp(
    _ template: [UInt8], _ index: inout Int
  ) throws(Raised) -> Value {
    guard let mapping else { throw vm.typeError("format requires a mapping") }
    index += 1
    var level = 1
    let start = index
    while index < template.count {
      let byte = template[index]
      index += 1
      if byte == UInt8(ascii: "(") { level += 1 }
      if byte == UInt8(ascii: ")") { level -= 1 }
      if level == 0 {
        let key = template[start..<(index - 1)]
        return try vm.getItem(
          mapping,
          isBytes ? vm.bytes(Array(key)) : vm.string(String(decoding: key, as: UTF8.self)))
      }
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
    _ template: [UInt8], _ index: inout Int, tooBig: String
  ) throws(Raised) -> Int? {
    guard index < template.count else { return nil }
    if template[index] == UInt8(ascii: "*") {
      index += 1
      guard let wanted = vm.smallInteger(try takeArgument()) else {
        throw vm.typeError("* wants int")
      }
      try vm.checkSize(wanted == .min ? .max : abs(wanted))
      return wanted
    }
    var result: Int?
    while index < template.count, template[index].isASCIIDigit {
      result = (result ?? 0) * 10 + Int(template[index]) - 48
      guard let value = result, value < Int.max / 16 else { throw vm.valueError(tooBig) }
      index += 1
    }
    try vm.checkSize(result ?? 0)
    return result
  }

  private mutating func fill(
    _ template: [UInt8], _ index: inout Int
  ) throws(Raised) -> [UInt8] {
    var conversion = Conversion()
    flags: while index < template.count {
      switch template[index] {
      case UInt8(ascii: "-"): conversion.isLeft = true
      case UInt8(ascii: "+"): conversion.hasPlus = true
      case UInt8(ascii: " "): conversion.hasSpace = true
      case UInt8(ascii: "#"): conversion.isAlternate = true
      case UInt8(ascii: "0"): conversion.hasZero = true
      default: break flags
      }
      index += 1
    }
    if let width = try number(template, &index, tooBig: "width too big") {
      if width < 0 { conversion.isLeft = true }
      conversion.width = abs(width)
    }
    if index < template.count, template[index] == UInt8(ascii: ".") {
      index += 1
      conversion.precision = max(
        0, try number(template, &index, tooBig: "precision too big") ?? 0)
    }
    if index < template.count, "hlL".utf8.contains(template[index]) { index += 1 }
    guard index < template.count else { throw vm.valueError("incomplete format") }
    let type = Unicode.Scalar(template[index])
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
    throw unsupported(template, at: index - 1)
  }

  private func unsupported(_ template: [UInt8], at place: Int) -> Raised {
    var scalar = Unicode.Scalar(template[place])
    var index = place
    if !isBytes {
      let rest = String(decoding: template[place...], as: UTF8.self)
      scalar = rest.unicodeScalars.first ?? scalar
      index = String(decoding: template[..<place], as: UTF8.self).unicodeScalars.count
    }
    let shown = scalar.value > 31 && scalar.value < 127 ? String(scalar) : "?"
    return vm.valueError(
      "unsupported format character '\(shown)' (0x\(String(scalar.value, radix: 16))) "
        + "at index \(index)")
  }

  private func text(
    _ value: Value, _ type: Unicode.Scalar, _ conversion: Conversion
  ) throws(Raised) -> [UInt8] {
    if isBytes, type == "s" || type == "b" {
      guard let content = vm.byteContent(of: value) else {
        throw vm.typeError(
          "%b requires a bytes-like object, or an object that implements __bytes__, "
            + "not '\(vm.typeName(value))'")
      }
      return conversion.precision.map { Array(content.prefix($0)) } ?? content
    }
    let text: String
    switch type {
    case "s": text = try vm.str(value)
    case "r" where !isBytes: text = try vm.repr(value)
    default: text = try vm.escapedToASCII(try vm.repr(value))
    }
    guard let precision = conversion.precision else { return Array(text.utf8) }
    return Array(String(text.unicodeScalars.prefix(precision)).utf8)
  }

  private func character(_ value: Value) throws(Raised) -> [UInt8] {
    if isBytes {
      if let content = vm.byteContent(of: value), content.count == 1 { return content }
      guard vm.bigInteger(value) != nil else {
        throw vm.typeError("%c requires an integer in range(256) or a single byte")
      }
      guard let byte = vm.smallInteger(value).flatMap({ UInt8(exactly: $0) }) else {
        throw vm.overflowError("%c arg not in range(256)")
      }
      return [byte]
    }
    if let string = value.string {
      guard string.count == 1 else { throw vm.typeError("%c requires int or char") }
      return Array(string.value.utf8)
    }
    guard vm.special(value, vm.names.index) != nil else {
      throw vm.typeError("%c requires int or char")
    }
    guard let number = UInt32(exactly: try vm.index(of: value)),
      let scalar = Unicode.Scalar(number)
    else { throw vm.overflowError("%c arg not in range(0x110000)") }
    return Array(scalar.utf8)
  }

  private func integer(
    _ value: Value, _ type: Unicode.Scalar, _ conversion: Conversion
  ) throws(Raised) -> [UInt8] {
    if case .int(let small) = value, type == "d", conversion.precision == nil {
      return layOut(
        isNegative: small < 0, prefix: "", Array(String(small.magnitude).utf8), conversion)
    }
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
      Array(digits.utf8), conversion)
  }

  private func float(
    _ value: Value, _ type: Unicode.Scalar, _ conversion: Conversion
  ) throws(Raised) -> [UInt8] {
    let number = try vm.floatValue(
      of: value, words: isBytes ? "float argument required, not" : "must be real number, not",
      quotes: false)
    let digits = vm.floatText(
      number, type: type, precision: conversion.precision, isAlternate: conversion.isAlternate)
    return layOut(
      isNegative: number.sign == .minus && !number.isNaN, prefix: "", digits, conversion)
  }

  private func layOut(
    isNegative: Bool, prefix: String, _ digits: [UInt8], _ conversion: Conversion
  ) -> [UInt8] {
    var result: [UInt8] = []
    if isNegative {
      result.append(UInt8(ascii: "-"))
    } else if conversion.hasPlus || conversion.hasSpace {
      result.append(UInt8(ascii: conversion.hasPlus ? "+" : " "))
    }
    result.append(contentsOf: prefix.utf8)
    if conversion.hasZero, !conversion.isLeft {
      result.append("0", count: conversion.width - result.count - digits.count)
    }
    result.append(contentsOf: digits)
    return pad(result, conversion)
  }

  private func pad(_ text: [UInt8], _ conversion: Conversion) -> [UInt8] {
    guard conversion.width > 0 else { return text }
    var count = text.count
    if !isBytes { for byte in text where byte & 0xC0 == 0x80 { count -= 1 } }
    guard count < conversion.width else { return text }
    let spaces = repeatElement(UInt8(ascii: " "), count: conversion.width - count)
    return conversion.isLeft ? text + spaces : spaces + text
  }
}

extension Interpreter {
  /// The value of `template % operand`.
  func percentFormat(_ template: PyStr, _ operand: Value) throws(Raised) -> Value {
    var formatter = PercentFormatter(vm: self, operand: operand, isBytes: false)
    let filled = try formatter.format(Array(template.value.utf8))
    try workMoving(bytes: filled.count)
    return string(String(decoding: filled, as: UTF8.self))
  }

  /// The value of `template % operand` for `bytes` and `bytearray`.
  func percentFormatBytes(_ template: Value, _ operand: Value) throws(Raised) -> Value {
    var formatter = PercentFormatter(vm: self, operand: operand, isBytes: true)
    let filled = try formatter.format(byteContent(of: template) ?? [])
    try workMoving(bytes: filled.count)
    return TextReceiver(template).made(filled, self)
  }
}
