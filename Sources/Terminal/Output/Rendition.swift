/// What ECMA-48's "select graphic rendition" (SGR) has set: how the next characters will look.
struct Rendition: Equatable {
  /// Attributes by number, bold being 1 and crossed out 9, as bits.
  var attributes: UInt16 = 0
  /// The parameters that set the colour of characters, such as `38;5;252`.
  var foreground = "39"
  /// The parameters that set the colour behind them.
  var background = "49"
  /// The parameter that chose a font, such as that of line drawing on consoles; nil if none did.
  var font: String?
  /// The character set that was designated last (ISO 2022's G0), and whether G1 is in use.
  var designation: UInt8?
  var isShifted: Bool?

  /// The attributes that show on blanks too: underlined, reversed, crossed out.
  static let onBlanks: UInt16 = 1 << 4 | 1 << 7 | 1 << 9
  /// Foreground and background changed over.
  static let reversed: UInt16 = 1 << 7

  /// The attributes that a parameter turns off, by the parameter; 21 means other things to some.
  private static let off: [Int: UInt16] = [
    22: 1 << 1 | 1 << 2, 23: 1 << 3, 24: 1 << 4, 25: 1 << 5, 27: 1 << 7, 28: 1 << 8, 29: 1 << 9,
  ]

  /// Does what an SGR sequence with these parameters does; false if it says what nobody knows here.
  mutating func select(_ parameters: String) -> Bool {
    var rest = parameters.split(separator: ";", omittingEmptySubsequences: false)[...]
    while let parameter = rest.popFirst() {
      // Sub-parameters (`38:2::255:0:0`) make one parameter whole.
      let isWhole = parameter.contains(":")
      guard let number = Int(parameter.prefix { $0 != ":" }) ?? (parameter.isEmpty ? 0 : nil)
      else { return false }
      switch number {
      case 0: (attributes, foreground, background) = (0, "39", "49")
      case 1...5, 7...9: attributes |= 1 << UInt16(number)
      case 10...19: font = String(parameter)
      case 22...25, 27...29: attributes &= ~(Self.off[number] ?? 0)
      case 30...37, 39, 90...97: foreground = String(parameter)
      case 40...47, 49, 100...107: background = String(parameter)
      case 38, 48:
        var color = [parameter]
        if !isWhole {
          guard let kind = rest.first, kind == "5" || kind == "2" else { return false }
          color += rest.prefix(kind == "5" ? 2 : 4)
          rest = rest.dropFirst(kind == "5" ? 2 : 4)
        }
        if number == 38 { foreground = color.joined(separator: ";") }
        if number == 48 { background = color.joined(separator: ";") }
      default: return false
      }
    }
    return true
  }

  /// The shortest parameters that lead from another rendition to this one; empty if none must.
  ///
  /// Not all terminals can turn off a single attribute: where `isPartial` is false all goes.
  func parameters(from former: Rendition?, isPartial: Bool) -> String {
    var whole = ["0"] + Self.numbers(attributes)
    if foreground != "39" { whole.append(foreground) }
    if background != "49" { whole.append(background) }
    if let font, font != former?.font { whole.append(font) }
    guard let former else { return whole.joined(separator: ";") }
    var lost = former.attributes & ~attributes
    guard lost == 0 || isPartial else { return whole.joined(separator: ";") }
    var gained = attributes & ~former.attributes
    var changes: [String] = []
    for (number, attributes) in Self.off.sorted(by: { $0.key < $1.key })
    where lost & attributes != 0 {
      changes.append(String(number))
      // Bold and dim go together.
      gained |= self.attributes & attributes
      lost &= ~attributes
    }
    changes += Self.numbers(gained)
    if foreground != former.foreground { changes.append(foreground) }
    if background != former.background { changes.append(background) }
    if let font, font != former.font { changes.append(font) }
    let (partial, all) = (changes.joined(separator: ";"), whole.joined(separator: ";"))
    return partial.utf8.count <= all.utf8.count ? partial : all
  }

  /// About how many bytes it takes to show the next characters so, or blanks, after another
  /// rendition.
  func cost(from former: Rendition?, onBlank: Bool) -> Int {
    guard let former else { return 24 }
    var cost = former.background == background ? 0 : background.utf8.count + 1
    if !onBlank || (attributes | former.attributes) & Self.onBlanks != 0 {
      if former.foreground != foreground { cost += foreground.utf8.count + 1 }
      if former.attributes != attributes { cost += 3 }
    }
    return cost == 0 ? 0 : cost + 2
  }

  private static func numbers(_ attributes: UInt16) -> [String] {
    (1...9).filter { attributes & 1 << UInt16($0) != 0 }.map(String.init)
  }
}
