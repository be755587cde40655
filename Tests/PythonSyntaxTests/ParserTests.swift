import PythonSyntax
import Testing

@Suite("The parser builds the tree")
struct ParserTests {
  private func expression(_ source: String) throws -> Expression {
    let module = try Parser.parse(source)
    let statement = try #require(module.body.first)
    guard case .expression(let value) = statement.kind else {
      Issue.record("\(source) is no expression")
      return Expression(.constant(.none), .unknown)
    }
    return value
  }

  private func name(_ text: String) -> Expression { Expression(.name(text), .unknown) }

  @Test("with ranges in characters, not bytes")
  func ranges() throws {
    let value = try expression("(é + 'ü') * b")
    #expect(value.range == SourceRange(line: 1, column: 0, endLine: 1, endColumn: 13))
    guard case .binary(let sum, .multiply, let right) = value.kind else {
      Issue.record("no product")
      return
    }
    #expect(sum.range == SourceRange(line: 1, column: 1, endLine: 1, endColumn: 8))
    #expect(right.range == SourceRange(line: 1, column: 12, endLine: 1, endColumn: 13))
  }

  @Test("with ranges that cross lines and end with the last statement of a block")
  func blockRanges() throws {
    let module = try Parser.parse("@a\ndef f(\n  b\n):\n  if c:\n    d\n  else: e\n\n# end\n")
    let range = try #require(module.body.first?.range)
    #expect(range == SourceRange(line: 2, column: 0, endLine: 7, endColumn: 9))
  }

  @Test("binding operators as tightly as Python does")
  func precedence() throws {
    let value = try expression("a or b + c * -d ** e").withoutRanges()
    let power = Expression(.binary(name("d"), .power, name("e")), .unknown)
    let minus = Expression(.unary(.minus, power), .unknown)
    let product = Expression(.binary(name("c"), .multiply, minus), .unknown)
    let sum = Expression(.binary(name("b"), .add, product), .unknown)
    #expect(value == Expression(.boolean(.or, [name("a"), sum]), .unknown))
  }

  @Test(
    "with the values of literals",
    arguments: [
      ("0x_ff", Constant.integer(255)), ("0b101", .integer(5)), ("0o17", .integer(15)),
      ("1_000", .integer(1000)), ("9223372036854775807", .integer(.max)),
      ("9223372036854775808", .bigInteger("9223372036854775808")),
      ("0x10000000000000000", .bigInteger("18446744073709551616")),
      ("1.5e3", .float(1500)), (".5", .float(0.5)), ("5.", .float(5)), ("0_1.5", .float(1.5)),
      ("'a' 'b'", .string("ab")), ("'\\x41\\u00e9\\101\\q'", .string("Aé" + "A\\q")),
      ("'\\N{BULLET}\\N{latin small letter a}'", .string("•a")), ("r'\\n'", .string("\\n")),
      ("'''a\n'b\\\nc'''", .string("a\n'bc")), ("b'\\x00\\377a' b''", .bytes([0, 255, 97])),
      ("...", .ellipsis), ("None", .none), ("True", .bool(true)),
    ])
  func literals(source: String, value: Constant) throws {
    #expect(try expression(source).kind == .constant(value))
  }

  @Test("joining f-strings with the strings beside them")
  func formatted() throws {
    let value = try expression("'a' f'b{{{x!r:>{w}}' 'c'").withoutRanges()
    let field = FormattedField(
      value: name("x"), conversion: .repr,
      specification: [
        .literal(">"),
        .field(FormattedField(value: name("w"), conversion: nil, specification: nil)),
      ])
    #expect(value.kind == .formatted([.literal("ab{"), .field(field), .literal("c")]))
  }

  @Test("putting the text of a self-documenting field before it")
  func selfDocumenting() throws {
    let value = try expression("f'{ x = }'").withoutRanges()
    let field = FormattedField(value: name("x"), conversion: .repr, specification: nil)
    #expect(value.kind == .formatted([.literal(" x = "), .field(field)]))
  }

  @Test("placing the expressions of an f-string where they stand")
  func fieldRanges() throws {
    let value = try expression("f'''é\n{a +\nbc}'''")
    guard case .formatted(let parts) = value.kind, case .field(let field) = parts.last else {
      Issue.record("no field")
      return
    }
    #expect(field.value.range == SourceRange(line: 2, column: 1, endLine: 3, endColumn: 2))
  }

  @Test("nesting the clauses of an elif chain")
  func elif() throws {
    let module = try Parser.parse("if a: b\nelif c: d\nelse: e")
    guard case .if(_, _, let otherwise) = try #require(module.body.first).kind,
      case .if(_, _, let last) = try #require(otherwise.first).kind
    else {
      Issue.record("no nesting")
      return
    }
    #expect(otherwise.count == 1 && last.count == 1)
    #expect(otherwise.first?.range == SourceRange(line: 2, column: 0, endLine: 3, endColumn: 7))
  }

  @Test("telling simple annotations from others")
  func annotations() throws {
    let simple = try Parser.parse("a: b\n(a): b\na.b: c").body.map { statement -> Bool? in
      if case .annotatedAssign(_, _, _, let isSimple) = statement.kind { return isSimple }
      return nil
    }
    #expect(simple == [true, false, false])
  }

  @Test("sorting parameters by kind")
  func parameters() throws {
    let module = try Parser.parse("def f(a, b=1, /, c=2, *d, e, g=3, **h): pass")
    guard case .function(let definition) = try #require(module.body.first).kind else {
      Issue.record("no function")
      return
    }
    let parameters = definition.parameters
    #expect(parameters.positionalOnly.map(\.name) == ["a", "b"])
    #expect(parameters.positional.map(\.name) == ["c"])
    #expect(parameters.variadic?.name == "d")
    #expect(parameters.keywordOnly.map(\.name) == ["e", "g"])
    #expect(parameters.keywordVariadic?.name == "h")
    #expect(parameters.all.map(\.name) == ["a", "b", "c", "d", "e", "g", "h"])
  }

  @Test(
    "reading soft keywords as names where they are names",
    arguments: [
      "match = 1", "match.x", "match(x)", "match[x]", "case, _ = match", "match * x",
      "match(x, y).z = 1", "match: int", "print(match)",
    ])
  func softKeywords(source: String) throws {
    let module = try Parser.parse(source)
    if case .match = try #require(module.body.first).kind { Issue.record("read as a statement") }
  }

  @Test("ignoring comments, blank lines, type comments and form feeds")
  func trivia() throws {
    let source =
      "# a\n\u{0C}\nx = 1  # type: int\n\n  # odd\ndef f(): # c\n\n  # d\n  pass\n    # e"
    #expect(printed(try Parser.parse(source)) == "x = 1\ndef f():\n    pass\n")
  }

  @Test("joining lines in brackets and after backslashes")
  func lineJoining() throws {
    let source = "x = (1,\n  # c\n\n 2)\ny = 1 + \\\n  2\nif a and \\\n b: c\n"
    #expect(printed(try Parser.parse(source)) == "x = (1, 2)\ny = 1 + 2\nif a and b:\n    c\n")
  }

  @Test(
    "from a program without a final line end, or without anything",
    arguments: [
      ("x", 1), ("x # c", 1), ("if x:\n  y", 1), ("", 0), ("\n\n", 0), ("# c", 0), ("  ", 0),
      ("\\\n", nil),
    ] as [(String, Int?)])
  func ends(source: String, statements: Int?) {
    #expect((try? Parser.parse(source))?.body.count == statements)
  }
}
