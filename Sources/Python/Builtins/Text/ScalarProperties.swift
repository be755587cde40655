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
