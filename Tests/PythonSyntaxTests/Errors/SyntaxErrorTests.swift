import PythonSyntax
import Testing

@Suite("Syntax errors have CPython's words and places")
struct SyntaxErrorTests {
  @Test("in blocks", arguments: Wrong.blocks)
  func blocks(wrong: Wrong) { check(wrong) }

  @Test("in arguments and parameters", arguments: Wrong.arguments)
  func arguments(wrong: Wrong) { check(wrong) }

  @Test("in targets", arguments: Wrong.targets)
  func targets(wrong: Wrong) { check(wrong) }

  @Test("in literals", arguments: Wrong.literals1 + Wrong.literals2)
  func literals(wrong: Wrong) { check(wrong) }

  @Test("in expressions", arguments: Wrong.expressions1 + Wrong.expressions2 + Wrong.expressions3)
  func expressions(wrong: Wrong) { check(wrong) }

  @Test("in what only the compiler refuses", arguments: Wrong.compiler)
  func compiler(wrong: Wrong) { check(wrong) }

  private func check(_ wrong: Wrong) {
    do {
      _ = try Parser.parse(wrong.source)
      Issue.record("\(wrong.source) was accepted")
    } catch {
      #expect(error.message == wrong.message)
      #expect(error.category == wrong.category)
      if wrong.offset > 0 {
        #expect(Int(error.range.line) == wrong.line)
        #expect(Int(error.range.column) + 1 == wrong.offset)
      }
    }
  }

  @Test("Lone surrogates are refused at their string")
  func loneSurrogates() {
    #expect(
      throws: SyntaxError(
        .unsupported, "lone surrogates such as '\\ud800' are not supported in strings",
        at: SourceRange(line: 1, column: 4, endLine: 1, endColumn: 12))
    ) {
      try Parser.parse("x = '\\udc80'")
    }
  }

  @Test("Mistakes in a field of an f-string are pointed to where they stand")
  func fieldPlaces() {
    #expect(
      throws: SyntaxError(
        .syntax, "f-string: invalid syntax. Perhaps you forgot a comma?",
        at: SourceRange(line: 2, column: 9, endLine: 2, endColumn: 12))
    ) {
      try Parser.parse("x = 1\ny = f'é {a b}'")
    }
  }
}
