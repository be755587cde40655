import Fuzzing
import PythonSyntax
import Testing

@Suite("No text makes the parser trap or hang")
struct RobustnessTests {
  /// What mutations put in.
  private static let pieces: [[UInt8]] = [
    "(", ")", "[", "]", "{", "}", ":", ",", "=", "'", "\"", "'''", "f'", "f\"{", "!r", "\\", "\n",
    "\n    ", "\t", " if ", " else ", " for ", " in ", "async ", "await ", "lambda ", "def ",
    "class ", "match x:\n case ", "*", "**", ":=", "->", "0x", "1e", "1_", ".", "...", "@",
    "é", "€", "\u{0}", "\r", "\u{0C}", " not ", " yield ", "with ", "except*", "print x", "é'",
    "b'\u{7F}", "\\N{", "\\x", "#", ";", "`", "$", "<>", "import ", "from . import ",
  ].map { Array($0.utf8) }

  private static func mutate(_ source: String, _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = Array(source.utf8)
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let at = Int.random(in: 0...bytes.count, using: &random)
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes.insert(UInt8.random(in: 0...255, using: &random), at: at)
      case 1, 2:
        bytes.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: at)
      case 3:
        let end = min(bytes.count, at + Int.random(in: 1...8, using: &random))
        bytes.removeSubrange(at..<end)
      case 4:
        let end = min(bytes.count, at + Int.random(in: 1...12, using: &random))
        bytes.insert(contentsOf: Array(bytes[at..<end]), at: at)
      default: bytes.removeSubrange(at...)
      }
    }
    return bytes
  }

  @Test("even if programs are mutated at random", arguments: Cases.parts)
  func mutated(part: UInt64) {
    for seed in Cases.seeds(usually: 3200, part: part) {
      var random = SeededGenerator(seed: seed)
      let source = Programs.all.randomElement(using: &random) ?? ""
      let other = Programs.all.randomElement(using: &random) ?? ""
      let bytes = Self.mutate(source + "\n" + other, &random)
      let text = String(decoding: bytes, as: UTF8.self)
      checkHighlighting(of: text)
      do {
        let module = try Parser.parse(bytes)
        let again = try Parser.parse(printed(module))
        #expect(again.withoutRanges() == module.withoutRanges(), "\(text.debugDescription)")
      } catch {
        #expect(!error.message.isEmpty)
        #expect(error.range.line >= 1 && error.range.column >= 0, "\(text.debugDescription)")
      }
    }
  }

  private func checkHighlighting(of text: String) {
    let tokens = highlight(text)
    for (token, next) in zip(tokens, tokens.dropFirst()) {
      let isOrdered =
        token.range.line < next.range.line
        || token.range.line == next.range.line && token.range.endColumn <= next.range.column
      #expect(isOrdered, "\(text.debugDescription)")
    }
    #expect(tokens.allSatisfy { $0.range.line == $0.range.endLine })
  }

  @Test("even if bytes are random", arguments: Cases.parts)
  func randomBytes(part: UInt64) {
    for seed in Cases.seeds(usually: 500, part: part) {
      var random = SeededGenerator(seed: seed)
      let count = Int.random(in: 0...60, using: &random)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      _ = try? Parser.parse(bytes)
      _ = highlight(String(decoding: bytes, as: UTF8.self))
    }
  }

  // MARK: Depth

  private static func repeated(_ text: String, _ count: Int, _ rest: String = "") -> String {
    String(repeating: text, count: count) + rest
  }

  @Test(
    "Long chains of a thousand parts are fine",
    arguments: [
      "x = " + repeated("a + ", 1000, "a"), "x = a" + repeated(".a", 1000),
      "x = a" + repeated("()", 1000), "x = a" + repeated("[0]", 1000),
      "x = " + repeated("-", 1000, "a"), "x = " + repeated("not ", 1000, "a"),
      "x = " + repeated("a if b else ", 1000, "c"), "x = " + repeated("a and ", 5000, "b"),
      "x = " + repeated("a < ", 5000, "b"), "if x: pass\n" + repeated("elif x: pass\n", 900),
      "x = " + repeated("(", 199, "a") + repeated(")", 199),
      "x = " + repeated("lambda: ", 250, "a"), "x = " + repeated("a ** ", 250, "a"),
    ])
  func longChains(source: String) throws {
    let module = try Parser.parse(source)
    let bare = module.withoutRanges()
    #expect(try Parser.parse(printed(module)).withoutRanges() == bare)
  }

  @Test(
    "What is nested too deeply is refused",
    arguments: [
      ("x = " + repeated("a + ", 100_000, "a"), "too many nested expressions"),
      ("x = a" + repeated(".a", 100_000), "too many nested expressions"),
      ("x = " + repeated("-", 100_000, "a"), "too many nested expressions"),
      ("x = " + repeated("a if b else ", 20_000, "c"), "too many nested expressions"),
      ("x = " + repeated("lambda: ", 20_000, "a"), "too many nested expressions"),
      ("x = " + repeated("a ** ", 20_000, "a"), "too many nested expressions"),
      ("x = " + repeated("(", 100_000), "too many nested parentheses"),
      ("if x: pass\n" + repeated("elif x: pass\n", 10_000), "too many 'elif' clauses"),
      (
        "f'{" + repeated("(", 300, "a") + repeated(")", 300) + "}'",
        "f-string: too many nested parenthesis"
      ),
    ])
  func tooDeep(source: String, message: String) {
    #expect { try Parser.parse(source) } throws: { ($0 as? SyntaxError)?.message == message }
  }

  @Test("A hundred levels of indentation are too many")
  func indentation() {
    func nested(_ depth: Int) -> String {
      (0..<depth).map { Self.repeated(" ", $0) + "if x:\n" }.joined()
        + Self.repeated(" ", depth) + "y"
    }
    #expect(throws: Never.self) { try Parser.parse(nested(99)) }
    #expect { try Parser.parse(nested(100)) } throws: {
      ($0 as? SyntaxError)?.message == "too many levels of indentation"
    }
  }

  @Test(
    "A mistake after much nesting is found in bounded time",
    arguments: [
      "x y " + repeated("a if b else ", 3000, "c"), "x y " + repeated("a.b(c)[d]", 3000),
      "x y " + repeated("lambda: ", 3000), "x y " + repeated("[", 150) + repeated("]", 150),
      "f(" + repeated("a(", 150, "b c") + repeated(")", 151),
      "x = " + repeated("{1:", 150, "a b") + repeated("}", 150),
      "x = " + repeated("[a for a in ", 150, "a b") + repeated("]", 150),
      "match x:\n case " + repeated("[", 150, "a b") + repeated("]", 150) + ": pass",
    ])
  func mistakesInDepth(source: String) {
    #expect(throws: SyntaxError.self) { try Parser.parse(source) }
  }
}
