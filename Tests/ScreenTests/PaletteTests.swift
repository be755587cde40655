import Testing

@testable import Screen

extension Color {
  /// The relative luminance that WCAG 2 defines, from 0 (black) to 1 (white).
  fileprivate var luminance: Double? {
    guard let color = components else { return nil }
    // The sRGB transfer function is x^2.4 above a short linear piece. This fit stays within
    // 0.002 of it without needing a power function, which only Foundation has.
    let linear = { (value: UInt8) -> Double in
      let x = Double(value) / 255
      return x * (x * (x * 0.305306011 + 0.682171111) + 0.012522878)
    }
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue)
  }
}

@Suite struct PaletteTests {
  private static let states: [Role] = [
    .running, .ready, .sleeping, .waiting, .done, .failed, .cancelled, .blocked,
  ]

  @Test("Each state looks different, in every palette", arguments: Palette.all)
  func statesDiffer(palette: Palette) {
    let looks = Set(PaletteTests.states.map { palette.resolve(Style($0)) })
    #expect(looks.count == PaletteTests.states.count)
  }

  @Test(
    "Each state has its own glyph, in Unicode and in ASCII", arguments: [Glyphs.unicode, .ascii])
  func glyphsDiffer(glyphs: Glyphs) {
    let states = [
      glyphs.running, glyphs.ready, glyphs.sleeping, glyphs.waiting, glyphs.done, glyphs.failed,
      glyphs.cancelled, glyphs.blocked,
    ]
    #expect(Set(states).count == states.count)
    #expect(glyphs.suspensionPoint != glyphs.suspendedHere)
    #expect(!states.contains(glyphs.suspendedHere) && !states.contains(glyphs.suspensionPoint))
    let spans = [glyphs.spanRunning, glyphs.spanReady, glyphs.spanSuspended, glyphs.spanBlocked]
    #expect(Set(spans).count == spans.count)
    let all = states + spans + glyphs.lines + [glyphs.chartBar, glyphs.bullet, glyphs.ellipsis]
    #expect(all.allSatisfy { displayWidth(of: $0) == 1 })
    if glyphs.isASCII { #expect(all.allSatisfy { $0.isASCII }) }
  }

  @Test("Text can be read on every ground of the full palettes", arguments: [Palette.dark, .light])
  func contrast(palette: Palette) throws {
    let grounds: [Role?] = [nil, .cursorLine, .currentStatement, .selection, .statusBar]
    let furniture: Set<Role> = [
      .border, .scrollTrack, .scrollThumb, .progressRest, .selection, .cursorLine,
      .currentStatement,
    ]
    for role in Role.allCases where !furniture.contains(role) {
      for ground in grounds {
        let paint = palette.resolve(Style(role, on: ground))
        let front = try #require(paint.foreground?.luminance)
        let back = try #require(paint.background?.luminance)
        let ratio = (max(front, back) + 0.05) / (min(front, back) + 0.05)
        // WCAG 2 asks for 4.5 for text and 3 for what is bold.
        let wanted = ground == nil ? 4.5 : 3.0
        #expect(ratio >= wanted, "\(role) on \(String(describing: ground)): \(ratio)")
      }
    }
  }

  @Test("A palette uses no more colours than it says", arguments: Palette.all)
  func depth(palette: Palette) {
    for role in Role.allCases {
      let paint = palette.resolve(Style(role))
      for case .indexed(let index)? in [paint.foreground, paint.background] {
        #expect(Int(index) < palette.colors)
      }
    }
  }

  @Test(
    "The palette follows the terminal",
    arguments: [
      (0, "mono"), (2, "mono"), (8, "ansi8"), (16, "ansi16"), (88, "ansi16"), (256, "dark"),
      (1 << 24, "dark"), (-1, "mono"),
    ])
  func choice(colors: Int, name: String) {
    #expect(Palette.suited(toColors: colors).name == name)
  }

  @Test("Lanes take turns with six colours")
  func lanes() {
    #expect(Set((0..<6).map(Role.lane)).count == 6)
    #expect(Role.lane(7) == .lane1)
    #expect(Role.lane(-1) == .lane5)
  }

  @Test(
    "A character that cannot be drawn has an ASCII stand-in",
    arguments: [
      ("é", "e"), ("Ü", "U"), ("ñ", "n"), ("—", "-"), ("“", "\""), ("…", "$"), ("▸", ">"),
      ("◷", "~"), ("┼", "+"), ("═", "-"), ("║", "|"), ("╔", "+"), ("█", "#"), ("日", "?"),
      ("\u{A0}", " "), ("a", "a"), ("e\u{301}", "e"),
    ] as [(Character, Character)])
  func standIns(character: Character, plain: Character) {
    #expect(Transliteration.ascii(for: character) == plain)
  }
}
