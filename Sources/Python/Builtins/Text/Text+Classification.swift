/// Methods of `str` that ask what its scalars are.
extension Interpreter {
  func installTextClassification() {
    let forAll: [(name: String, ofEmpty: Bool, test: (Unicode.Scalar) -> Bool)] = [
      ("isalpha", false, { $0.isAlphabetic }),
      ("isalnum", false, { $0.isAlphabetic || $0.isNumeric }),
      ("isdecimal", false, { $0.decimalDigit != nil }),
      ("isdigit", false, { $0.isDigit }),
      ("isnumeric", false, { $0.isNumeric }),
      ("isspace", false, { $0.isPythonSpace }),
      ("isprintable", true, { $0.isPrintable }),
    ]
    for (name, ofEmpty, test) in forAll {
      method(types.str, name, "self, /") { (vm, a) throws(Raised) in
        guard let string = a[0].string, string.count > 0 else { return .bool(ofEmpty) }
        return .bool(try vm.allScalars(of: string, satisfy: test))
      }
    }
    method(types.str, "isascii", "self, /") { (_, a) throws(Raised) in
      .bool(a[0].string?.isASCII ?? false)
    }
    method(types.str, "isidentifier", "self, /") { (vm, a) throws(Raised) in
      guard let string = a[0].string, string.count > 0 else { return .bool(false) }
      var isFirst = true
      return .bool(
        try vm.allScalars(of: string) { scalar in
          defer { isFirst = false }
          return scalar.isPythonIdentifier(isFirst: isFirst)
        })
    }
    for (name, isUpper) in [("isupper", true), ("islower", false)] {
      method(types.str, name, "self, /") { (vm, a) throws(Raised) in
        guard let string = a[0].string else { return .bool(false) }
        var isCased = false
        let isPure = try vm.allScalars(of: string) { scalar in
          if isUpper ? scalar.isLower : scalar.isUpper { return false }
          if scalar.isTitle { return false }
          if isUpper ? scalar.isUpper : scalar.isLower { isCased = true }
          return true
        }
        return .bool(isPure && isCased)
      }
    }
    method(types.str, "istitle", "self, /") { (vm, a) throws(Raised) in
      guard let string = a[0].string else { return .bool(false) }
      // Capital letters stand at the beginnings of words only.
      var (isCased, isInWord) = (false, false)
      let isPure = try vm.allScalars(of: string) { scalar in
        let isCapital = scalar.isUpper || scalar.isTitle
        if isCapital ? isInWord : scalar.isLower && !isInWord { return false }
        isInWord = isCapital || scalar.isLower
        isCased = isCased || isInWord
        return true
      }
      return .bool(isPure && isCased)
    }
  }
}

extension Interpreter {
  /// Whether all scalars of a string pass a test.
  private func allScalars(
    of string: PyStr, satisfy test: (Unicode.Scalar) -> Bool
  ) throws(Raised) -> Bool {
    for (index, scalar) in string.value.unicodeScalars.enumerated() {
      try work(at: index)
      guard test(scalar) else { return false }
    }
    return true
  }
}

extension String {
  /// Whether the text could name a variable (keywords count too).
  var isPythonIdentifier: Bool {
    var isFirst = true
    for scalar in unicodeScalars {
      guard scalar.isPythonIdentifier(isFirst: isFirst) else { return false }
      isFirst = false
    }
    return !isFirst
  }
}

extension Unicode.Scalar {
  /// Whether a name may have it, at its beginning or behind.
  fileprivate func isPythonIdentifier(isFirst: Bool) -> Bool {
    guard isASCII else { return isFirst ? beginsIdentifier : continuesIdentifier }
    let byte = UInt8(value)
    return byte.isASCIILetter || self == "_" || !isFirst && byte.isASCIIDigit
  }
}
