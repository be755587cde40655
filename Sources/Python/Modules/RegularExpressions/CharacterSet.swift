/// A set of characters of a regular expression.
struct CharacterSet {
  /// The classes that have letters.
  enum Category {
    case digit, space, word
  }

  /// A range of scalars, or a category or its complement.
  enum Item {
    case range(UInt32, UInt32)
    case category(Category, isNegated: Bool)
  }

  private(set) var items: [Item]
  let isNegated: Bool
  let ignoresCase: Bool
  /// Whether categories have ASCII characters only.
  let isASCII: Bool
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// Makes a set.
  init(_ items: [Item], isNegated: Bool = false, ignoresCase: Bool, isASCII: Bool) {
    self.items = items
    self.isNegated = isNegated
    self.ignoresCase = ignoresCase
    self.isASCII = isASCII
    for code in UInt32(0)..<128 where computed(code) {
      if code < 64 { low |= 1 << UInt64(code) } else { high |= 1 << UInt64(code - 64) }
    }
  }

  /// Whether a character is in the set.
  @inline(__always)
  func contains(_ code: UInt32) -> Bool {
    if code < 64 { return low >> UInt64(code) & 1 != 0 }
    if code < 128 { return high >> UInt64(code - 64) & 1 != 0 }
    return computed(code)
  }

  private func computed(_ code: UInt32) -> Bool {
    var found = has(code)
    if !found, ignoresCase {
      found = CharacterSet.otherCases(of: code).contains { has($0) }
    }
    return found != isNegated
  }

  private func has(_ code: UInt32) -> Bool {
    items.contains { item in
      switch item {
      case .range(let first, let last): return first <= code && code <= last
      case .category(let category, let isNegated):
        return CharacterSet.isIn(category, code, isASCII: isASCII) != isNegated
      }
    }
  }

  /// Whether a character is a digit, white space or part of a word.
  static func isIn(_ category: Category, _ code: UInt32, isASCII: Bool) -> Bool {
    if code < 128 {
      switch category {
      case .digit: return code >= 48 && code <= 57
      case .space:
        return code == 32 || (code >= 9 && code <= 13)
          || (code >= 28 && code <= 31)
            && !isASCII
      case .word:
        return code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122
          || code == 95
      }
    }
    guard !isASCII, let scalar = Unicode.Scalar(code) else { return false }
    switch category {
    case .digit: return scalar.properties.generalCategory == .decimalNumber
    case .space: return scalar.properties.isWhitespace
    case .word:
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber, .letterNumber, .otherNumber:
        return true
      default: return scalar.properties.numericType != nil
      }
    }
  }

  /// The same letter in lower and upper case.
  static func otherCases(of code: UInt32) -> [UInt32] {
    if code < 128 {
      if code >= 65, code <= 90 { return [code + 32] }
      if code >= 97, code <= 122 { return [code - 32] }
    }
    guard let scalar = Unicode.Scalar(code) else { return [] }
    return [scalar.properties.lowercaseMapping, scalar.properties.uppercaseMapping].compactMap {
      $0.unicodeScalars.count == 1 ? $0.unicodeScalars.first?.value : nil
    }.filter { $0 != code }
  }
}
