/// Methods of `bytes` and `bytearray` that `str` does not have in the same form, and `encode`.
extension Interpreter {
  func installBytesMethods() {
    method(types.str, "encode", "self, encoding=, errors=") { (vm, a) throws(Raised) in
      guard let string = a[0].string else { return a[0] }
      let encoding = try vm.codecName(a[1], "encode() argument 'encoding'")
      let errors = try vm.codecErrors(a[2], "encode() argument 'errors'")
      return vm.bytes(try vm.encode(string, encoding: encoding, errors: errors))
    }
    for type in [types.bytes, types.byteArray] {
      method(type, "decode", "self, encoding=, errors=") { (vm, a) throws(Raised) in
        let encoding = try vm.codecName(a[1], "decode() argument 'encoding'")
        let errors = try vm.codecErrors(a[2], "decode() argument 'errors'")
        let content = vm.byteContent(of: a[0]) ?? []
        return vm.string(
          try vm.decode(content, object: a[0], encoding: encoding, errors: errors))
      }
      method(type, "hex", "self, sep=, bytes_per_sep=") { (vm, a) throws(Raised) in
        let content = vm.byteContent(of: a[0]) ?? []
        return try vm.hexadecimalText(content, separator: a[1], group: a[2])
      }
      method(type, "translate", "self, table, /, delete=") { (vm, a) throws(Raised) in
        let receiver = TextReceiver(a[0])
        var table: [UInt8]?
        if !a[1].isNone {
          let given = try receiver.operand(a[1], vm)
          guard given.count == 256 else {
            throw vm.valueError("translation table must be 256 characters long")
          }
          table = given
        }
        let dropped = a[2].isUnset ? [] : try receiver.operand(a[2], vm)
        let content = vm.byteContent(of: a[0]) ?? []
        return receiver.made(
          content.filter { !dropped.contains($0) }.map { table?[Int($0)] ?? $0 }, vm)
      }
      staticMethod(type, "maketrans", "frm, to, /") { (vm, a) throws(Raised) in
        let receiver = TextReceiver.bytes([])
        let from = try receiver.operand(a[0], vm)
        let to = try receiver.operand(a[1], vm)
        guard from.count == to.count else {
          throw vm.valueError("maketrans arguments must have same length")
        }
        var table = (0...255).map { UInt8($0) }
        for (old, new) in zip(from, to) { table[Int(old)] = new }
        return vm.bytes(table)
      }
    }
  }

  /// Bytes as hexadecimal digits, with a separator (if set) after each group of so many.
  func hexadecimalText(
    _ content: [UInt8], separator given: Value, group size: Value
  ) throws(Raised) -> Value {
    var separator = ""
    if !given.isUnset {
      guard
        let text = given.text ?? byteContent(of: given).map({ String(decoding: $0, as: UTF8.self) })
      else { throw typeError("sep must be str or bytes.") }
      guard text.unicodeScalars.count == 1 else { throw valueError("sep must be length 1.") }
      guard text.utf8.count == 1 else { throw valueError("sep must be ASCII.") }
      separator = text
    }
    let group = size.isUnset ? 1 : try smallIndex(of: size)
    var result = ""
    for (index, byte) in content.enumerated() {
      if index > 0, !separator.isEmpty, group != 0 {
        let place = group > 0 ? content.count - index : index
        if place.magnitude % group.magnitude == 0 { result += separator }
      }
      result += byte < 16 ? "0" : ""
      result += String(byte, radix: 16)
    }
    return string(result)
  }

  /// Defines the methods that ask for or change the case of ASCII letters.
  func installBytesCase() {
    let tests: [(String, Bool, (UInt8) -> Bool)] = [
      ("isalpha", false, { $0.isASCIILetter }),
      ("isalnum", false, { $0.isASCIILetter || $0.isASCIIDigit }),
      ("isdigit", false, { $0.isASCIIDigit }),
      ("isspace", false, { $0 == 32 || $0 >= 9 && $0 <= 13 }),
      ("isascii", true, { $0 < 128 }),
    ]
    let changes: [(String, ([UInt8]) -> [UInt8])] = [
      ("upper", { $0.map(\.asciiUppercased) }), ("lower", { $0.map(\.asciiLowercased) }),
      ("swapcase", { $0.map { $0.isASCIIUppercase ? $0.asciiLowercased : $0.asciiUppercased } }),
      (
        "capitalize",
        { bytes in
          bytes.enumerated().map { $0 == 0 ? $1.asciiUppercased : $1.asciiLowercased }
        }
      ),
      (
        "title",
        { bytes in
          var isInWord = false
          return bytes.map { byte in
            defer { isInWord = byte.isASCIILetter }
            return isInWord ? byte.asciiLowercased : byte.asciiUppercased
          }
        }
      ),
    ]
    for type in [types.bytes, types.byteArray] {
      for (name, ofEmpty, test) in tests {
        method(type, name, "self, /") { (vm, a) throws(Raised) in
          let content = vm.byteContent(of: a[0]) ?? []
          for (index, byte) in content.enumerated() {
            try vm.work(at: index)
            guard test(byte) else { return .bool(false) }
          }
          return .bool(!content.isEmpty || ofEmpty)
        }
      }
      for (name, change) in changes {
        method(type, name, "self, /") { (vm, a) throws(Raised) in
          TextReceiver(a[0]).made(change(vm.byteContent(of: a[0]) ?? []), vm)
        }
      }
      for (name, isUpper) in [("isupper", true), ("islower", false)] {
        method(type, name, "self, /") { (vm, a) throws(Raised) in
          var isCased = false
          for (index, byte) in (vm.byteContent(of: a[0]) ?? []).enumerated() {
            try vm.work(at: index)
            if isUpper ? byte.isASCIILowercase : byte.isASCIIUppercase { return .bool(false) }
            isCased = isCased || byte.isASCIILetter
          }
          return .bool(isCased)
        }
      }
      method(type, "istitle", "self, /") { (vm, a) throws(Raised) in
        .bool(Interpreter.isTitle(vm.byteContent(of: a[0]) ?? []))
      }
    }
  }

  private static func isTitle(_ bytes: [UInt8]) -> Bool {
    var isInWord = false
    var isCased = false
    for byte in bytes {
      if byte.isASCIIUppercase ? isInWord : byte.isASCIILowercase && !isInWord { return false }
      isInWord = byte.isASCIILetter
      isCased = isCased || isInWord
    }
    return isCased
  }
}
