/// Properties of scalars as Python's `str` methods see them.
///
/// CPython 3.11 knows Unicode 14: what was assigned later counts as unassigned.
extension Unicode.Scalar {
  /// Whether the scalar was assigned by Unicode 14.
  var isAssigned: Bool {
    guard let age = properties.age else { return false }
    return age.major <= 14
  }

  /// Whether `repr` shows the scalar itself.
  var isPrintable: Bool {
    if isASCII { return value >= 32 && value < 127 }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator, .spaceSeparator:
      return false
    default: return isAssigned
    }
  }

  /// The value of a decimal digit of any script.
  var decimalDigit: Int? {
    if isASCII { return value >= 48 && value <= 57 ? Int(value) - 48 : nil }
    guard properties.numericType == .decimal, isAssigned, let value = properties.numericValue
    else { return nil }
    return Int(value)
  }
}

extension Unicode.Scalar {
  /// Whether `str.isspace` counts the scalar as white space.
  var isPythonSpace: Bool {
    switch value {
    case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F,
      0x205F, 0x3000:
      true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a letter of any kind.
  var isAlphabetic: Bool {
    if isASCII { return UInt8(value).isASCIILetter }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return isAssigned
    default: return false
    }
  }

  /// Whether the scalar is a digit, also a superscript or the like.
  var isDigit: Bool {
    if isASCII { return UInt8(value).isASCIIDigit }
    let type = properties.numericType
    return (type == .decimal || type == .digit) && isAssigned
  }

  /// Whether the scalar stands for a number.
  var isNumeric: Bool {
    isASCII ? UInt8(value).isASCIIDigit : properties.numericType != nil && isAssigned
  }
}

/// Case, as far as Unicode 14 knows it.
extension Unicode.Scalar {
  /// Whether the scalar is a capital letter or something like it.
  var isUpper: Bool { properties.isUppercase && isAssigned }

  /// Whether the scalar is a small letter or something like it.
  var isLower: Bool { properties.isLowercase && isAssigned }

  /// Whether the scalar is a capital letter with small ones after it, such as U+01C5.
  var isTitle: Bool { properties.generalCategory == .titlecaseLetter }

  /// Whether the scalar has case.
  var isCased: Bool { properties.isCased && isAssigned }

  /// The capital form, which may be several scalars.
  var upper: String { known(properties.uppercaseMapping) }

  /// The small form, which may be several scalars.
  var lower: String { known(properties.lowercaseMapping) }

  /// The form at the beginning of a word, which may be several scalars.
  var title: String { known(properties.titlecaseMapping) }

  private func known(_ mapped: String) -> String {
    let isKnown = isAssigned && mapped.unicodeScalars.allSatisfy { $0.isASCII || $0.isAssigned }
    return isKnown ? mapped : String(self)
  }
}

extension Unicode.Scalar {
  /// Whether a name can begin with the scalar, which is beyond ASCII.
  var beginsIdentifier: Bool { properties.isXIDStart && isAssigned }

  /// Whether a name can go on with the scalar, which is beyond ASCII.
  var continuesIdentifier: Bool {
    switch value {
    // Joiners and middle dots came later than Unicode 14.
    case 0x200C, 0x200D, 0x30FB, 0xFF65: false
    default: properties.isXIDContinue && isAssigned
    }
  }
}
