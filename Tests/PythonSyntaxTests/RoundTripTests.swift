import PythonSyntax
import Testing

@Suite("Printing a tree and parsing it again")
struct RoundTripTests {
  @Test("gives an equal tree", arguments: Programs.all)
  func roundTrip(source: String) throws {
    let module = try Parser.parse(source)
    let text = printed(module)
    let again = try Parser.parse(text)
    #expect(again.withoutRanges() == module.withoutRanges(), "\(text)")
    #expect(printed(again) == text)
  }

  @Test(
    "writes only the parentheses that are needed",
    arguments: [
      "a or b and not c", "a - (b - c)", "(-a) ** b", "-a ** b", "a if b else c if d else e",
      "(a if b else c) if d else e", "[a, *b]", "f(a, *b, c=1, **d)", "a[b, c:d]", "(1).real",
      "lambda a, b=1: a", "lambda: (yield a)", "(a := b)", "{a: b, **c}", "f'{a!r:>{b}}'",
      "'it' 's'",
      "not a == b", "(not a) == b", "await_(a).b", "x[(a, b)]",
    ])
  func parentheses(source: String) throws {
    let expected = ["'it' 's'": "'its'", "x[(a, b)]": "x[a, b]"][source] ?? source
    #expect(printed(try Parser.parse(source)) == expected + "\n")
  }

  @Test("writes statements one a line with four blanks a level")
  func layout() throws {
    let source = """
      if a: b; c
      elif d:
       e
      else:
         with f as g, h: pass
      try: a
      except* B as c: d
      finally: e
      """
    #expect(
      printed(try Parser.parse(source)) == """
        if a:
            b
            c
        elif d:
            e
        else:
            with f as g, h:
                pass
        try:
            a
        except* B as c:
            d
        finally:
            e

        """)
  }

  @Test("keeps a tuple that is the only context of a with statement")
  func withTuple() throws {
    let module = try Parser.parse("with ((a, b)): pass")
    #expect(printed(module) == "with ((a, b)):\n    pass\n")
  }

  @Test("finds quotes for nested f-strings")
  func nestedQuotes() throws {
    let source = "f'''{f\"{a['x']}\"}'''"
    let module = try Parser.parse("x = " + source)
    let again = try Parser.parse(printed(module))
    #expect(again.withoutRanges() == module.withoutRanges())
  }
}
