/// `complex(...)`
extension Interpreter {
  func installComplexMaking() {
    constructor(types.complex, "cls, real=, imag=") { (vm, a) throws(Raised) in
      let (real, imaginary) = (a[1], a[2])
      let type = a[0].type ?? vm.types.complex
      if imaginary.isUnset, real.object?.hasType(type) == true { return real }
      if let text = real.text {
        guard imaginary.isUnset else {
          throw vm.typeError("complex() can't take second arg if first is a string")
        }
        guard let ascii = text.numericASCII, let number = ComplexText.parse(ascii) else {
          throw vm.valueError("complex() arg is a malformed string")
        }
        return .object(PyComplex(number, type: type))
      }
      if !imaginary.isUnset, imaginary.text != nil {
        throw vm.typeError("complex() second arg can't be a string")
      }
      var result = ComplexNumber(0)
      if !real.isUnset {
        result = try vm.complexPart(
          real, words: "complex() first argument must be a string or a number, not")
      }
      if !imaginary.isUnset {
        // The second part may be complex itself, which turns it by a right angle.
        let second = try vm.complexPart(
          imaginary, words: "complex() second argument must be a number, not")
        if imaginary.object(as: PyComplex.self) != nil { result.real -= second.imaginary }
        let isComplex = real.object(as: PyComplex.self) != nil
        result.imaginary = isComplex ? result.imaginary + second.real : second.real
      }
      return .object(PyComplex(result, type: type))
    }
  }

  /// The complex number that an argument stands for (`__complex__`, `__float__`, `__index__`).
  func complexPart(
    _ value: Value, words: String, quotes: Bool = true
  ) throws(Raised) -> ComplexNumber {
    if let number = value.object(as: PyComplex.self), number.hasType(types.complex) {
      return number.value
    }
    if let method = special(value, intern("__complex__")) {
      let result = try callMethod(method, on: value)
      guard let number = result.object(as: PyComplex.self) else {
        throw typeError(
          "__complex__ returned non-complex (type \(typeName(result)))")
      }
      return number.value
    }
    return ComplexNumber(try floatValue(of: value, words: words, quotes: quotes))
  }
}

/// Reads complex numbers.
private enum ComplexText {
  /// Reads `1`, `2j`, `1+2j`, `(1+2j)` without blanks around; nil for anything else.
  static func parse(_ text: [UInt8]) -> ComplexNumber? {
    var body = text[...]
    if body.first == UInt8(ascii: "(") {
      guard body.last == UInt8(ascii: ")") else { return nil }
      body = body.dropFirst().dropLast()
      while body.first == 32 { body = body.dropFirst() }
      while body.last == 32 { body = body.dropLast() }
    }
    guard let last = body.last else { return nil }
    guard last | 0x20 == UInt8(ascii: "j") else {
      return Interpreter.readFloat(Array(body)).map { ComplexNumber($0) }
    }
    body = body.dropLast()
    // The sign of the imaginary part is the last one that belongs to no exponent.
    let sign = body.indices.last { index in
      guard body[index] == UInt8(ascii: "+") || body[index] == UInt8(ascii: "-") else {
        return false
      }
      return index == body.startIndex || body[index - 1] | 0x20 != UInt8(ascii: "e")
    }
    let split = sign ?? body.startIndex
    guard let imaginary = unit(body[split...]) else { return nil }
    if split == body.startIndex { return ComplexNumber(0, imaginary) }
    return Interpreter.readFloat(Array(body[..<split])).map { ComplexNumber($0, imaginary) }
  }

  /// A number, of which only the sign may be there, or nothing: `j`, `-j`.
  private static func unit(_ text: ArraySlice<UInt8>) -> Double? {
    switch Array(text) {
    case [], [UInt8(ascii: "+")]: 1
    case [UInt8(ascii: "-")]: -1
    default: Interpreter.readFloat(Array(text))
    }
  }
}
