import BigInt

/// `int.to_bytes` and `int.from_bytes`.
extension Interpreter {
  func installIntegerBytes() {
    method(types.int, "to_bytes", "self, length=, byteorder=, *, signed=") {
      (vm, a) throws(Raised) in
      let length = a[1].isUnset ? 1 : try vm.smallIndex(of: a[1])
      let isLittle = try vm.isLittleEndian(a[2], "to_bytes")
      let isSigned = a[3].isUnset ? false : try vm.isTrue(a[3])
      guard length >= 0 else { throw vm.valueError("length argument must be non-negative") }
      try vm.checkSize(length)
      let bytes = try vm.bigEndianBytes(
        vm.bigInteger(a[0]) ?? 0, length: length, isSigned: isSigned)
      return vm.bytes(isLittle ? bytes.reversed() : bytes)
    }
    classMethod(types.int, "from_bytes", "cls, bytes, byteorder=, *, signed=") {
      (vm, a) throws(Raised) in
      let isLittle = try vm.isLittleEndian(a[2], "from_bytes")
      let isSigned = a[3].isUnset ? false : try vm.isTrue(a[3])
      var bytes = try vm.bytesOperand(a[1])
      if isLittle { bytes.reverse() }
      var value = BigInt(BigUInt(bigEndian: bytes))
      if isSigned, let first = bytes.first, first >= 128 { value -= BigInt(1) << (bytes.count * 8) }
      guard let type = a[0].type, type !== vm.types.int else { return vm.integer(value) }
      return try vm.call(a[0], [vm.integer(value)])
    }
  }

  private func isLittleEndian(_ order: Value, _ function: String) throws(Raised) -> Bool {
    if order.isUnset { return false }
    guard let text = order.text else {
      throw typeError(
        "\(function)() argument 'byteorder' must be str, not \(typeName(order))")
    }
    guard text == "little" || text == "big" else {
      throw valueError("byteorder must be either 'little' or 'big'")
    }
    return text == "little"
  }

  private func bigEndianBytes(
    _ number: BigInt, length: Int, isSigned: Bool
  ) throws(Raised) -> [UInt8] {
    if number.sign == .minus, !isSigned {
      throw overflowError("can't convert negative int to unsigned")
    }
    let isNegative = number.sign == .minus
    // One's complement of a negative number is its magnitude less one.
    var magnitude = isNegative ? number.magnitude - 1 : number.magnitude
    guard magnitude.bitWidth + (isSigned ? 1 : 0) <= length * 8 || number.isZero else {
      throw overflowError("int too big to convert")
    }
    var bytes = [UInt8](repeating: isNegative ? 255 : 0, count: length)
    var place = length
    while !magnitude.isZero, place > 0 {
      var word = magnitude.words.first ?? 0
      magnitude >>= UInt.bitWidth
      for _ in 0..<8 where place > 0 {
        place -= 1
        bytes[place] = UInt8(truncatingIfNeeded: isNegative ? ~word : word)
        word >>= 8
      }
    }
    return bytes
  }

  /// The bytes that `bytes(value)` has, for functions that take anything bytes can be made of.
  func bytesOperand(_ value: Value) throws(Raised) -> [UInt8] {
    if let content = byteContent(of: value) { return content }
    if let method = special(value, intern("__bytes__")) {
      let result = try callMethod(method, on: value)
      guard let content = result.object(as: PyBytes.self)?.value else {
        throw typeError("__bytes__ returned non-bytes (type \(typeName(result)))")
      }
      return content
    }
    if value.string != nil || plainNumber(value) != nil {
      throw typeError("cannot convert '\(typeName(value))' object to bytes")
    }
    return try byteElements(of: value)
  }
}

extension BigUInt {
  /// Reads a number from bytes, the most significant first.
  init(bigEndian bytes: [UInt8]) {
    var words: [UInt] = []
    var place = bytes.count
    while place > 0 {
      var word: UInt = 0
      for shift in 0..<8 where place > 0 {
        place -= 1
        word |= UInt(bytes[place]) << UInt(shift * 8)
      }
      words.append(word)
    }
    self.init(words: words)
  }
}
