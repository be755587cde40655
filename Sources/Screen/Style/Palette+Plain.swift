extension Palette {
  /// The sixteen ANSI colours on the terminal's own background.
  package static let ansi16 = Palette(name: "ansi16", colors: 16, paints: ansi(bright: 8))

  /// The eight ANSI colours on the terminal's own background; bold takes the place of bright.
  package static let ansi8 = Palette(name: "ansi8", colors: 8, paints: ansi(bright: 0))

  /// No colours: states and messages differ by glyph, word and attribute.
  package static let monochrome = Palette(
    name: "mono", colors: 0,
    paints: [
      .dim: Paint(nil, .dim), .title: Paint(nil, .bold), .heading: Paint(nil, .bold),
      .emphasis: Paint(nil, .underline), .strong: Paint(nil, .bold), .code: Paint(nil, .bold),
      .link: Paint(nil, .underline), .border: Paint(nil, .dim), .focusBorder: Paint(nil, .bold),
      .statusBar: Paint(nil, .reverse), .activeTab: Paint(nil, [.bold, .underline]),
      .keyword: Paint(nil, .bold), .comment: Paint(nil, .dim), .lineNumber: Paint(nil, .dim),
      .running: Paint(nil, .bold), .ready: Paint(), .sleeping: Paint(nil, .dim),
      .waiting: Paint(nil, .underline), .done: Paint(nil, [.dim, .italic]),
      .failed: Paint(nil, [.bold, .underline]), .cancelled: Paint(nil, [.dim, .underline]),
      .blocked: Paint(nil, [.bold, .reverse]),
      .suspendedHere: Paint(nil, .bold), .breakpoint: Paint(nil, .bold),
      .selection: Paint(nil, .reverse), .searchMatch: Paint(nil, [.reverse, .underline]),
      .cursorLine: Paint(nil, .underline), .currentStatement: Paint(nil, [.bold, .underline]),
      .error: Paint(nil, .bold), .warning: Paint(nil, .bold), .hint: Paint(nil, .underline),
      .success: Paint(nil, .bold), .changed: Paint(nil, .bold),
      .question: Paint(nil, .bold), .input: Paint(nil, .underline), .key: Paint(nil, .bold),
      .keyDisabled: Paint(nil, .dim), .progressRest: Paint(nil, .dim),
      .cursorMark: Paint(nil, .bold),
    ])

  /// All palettes, those with more colours first.
  package static let all: [Palette] = [.dark, .light, .ansi16, .ansi8, .monochrome]

  /// The best palette for a terminal with so many colours; 0 or less means none.
  package static func suited(toColors colors: Int, prefersLight: Bool = false) -> Palette {
    switch colors {
    case 256...: prefersLight ? .light : .dark
    case 16...: .ansi16
    case 8...: .ansi8
    default: .monochrome
    }
  }

  /// The paints that both ANSI palettes share.
  ///
  /// Only colours that can be read on black and on white are used for text; yellow and white are
  /// grounds only. `bright` is added to a colour's number where only contrast gains from it.
  private static func ansi(bright: UInt8) -> [Role: Paint] {
    let ink = { (color: UInt8, attributes: Attributes) in Paint(.indexed(color), attributes) }
    let red: UInt8 = 1
    let green: UInt8 = 2
    let yellow: UInt8 = 3
    let blue: UInt8 = 4 + bright
    let magenta: UInt8 = 5
    let cyan: UInt8 = 6
    return [
      .dim: Paint(nil, .dim), .title: ink(cyan, .bold), .heading: ink(magenta, .bold),
      .emphasis: Paint(nil, .underline), .strong: Paint(nil, .bold), .code: ink(cyan, []),
      .link: ink(cyan, .underline),
      .border: Paint(nil, .dim), .focusBorder: ink(cyan, .bold), .statusBar: Paint(nil, .reverse),
      .activeTab: ink(cyan, [.bold, .underline]), .scrollTrack: Paint(nil, .dim),
      .keyword: ink(magenta, .bold), .builtin: ink(cyan, []), .string: ink(green, []),
      .number: ink(red, []), .comment: Paint(nil, .dim), .definition: ink(cyan, .bold),
      .decorator: ink(magenta, []), .constant: ink(red, []), .lineNumber: Paint(nil, .dim),
      .running: ink(green, .bold), .ready: ink(green, []), .sleeping: ink(blue, []),
      .waiting: ink(magenta, []), .done: Paint(nil, .dim), .failed: ink(red, .bold),
      .cancelled: ink(red, .dim), .blocked: ink(red, [.bold, .reverse]),
      .suspensionPoint: ink(cyan, []), .suspendedHere: ink(magenta, .bold),
      .breakpoint: ink(red, .bold),
      .selection: Paint(nil, .reverse), .cursorLine: Paint(nil, .bold),
      .searchMatch: Paint(.indexed(0), on: .indexed(yellow)),
      .currentStatement: Paint(nil, .underline),
      .error: ink(red, .bold), .warning: ink(magenta, .bold), .hint: ink(cyan, []),
      .success: ink(green, .bold), .changed: ink(magenta, .bold),
      .question: ink(magenta, .bold), .answer: ink(cyan, []), .input: Paint(nil, .underline),
      .key: ink(cyan, .bold), .keyDisabled: Paint(nil, .dim),
      .progress: ink(green, []), .progressRest: Paint(nil, .dim), .cursorMark: ink(magenta, .bold),
      .lane0: ink(cyan, []), .lane1: ink(magenta, []), .lane2: ink(green, []),
      .lane3: ink(red, []), .lane4: ink(blue, .bold), .lane5: ink(magenta, .bold),
    ]
  }
}
