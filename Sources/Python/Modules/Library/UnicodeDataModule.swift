import Foundation
import PythonSyntax

/// The module `unicodedata`: what Unicode 14, which CPython 3.11 has, tells of characters.
extension Interpreter {
  /// Adds the module to those that can be imported.
  func installUnicodeData() {
    moduleLibrary["unicodedata"] = .native { (vm, module) throws(Raised) in
      module.set(vm, "unidata_version", vm.string("14.0.0"))
      vm.installCharacterNames(module)
      vm.installCharacterProperties(module)
      vm.installCharacterNumbers(module)
      vm.installNormalForms(module)
    }
  }

  /// The character that a function is asked about; nil stands for one that Unicode 14 does not have.
  private func character(
    _ value: Value, of function: String, _ argument: String = "argument"
  ) throws(Raised) -> Unicode.Scalar? {
    guard let scalars = value.text?.unicodeScalars, let first = scalars.first, scalars.count == 1
    else {
      throw typeError(
        "\(function)() \(argument) must be a unicode character, not \(typeName(value))")
    }
    return first.isInUnicode14 ? first : nil
  }

  private func installCharacterNames(_ module: PyModule) {
    module.function(self, "name", "chr, default=, /") { (vm, a) throws(Raised) in
      if let name = try vm.character(a[0], of: "name", "argument 1")?.nameInUnicode14 {
        return vm.string(name)
      }
      if a[1].isUnset { throw vm.valueError("no such name") }
      return a[1]
    }
    module.function(self, "lookup", "name, /") { (vm, a) throws(Raised) in
      guard let name = a[0].text else {
        throw vm.typeError("a bytes-like object is required, not '\(vm.typeName(a[0]))'")
      }
      guard let found = CharacterNames.scalar(named: name), found.isInUnicode14,
        !found.hasComputedName || found.nameInUnicode14 == name
      else { throw vm.error(vm.exceptions.keyError, "undefined character name '\(name)'") }
      return vm.string(String(found))
    }
  }

  private func installCharacterProperties(_ module: PyModule) {
    module.function(self, "category", "chr, /") { (vm, a) throws(Raised) in
      let category = try vm.character(a[0], of: "category")?.categoryInUnicode14
      return vm.string((category ?? .unassigned).abbreviation)
    }
    module.function(self, "combining", "chr, /") { (vm, a) throws(Raised) in
      let found = try vm.character(a[0], of: "combining")
      return .int(Int(found?.properties.canonicalCombiningClass.rawValue ?? 0))
    }
    module.function(self, "mirrored", "chr, /") { (vm, a) throws(Raised) in
      .int(try vm.character(a[0], of: "mirrored")?.isMirroredInUnicode14 == true ? 1 : 0)
    }
  }

  private func installCharacterNumbers(_ module: PyModule) {
    let kinds: [(String, Set<Unicode.NumericType>, String)] = [
      ("decimal", [.decimal], "not a decimal"), ("digit", [.decimal, .digit], "not a digit"),
      ("numeric", [.decimal, .digit, .numeric], "not a numeric character"),
    ]
    for (name, types, message) in kinds {
      module.function(self, name, "chr, default=, /") { (vm, a) throws(Raised) in
        if let character = try vm.character(a[0], of: name, "argument 1"),
          !character.becameNumericLater, let type = character.properties.numericType,
          types.contains(type), let value = character.properties.numericValue
        {
          return name == "numeric" ? .float(value) : .int(Int(value))
        }
        if a[1].isUnset { throw vm.valueError(message) }
        return a[1]
      }
    }
  }

  private func installNormalForms(_ module: PyModule) {
    module.function(self, "normalize", "form, unistr, /") { (vm, a) throws(Raised) in
      vm.string(try vm.normalized(a[1], form: a[0], function: "normalize"))
    }
    module.function(self, "is_normalized", "form, unistr, /") { (vm, a) throws(Raised) in
      let normal = try vm.normalized(a[1], form: a[0], function: "is_normalized")
      // Texts that differ in their form only are equal in Swift; their characters are not.
      return .bool(normal.unicodeScalars.elementsEqual((a[1].text ?? "").unicodeScalars))
    }
  }

  private func normalized(
    _ value: Value, form: Value, function: String
  ) throws(Raised) -> String {
    for (place, argument) in [form, value].enumerated() where argument.text == nil {
      throw typeError("\(function)() argument \(place + 1) must be str, not \(typeName(argument))")
    }
    let text = value.text ?? ""
    switch form.text {
    case "NFC": return text.precomposedStringWithCanonicalMapping
    case "NFD": return text.decomposedStringWithCanonicalMapping
    case "NFKC": return text.precomposedStringWithCompatibilityMapping
    case "NFKD": return text.decomposedStringWithCompatibilityMapping
    default: throw valueError("invalid normalization form")
    }
  }
}

extension Unicode.Scalar {
  /// Whether the character is no younger than the Unicode that CPython 3.11 has.
  fileprivate var isInUnicode14: Bool {
    guard let age = properties.age else { return properties.generalCategory == .privateUse }
    return age.major <= 14
  }

  /// The category, as it was before later versions moved some characters to others.
  fileprivate var categoryInUnicode14: Unicode.GeneralCategory {
    switch value {
    case 0x295: .lowercaseLetter
    case 0x1171E: .nonspacingMark
    default: properties.generalCategory
    }
  }

  /// Whether the character is mirrored in text from right to left.
  fileprivate var isMirroredInUnicode14: Bool { value != 0x226D && properties.isBidiMirrored }

  /// Whether only versions after Unicode 14 say that the character is a number.
  fileprivate var becameNumericLater: Bool {
    switch value {
    case 0x4E24, 0x4EAC, 0x4FE9, 0x5006, 0x62D0, 0x6D1E, 0x7695, 0x79ED, 0x920E, 0x94A9: true
    case 0x12038, 0x12039, 0x12079, 0x12226, 0x1222B, 0x1230B, 0x1230D, 0x12399: true
    default: false
    }
  }

  /// Whether the name is made of the number or of the sounds rather than listed; only these are
  /// looked up in capitals alone.
  fileprivate var hasComputedName: Bool {
    properties.isUnifiedIdeograph || (0xAC00...0xD7A3).contains(value)
  }

  /// The name; CPython has none for Tangut ideographs, which Unicode names by their numbers.
  fileprivate var nameInUnicode14: String? {
    if properties.isUnifiedIdeograph {
      return "CJK UNIFIED IDEOGRAPH-" + String(value, radix: 16, uppercase: true)
    }
    guard let name = properties.name, !name.hasPrefix("TANGUT IDEOGRAPH-") else { return nil }
    return name
  }
}

extension Unicode.GeneralCategory {
  /// The two letters that stand for the category in the Unicode standard.
  fileprivate var abbreviation: String {
    switch self {
    case .uppercaseLetter: return "Lu"
    case .lowercaseLetter: return "Ll"
    case .titlecaseLetter: return "Lt"
    case .modifierLetter: return "Lm"
    case .otherLetter: return "Lo"
    case .nonspacingMark: return "Mn"
    case .spacingMark: return "Mc"
    case .enclosingMark: return "Me"
    case .decimalNumber: return "Nd"
    case .letterNumber: return "Nl"
    case .otherNumber: return "No"
    case .connectorPunctuation: return "Pc"
    case .dashPunctuation: return "Pd"
    case .openPunctuation: return "Ps"
    case .closePunctuation: return "Pe"
    case .initialPunctuation: return "Pi"
    case .finalPunctuation: return "Pf"
    case .otherPunctuation: return "Po"
    case .mathSymbol: return "Sm"
    case .currencySymbol: return "Sc"
    case .modifierSymbol: return "Sk"
    case .otherSymbol: return "So"
    case .spaceSeparator: return "Zs"
    case .lineSeparator: return "Zl"
    case .paragraphSeparator: return "Zp"
    case .control: return "Cc"
    case .format: return "Cf"
    case .surrogate: return "Cs"
    case .privateUse: return "Co"
    case .unassigned: return "Cn"
    @unknown default: return "Cn"
    }
  }
}
