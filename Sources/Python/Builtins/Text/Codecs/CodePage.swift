/// The encodings of one byte a character whose first half is ASCII.
enum CodePage {
  case windows1252, windows1251, latin9, dos437, koi8R
  /// `charmap` without a table: each byte is the character of its number.
  case identity

  /// The page of a name without `-` and `_`.
  init?(named plain: String) {
    switch plain {
    case "cp1252", "windows1252", "1252": self = .windows1252
    case "cp1251", "windows1251", "1251": self = .windows1251
    case "iso885915", "latin9", "l9": self = .latin9
    case "cp437", "ibm437", "437": self = .dos437
    case "koi8r": self = .koi8R
    case "charmap": self = .identity
    default: return nil
    }
  }

  /// The character of a byte, where it has one.
  func scalar(for byte: UInt8) -> Unicode.Scalar? {
    guard byte >= 128 else { return Unicode.Scalar(byte) }
    let scalar = upperHalf[Int(byte) - 128]
    return scalar == CodePage.undefined ? nil : scalar
  }

  /// The byte of a character, where it has one.
  func byte(for scalar: Unicode.Scalar) -> UInt8? {
    if scalar.isASCII { return UInt8(scalar.value) }
    guard scalar != CodePage.undefined else { return nil }
    return upperHalf.firstIndex(of: scalar).map { UInt8($0 + 128) }
  }

  /// What stands in the tables for a byte without a character.
  private static let undefined: Unicode.Scalar = "\u{FFFE}"

  /// The characters of the bytes from 128 on.
  private var upperHalf: [Unicode.Scalar] {
    switch self {
    case .windows1252: CodePage.windows1252Half
    case .windows1251: CodePage.windows1251Half
    case .latin9: CodePage.latin9Half
    case .dos437: CodePage.dos437Half
    case .koi8R: CodePage.koi8RHalf
    case .identity: CodePage.identityHalf
    }
  }

  private static let identityHalf = (128...255).map { Unicode.Scalar(UInt8($0)) }
  private static let windows1252Half = Array(
    ("€\u{FFFE}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFE}Ž\u{FFFE}\u{FFFE}‘’“”•–—˜™š›œ\u{FFFE}žŸ\u{A0}¡¢£¤¥¦§"
      + "¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñò"
      + "óôõö÷øùúûüýþÿ").unicodeScalars)
  private static let windows1251Half = Array(
    ("ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{FFFE}™љ›њќћџ\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕ"
      + "їАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя").unicodeScalars)
  private static let latin9Half = Array(
    ("\u{80}\u{81}\u{82}\u{83}\u{84}\u{85}\u{86}\u{87}\u{88}\u{89}\u{8A}\u{8B}\u{8C}"
      + "\u{8D}\u{8E}\u{8F}\u{90}\u{91}\u{92}\u{93}\u{94}\u{95}\u{96}\u{97}\u{98}\u{99}"
      + "\u{9A}\u{9B}\u{9C}\u{9D}\u{9E}\u{9F}\u{A0}¡¢£€¥Š§š©ª«¬\u{AD}®¯°±²³Žµ¶·ž¹º»ŒœŸ¿ÀÁ"
      + "ÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ").unicodeScalars)
  private static let dos437Half = Array(
    ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧"
      + "╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}").unicodeScalars)
  private static let koi8RHalf = Array(
    ("─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u{A0}⌡°²·÷═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©юабцдефгхий"
      + "клмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ").unicodeScalars)
}
