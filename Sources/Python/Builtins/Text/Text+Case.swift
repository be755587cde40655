/// Methods of `str` that change case.
extension Interpreter {
  func installTextCase() {
    typealias Conversion = (CaseMapping) throws(Raised) -> String
    let conversions: [(String, Conversion)] = [
      ("upper", { (text) throws(Raised) in try text.upper() }),
      ("lower", { (text) throws(Raised) in try text.lower() }),
      ("title", { (text) throws(Raised) in try text.title() }),
      ("capitalize", { (text) throws(Raised) in try text.capitalize() }),
      ("swapcase", { (text) throws(Raised) in try text.swap() }),
      ("casefold", { (text) throws(Raised) in try text.fold() }),
    ]
    for (name, convert) in conversions {
      method(types.str, name, "self, /") { (vm, a) throws(Raised) in
        guard let string = a[0].string else { return a[0] }
        return vm.string(try convert(CaseMapping(string: string, vm: vm)))
      }
    }
  }
}

/// Unicode's case mappings as Python uses them: by scalar, without locale.
private struct CaseMapping {
  let string: PyStr
  let vm: Interpreter

  func upper() throws(Raised) -> String {
    if string.isASCII { return mapASCII { byte, _ in byte.asciiUppercased } }
    return try map { scalars, index in scalars[index].upper }
  }

  func lower() throws(Raised) -> String {
    if string.isASCII { return mapASCII { byte, _ in byte.asciiLowercased } }
    return try map(CaseMapping.lowered)
  }

  func capitalize() throws(Raised) -> String {
    if string.isASCII {
      return mapASCII { byte, index in
        index == 0 ? byte.asciiUppercased : byte.asciiLowercased
      }
    }
    return try map { scalars, index in
      index == 0 ? scalars[0].title : CaseMapping.lowered(scalars, index)
    }
  }

  func title() throws(Raised) -> String {
    var isInWord = false
    if string.isASCII {
      return mapASCII { byte, _ in
        let result = isInWord ? byte.asciiLowercased : byte.asciiUppercased
        isInWord = byte.isASCIILetter
        return result
      }
    }
    return try map { scalars, index in
      let result = isInWord ? CaseMapping.lowered(scalars, index) : scalars[index].title
      isInWord = scalars[index].isCased
      return result
    }
  }

  func swap() throws(Raised) -> String {
    try map { scalars, index in
      let scalar = scalars[index]
      if scalar.isUpper { return CaseMapping.lowered(scalars, index) }
      return scalar.isLower ? scalar.upper : String(scalar)
    }
  }

  /// Full case folding: lower case of upper case but for dotless i, sharp S and Cherokee.
  func fold() throws(Raised) -> String {
    if string.isASCII { return try lower() }
    return try map { scalars, index in
      let scalar = scalars[index]
      switch scalar.value {
      case 0x131, 0x13A0...0x13F5: return String(scalar)
      case 0x1E9E: return "ss"
      case 0x13F8...0x13FD, 0xAB70...0xABBF: return scalar.upper
      default:
        var result = ""
        for upper in scalar.upper.unicodeScalars {
          result += upper.lower
        }
        return result
      }
    }
  }

  private func mapASCII(_ change: (UInt8, Int) -> UInt8) -> String {
    var text = string.value
    return text.withUTF8 { source in
      String(unsafeUninitializedCapacity: source.count) { target in
        for index in source.indices { target[index] = change(source[index], index) }
        return source.count
      }
    }
  }

  private func map(
    _ change: ([Unicode.Scalar], Int) -> String
  ) throws(Raised) -> String {
    let scalars = string.scalars
    var result = String.UnicodeScalarView()
    for index in scalars.indices {
      try vm.work(at: index)
      result.append(contentsOf: change(scalars, index).unicodeScalars)
    }
    return String(result)
  }

  /// A scalar in lower case; a capital sigma at the end of a word becomes the final one.
  private static func lowered(_ scalars: [Unicode.Scalar], _ index: Int) -> String {
    guard scalars[index] == "Σ" else { return scalars[index].lower }
    func isCased(_ places: some Sequence<Int>) -> Bool {
      let next = places.first { !scalars[$0].properties.isCaseIgnorable }
      return next.map { scalars[$0].isCased } ?? false
    }
    let isFinal = isCased((0..<index).reversed()) && !isCased((index + 1)..<scalars.count)
    return isFinal ? "ς" : "σ"
  }
}

extension UInt8 {
  /// Whether this is an ASCII letter.
  var isASCIILetter: Bool { isASCIIUppercase || isASCIILowercase }
  /// Whether this is one of `A` to `Z`.
  var isASCIIUppercase: Bool { self >= 65 && self <= 90 }
  /// Whether this is one of `a` to `z`.
  var isASCIILowercase: Bool { self >= 97 && self <= 122 }
  /// Whether this is one of `0` to `9`.
  var isASCIIDigit: Bool { self >= 48 && self <= 57 }
  /// The capital letter, for small ASCII letters.
  var asciiUppercased: UInt8 { isASCIILowercase ? self - 32 : self }
  /// The small letter, for capital ASCII letters.
  var asciiLowercased: UInt8 { isASCIIUppercase ? self + 32 : self }
}
