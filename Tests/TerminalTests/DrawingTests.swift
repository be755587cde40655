import CNcurses
import Glibc
import Screen
import Testing

@testable import Terminal

extension NcursesTests {
  /// What reaches the terminal, and what the library holds.
  @Suite struct DrawingTests {
    /// A frame with a text in each row.
    private func frame(_ size: Size, _ rows: String..., glyphs: Glyphs = .unicode) -> Frame {
      var canvas = Canvas(size: size, glyphs: glyphs)
      for (y, row) in rows.enumerated() { canvas.put(row, at: Point(0, y)) }
      return canvas.frame
    }

    /// A terminal that draws to nowhere.
    private func headless(type: String = "xterm-256color", ascii: Bool = false) throws -> Terminal {
      var options = TerminalOptions { $0 == "TERM" ? type : nil }
      let descriptor = open("/dev/null", O_RDWR)
      (options.input, options.output) = (descriptor, descriptor)
      options.requiresTerminal = false
      options.handlesSignals = false
      options.charset = ascii ? .ascii : .unicode
      return try Terminal(options: options)
    }

    /// What the library holds of a row, read back.
    private func row(_ y: Int32, count: Int) -> String {
      var cells = [cchar_t](repeating: cchar_t(), count: count + 1)
      mvwin_wchnstr(cn_standard_window(), y, 0, &cells, Int32(count))
      var text = ""
      for cell in cells.prefix(count) {
        let scalars = withUnsafeBytes(of: cell.chars) { Array($0.bindMemory(to: UInt32.self)) }
        for value in scalars.prefix(while: { $0 != 0 }) {
          text.unicodeScalars.append(Unicode.Scalar(value) ?? "?")
        }
      }
      return text
    }

    @Test("The library holds what the frame says")
    func readBack() throws {
      let terminal = try headless()
      defer { terminal.close() }
      terminal.draw(frame(terminal.size, "▸ A  ◷ B", "日本x", "e\u{301}!"))
      #expect(row(0, count: 8) == "▸ A  ◷ B")
      #expect(row(1, count: 5) == "日本x")
      #expect(row(2, count: 2) == "e\u{301}!")
      terminal.draw(frame(terminal.size, "▸ A  ◦ B", "a本x"))
      #expect(row(0, count: 8) == "▸ A  ◦ B")
      #expect(row(1, count: 4) == "a本x")
      #expect(row(2, count: 2) == "  ")
    }

    @Test("Characters that the C library cannot place become question marks")
    func unprintable() throws {
      let terminal = try headless()
      defer { terminal.close() }
      // U+0378 is not assigned.
      terminal.draw(frame(terminal.size, "a\u{378}b"))
      #expect(row(0, count: 3) == "a?b")
    }

    @Test("An unchanged frame writes nothing, a changed cell only a little")
    func unchangedFramesAreFree() throws {
      let pseudo = try PseudoTerminal()
      defer { pseudo.close() }
      let terminal = try Terminal(options: pseudo.options())
      defer { terminal.close() }
      let first = frame(terminal.size, "first picture", "END")
      terminal.draw(first)
      _ = try pseudo.take(through: "END")
      // The rest of the first picture (cursor, attributes) comes before this.
      terminal.draw(frame(terminal.size, "first picture", "ENDE"))
      _ = try pseudo.take(through: "E")
      for _ in 0..<10 { terminal.draw(frame(terminal.size, "first picture", "ENDE")) }
      terminal.draw(frame(terminal.size, "first picture", "ENDE", "marker"))
      let between = try pseudo.take(through: "marker")
      #expect(between.utf8.count < 60, "\(between.debugDescription)")
      #expect(!between.contains("picture"))
    }

    @Test("A line is repeated by the terminal, unless that lies within tmux or screen")
    func nestedTerminals() throws {
      for isNested in [false, true] {
        let pseudo = try PseudoTerminal()
        defer { pseudo.close() }
        var options = pseudo.options()
        options.isNested = isNested
        let terminal = try Terminal(options: options)
        defer { terminal.close() }
        let line = String(repeating: "─", count: 30)
        terminal.draw(frame(terminal.size, line, "END"))
        let text = try pseudo.take(through: "END")
        #expect(text.contains(line) == isNested)
        #expect(text.contains("─\u{1B}[29b") != isNested)
      }
      for (name, expected) in [("TMUX", true), ("STY", true), ("COLUMNS", false)] {
        #expect(TerminalOptions { $0 == name ? "x" : nil }.isNested == expected)
      }
    }

    @Test(
      "A picture of colours and wide characters stays within its columns",
      arguments: [
        ("xterm-256color", false, .dark), ("xterm-256color", true, .light),
        ("xterm", false, .ansi8), ("vt100", false, .monochrome),
      ] as [(String, Bool, Palette)])
    func everyStyle(type: String, prefersLight: Bool, palette: Palette) throws {
      let pseudo = try PseudoTerminal()
      defer { pseudo.close() }
      var options = pseudo.options(type: type)
      options.prefersLight = prefersLight
      let terminal = try Terminal(options: options)
      defer { terminal.close() }
      #expect(terminal.capabilities.palette == palette)
      var canvas = Canvas(size: terminal.size)
      for (number, role) in Role.allCases.enumerated() {
        canvas.put("日x", at: Point(number % 20 * 4, number / 20), role)
      }
      terminal.draw(canvas.frame)
      #expect(row(0, count: 3).hasSuffix("x"))
    }

    @Test("The screen is the window's, not that of the terminal's description")
    func scrollingRegion() throws {
      let pseudo = try PseudoTerminal(size: Size(width: 120, height: 36))
      defer { pseudo.close() }
      let terminal = try Terminal(options: pseudo.options(type: "vt100"))
      defer { terminal.close() }
      terminal.draw(frame(terminal.size, "END"))
      let output = try pseudo.take(through: "END")
      #expect(output.contains("\u{1B}[1;36r"))
      #expect(!output.contains("\u{1B}[1;24r"))
    }

    @Test("Frames of any size fit onto any screen", arguments: [1, 2, 3, 10, 500])
    func sizes(extent: Int) throws {
      let pseudo = try PseudoTerminal(size: Size(width: extent, height: extent))
      defer { pseudo.close() }
      let terminal = try Terminal(options: pseudo.options())
      defer { terminal.close() }
      #expect(terminal.size == Size(width: extent, height: extent))
      for other in [1, 2, 7, 510] {
        var canvas = Canvas(size: Size(width: other, height: other))
        canvas.fill(canvas.bounds, with: "日")
        canvas.box(canvas.bounds)
        terminal.draw(canvas.frame)
      }
    }

    @Test(
      "A terminal's colours are those that it and the user allow",
      arguments: [
        ("xterm-256color", 256, "dark"), ("xterm", 8, "ansi8"), ("linux", 8, "ansi8"),
        ("vt100", 0, "mono"), ("tmux-256color", 256, "dark"), ("screen", 8, "ansi8"),
      ])
    func colors(type: String, colors: Int, palette: String) throws {
      let terminal = try headless(type: type)
      #expect(terminal.capabilities.colors == colors)
      #expect(terminal.capabilities.palette.name == palette)
      terminal.close()
      var options = TerminalOptions { $0 == "TERM" ? type : $0 == "NO_COLOR" ? "1" : nil }
      options.requiresTerminal = false
      options.handlesSignals = false
      let descriptor = open("/dev/null", O_RDWR)
      (options.input, options.output) = (descriptor, descriptor)
      let plain = try Terminal(options: options)
      #expect(plain.capabilities.palette == .monochrome)
      plain.close()
    }

    @Test("A terminal that cannot be used is refused with its remedy")
    func refusals() throws {
      let pseudo = try PseudoTerminal()
      defer { pseudo.close() }
      func refusal(_ change: (inout TerminalOptions) -> Void) -> TerminalError? {
        var options = pseudo.options()
        change(&options)
        do {
          try Terminal(options: options).close()
          return nil
        } catch { return error as? TerminalError }
      }
      let file = open("/dev/null", O_RDWR)
      #expect(refusal { $0.type = nil } == .noType)
      #expect(refusal { $0.type = "no-such-terminal" } == .unknownType("no-such-terminal"))
      #expect(refusal { $0.type = "dumb" } == .cannotDraw("dumb"))
      #expect(refusal { $0.input = file } == .inputIsNotTerminal)
      #expect(refusal { $0.output = file } == .outputIsNotTerminal)
      #expect(pseudo.output.isEmpty)
      #expect(TerminalOptions { _ in "" }.type == nil)
      #expect(!"\(TerminalError.unknownType("\u{1B}[2J"))".contains("\u{1B}"))
    }
  }
}
