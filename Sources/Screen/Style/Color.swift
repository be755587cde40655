/// A colour of a terminal.
package enum Color: Hashable, Sendable {
  /// What the terminal itself uses for text, or for the background.
  case standard
  /// A number in the table of 256 colours that xterm made common; 0 to 15 are the ANSI colours.
  case indexed(UInt8)

  /// The colour in red, green and blue, each from 0 to 255; nil for the terminal's own.
  ///
  /// The first sixteen differ between terminals; these are xterm's.
  package var components: (red: UInt8, green: UInt8, blue: UInt8)? {
    guard case .indexed(let index) = self else { return nil }
    switch index {
    case 0..<16:
      return Color.ansi[Int(index)]
    case 16..<232:
      let cube = index - 16
      let level = { (step: UInt8) -> UInt8 in step == 0 ? 0 : 55 + 40 * step }
      return (level(cube / 36), level(cube / 6 % 6), level(cube % 6))
    default:
      let grey = 8 + 10 * (index - 232)
      return (grey, grey, grey)
    }
  }

  /// xterm's values for the ANSI colours.
  private static let ansi: [(red: UInt8, green: UInt8, blue: UInt8)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0),
    (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0),
    (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]
}
