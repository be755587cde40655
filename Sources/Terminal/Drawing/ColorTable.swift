import CNcurses
import Screen

/// Gives the colours and pairs of a palette their numbers on the current terminal.
struct ColorTable {
  /// How many colours may be used; 0 for none.
  let colors: Int
  private let pairs: Int
  private let hasStandard: Bool
  private let isDirect: Bool
  private var known: [Pair: Int32] = [:]

  private struct Pair: Hashable {
    var foreground: Color
    var background: Color
  }

  /// Starts colours on the current screen, unless they are not wanted.
  init(usesColor: Bool) {
    guard usesColor, has_colors(), start_color() == cn_ok else {
      (colors, pairs, hasStandard, isDirect) = (0, 0, false, false)
      return
    }
    hasStandard = use_default_colors() == cn_ok
    colors = Int(cn_colors())
    pairs = Int(cn_color_pairs())
    isDirect = colors > 256 && cn_has_direct_color()
  }

  /// The number of a pair of colours, which is set up when it first comes; 0 is the terminal's own.
  mutating func pair(_ foreground: Color, _ background: Color) -> Int32 {
    let pair = Pair(foreground: foreground, background: background)
    if colors == 0 || pair == Pair(foreground: .standard, background: .standard) { return 0 }
    if let number = known[pair] { return number }
    let number = Int32(known.count + 1)
    // A terminal with few pairs shows what comes late in its own colours.
    guard number < pairs else { return 0 }
    let result = init_extended_pair(
      number, self.number(of: foreground, otherwise: 7), self.number(of: background, otherwise: 0))
    known[pair] = result == cn_ok ? number : 0
    return known[pair] ?? 0
  }

  /// The number of a colour, or of the nearest one that the terminal has.
  private func number(of color: Color, otherwise standard: Int32) -> Int32 {
    guard case .indexed(let index) = color, let wanted = color.components else {
      return hasStandard ? -1 : standard
    }
    if isDirect, index >= 8 {
      return Int32(wanted.red) << 16 | Int32(wanted.green) << 8 | Int32(wanted.blue)
    }
    if Int(index) < colors { return Int32(index) }
    let available = UInt8(min(colors, 16))
    let nearest = (0..<available).min { distance($0, wanted) < distance($1, wanted) }
    return Int32(nearest ?? 7)
  }

  private func distance(_ index: UInt8, _ wanted: (red: UInt8, green: UInt8, blue: UInt8)) -> Int {
    guard let color = Color.indexed(index).components else { return .max }
    let red = Int(color.red) - Int(wanted.red)
    let green = Int(color.green) - Int(wanted.green)
    let blue = Int(color.blue) - Int(wanted.blue)
    return red * red + green * green + blue * blue
  }
}
