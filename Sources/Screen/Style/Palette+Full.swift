extension Palette {
  /// Light letters on a dark ground, for terminals with 256 colours.
  ///
  /// It paints its own background, so that its contrasts hold whatever the terminal's own is.
  package static let dark = Palette(
    name: "dark", colors: 256, foreground: .indexed(252), background: .indexed(234),
    paints: full(Shades.dark))

  /// Dark letters on a light ground, for terminals with 256 colours.
  package static let light = Palette(
    name: "light", colors: 256, foreground: .indexed(235), background: .indexed(255),
    paints: full(Shades.light))

  /// The colours in which the two full palettes differ.
  private struct Shades {
    var faint: UInt8
    var frame: UInt8
    var blue: UInt8
    var cyan: UInt8
    var green: UInt8
    var olive: UInt8
    var orange: UInt8
    var red: UInt8
    var pink: UInt8
    var violet: UInt8
    var selection: UInt8
    var line: UInt8
    var statement: UInt8
    var bar: UInt8
    var match: UInt8
    var matchText: UInt8

    static let dark = Shades(
      faint: 246, frame: 243, blue: 75, cyan: 80, green: 114, olive: 186, orange: 215, red: 210,
      pink: 212, violet: 183, selection: 18, line: 236, statement: 53, bar: 237, match: 220,
      matchText: 16)
    static let light = Shades(
      faint: 240, frame: 243, blue: 25, cyan: 23, green: 22, olive: 58, orange: 88, red: 124,
      pink: 89, violet: 54, selection: 153, line: 254, statement: 229, bar: 252, match: 220,
      matchText: 16)
  }

  /// The paints that both full palettes share, in their own shades.
  private static func full(_ shades: Shades) -> [Role: Paint] {
    let ink = { (color: UInt8, attributes: Attributes) in Paint(.indexed(color), attributes) }
    return [
      .dim: ink(shades.faint, []), .title: ink(shades.blue, .bold),
      .heading: ink(shades.orange, .bold), .emphasis: Paint(nil, .italic),
      .strong: Paint(nil, .bold), .code: ink(shades.cyan, []),
      .link: ink(shades.blue, .underline),
      .border: ink(shades.frame, []), .focusBorder: ink(shades.blue, .bold),
      .statusBar: Paint(nil, on: .indexed(shades.bar)), .tab: ink(shades.faint, []),
      .activeTab: ink(shades.blue, [.bold, .underline]), .scrollTrack: ink(shades.frame, []),
      .scrollThumb: ink(shades.faint, []),
      .keyword: ink(shades.violet, .bold), .builtin: ink(shades.cyan, []),
      .string: ink(shades.green, []), .number: ink(shades.orange, []),
      .comment: ink(shades.faint, .italic), .definition: ink(shades.blue, []),
      .decorator: ink(shades.pink, []), .constant: ink(shades.orange, []),
      .lineNumber: ink(shades.faint, []),
      .running: ink(shades.green, .bold), .ready: ink(shades.olive, []),
      .sleeping: ink(shades.blue, []), .waiting: ink(shades.violet, []),
      .done: ink(shades.faint, []), .failed: ink(shades.red, .bold),
      .cancelled: ink(shades.orange, []), .blocked: ink(shades.red, [.bold, .reverse]),
      .suspensionPoint: ink(shades.cyan, []), .suspendedHere: ink(shades.pink, .bold),
      .breakpoint: ink(shades.red, .bold),
      .selection: Paint(nil, on: .indexed(shades.selection), .bold),
      .cursorLine: Paint(nil, on: .indexed(shades.line)),
      .searchMatch: Paint(.indexed(shades.matchText), on: .indexed(shades.match)),
      .currentStatement: Paint(nil, on: .indexed(shades.statement)),
      .error: ink(shades.red, .bold), .warning: ink(shades.orange, .bold),
      .hint: ink(shades.olive, []), .success: ink(shades.green, .bold),
      .changed: ink(shades.pink, .bold),
      .question: ink(shades.orange, .bold), .answer: ink(shades.cyan, []),
      .input: Paint(nil, .underline), .key: ink(shades.cyan, .bold),
      .keyDisabled: ink(shades.faint, .dim),
      .progress: ink(shades.green, []), .progressRest: ink(shades.frame, []),
      .cursorMark: ink(shades.pink, .bold),
      .lane0: ink(shades.blue, []), .lane1: ink(shades.orange, []), .lane2: ink(shades.green, []),
      .lane3: ink(shades.pink, []), .lane4: ink(shades.cyan, []), .lane5: ink(shades.violet, []),
    ]
  }
}
