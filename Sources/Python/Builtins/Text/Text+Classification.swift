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
    method(types.str, "isidentifier", "self, /") { (_, a) throws(Raised) in
      .bool(a[0].text?.isPythonIdentifier ?? false)
    }
    method(types.str, "isupper", "self, /") { (_, a) throws(Raised) in
      .bool(a[0].text?.hasOnlyCase(upper: true) ?? false)
    }
    method(types.str, "islower", "self, /") { (_, a) throws(Raised) in
      .bool(a[0].text?.hasOnlyCase(upper: false) ?? false)
    }
    method(types.str, "istitle", "self, /") { (_, a) throws(Raised) in
      .bool(a[0].text?.isTitle ?? false)
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
      if scalar.isASCII {
        let byte = UInt8(scalar.value)
        guard byte.isASCIILetter || scalar == "_" || !isFirst && byte.isASCIIDigit else {
          return false
        }
      } else {
        guard isFirst ? scalar.beginsIdentifier : scalar.continuesIdentifier else { return false }
      }
      isFirst = false
    }
    return !isFirst
  }

  /// Whether all cased scalars have one case and there is one.
  fileprivate func hasOnlyCase(upper: Bool) -> Bool {
    var isCased = false
    for scalar in unicodeScalars {
      if upper ? scalar.isLower : scalar.isUpper { return false }
      if scalar.isTitle { return false }
      if upper ? scalar.isUpper : scalar.isLower { isCased = true }
    }
    return isCased
  }

  /// Whether capital letters stand at the beginnings of words only.
  fileprivate var isTitle: Bool {
    var isCased = false
    var isInWord = false
    for scalar in unicodeScalars {
      if scalar.isUpper || scalar.isTitle {
        if isInWord { return false }
        isInWord = true
        isCased = true
      } else if scalar.isLower {
        if !isInWord { return false }
        isCased = true
      } else {
        isInWord = false
      }
    }
    return isCased
  }
}
