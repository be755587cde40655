import PythonSyntax
import Testing

@Suite("Highlighting")
struct HighlightTests {
  /// The tokens as `text:kind`, one line of the source only.
  private func describe(_ source: String) -> [String] {
    let lines = SourceText(source).lines.map { Array($0.unicodeScalars) }
    return highlight(source).map { token in
      let line = lines[Int(token.range.line) - 1]
      var text = String.UnicodeScalarView()
      text.append(contentsOf: line[Int(token.range.column)..<Int(token.range.endColumn)])
      return "\(String(text)):\(token.kind.rawValue)"
    }
  }

  @Test("tells keywords, definitions, builtins and names apart")
  func names() {
    #expect(
      describe("async def f(print): await g.print(print)") == [
        "async:asyncKeyword", "def:keyword", "f:definition", "(:operator", "print:builtin",
        "):operator", "::operator", "await:asyncKeyword", "g:name", ".:operator", "print:name",
        "(:operator", "print:builtin", "):operator",
      ])
    #expect(describe("class Aé: pass")[1] == "Aé:definition")
  }

  @Test("knows match and case as keywords only where they are")
  func softKeywords() {
    #expect(describe("match x:\n  case 1: pass").filter { $0.hasSuffix("softKeyword") }.count == 2)
    #expect(
      describe("match = case\nmatch.x\nmatch(a)").contains { $0.hasSuffix("ftKeyword") } == false)
  }

  @Test("marks decorators with their dotted names")
  func decorators() {
    #expect(
      describe("@a.b(c)")
        == [
          "@:decorator", "a:decorator", ".:operator", "b:decorator", "(:operator", "c:name",
          "):operator",
        ])
    #expect(describe("a @ b")[1] == "@:operator")
  }

  @Test("splits f-strings into literals, fields and expressions")
  func formatted() {
    #expect(
      describe("f'a{x!r:>{w}}b' c") == [
        "f'a:string", "{:formatField", "x:name", "!r:formatField", "::formatField",
        ">:formatField", "{:formatField", "w:name", "}:formatField", "}:formatField", "b':string",
        "c:name",
      ])
    #expect(describe("f'{{x}}'") == ["f'{{x}}':string"])
    #expect(
      describe("f'{a[\"k\"]}'")[3...] == [
        "[:operator", "\"k\":string", "]:operator",
        "}:formatField", "':string",
      ])
    #expect(describe("f'{a == b}'").contains("=:operator"))
  }

  @Test("gives strings of several lines one token a line")
  func multiline() {
    #expect(
      describe("x = '''a\n\n  b''' # c")
        == ["x:name", "=:operator", "'''a:string", "  b''':string", "# c:comment"])
  }

  @Test("reads numbers of all kinds", arguments: ["0x1F", "1_000", "1.5e-3", ".5", "2j", "0b11"])
  func numbers(number: String) {
    #expect(describe("x = \(number) + 1")[2] == "\(number):number")
  }

  @Test("goes on after mistakes")
  func mistakes() {
    #expect(describe("x = 'abc\ny = 1").suffix(3) == ["y:name", "=:operator", "1:number"])
    #expect(describe("f'{a\ny = 1").suffix(3) == ["y:name", "=:operator", "1:number"])
    #expect(describe("x ? $ )").suffix(3) == ["?:invalid", "$:invalid", "):operator"])
    #expect(describe("'''abc") == ["'''abc:string"])
  }
}
