extension Wrong {
  /// Mistakes in headers, blocks and indentation.
  static let blocks: [Wrong] = [
    Wrong("if x", 1, 5, "expected ':'"),
    Wrong(
      "if x:\npass", 2, 1, "expected an indented block after 'if' statement on line 1", .indentation
    ),
    Wrong("if x:\n    a\nelif y\n    b", 3, 7, "expected ':'"),
    Wrong(
      "if x:\n    a\nelif y:\nb", 4, 1,
      "expected an indented block after 'elif' statement on line 3", .indentation),
    Wrong("if x:\n    a\nelse\n    b", 3, 5, "expected ':'"),
    Wrong(
      "if x:\n    a\nelse:\nb", 4, 1, "expected an indented block after 'else' statement on line 3",
      .indentation),
    Wrong("while x\n    y", 1, 8, "expected ':'"),
    Wrong(
      "while x:\ny", 2, 1, "expected an indented block after 'while' statement on line 1",
      .indentation),
    Wrong("for x in y\n    z", 1, 11, "expected ':'"),
    Wrong(
      "for x in y:\nz", 2, 1, "expected an indented block after 'for' statement on line 1",
      .indentation),
    Wrong("for x in range(10)\n  pass", 1, 19, "expected ':'"),
    Wrong("async for x in y\n  z", 1, 17, "expected ':'"),
    Wrong("with x\n    y", 1, 7, "expected ':'"),
    Wrong(
      "with x as y:\nz", 2, 1, "expected an indented block after 'with' statement on line 1",
      .indentation),
    Wrong("with (x as y, z as w)\n    pass", 1, 22, "expected ':'"),
    Wrong(
      "with (x as y, z as w):\npass", 2, 1,
      "expected an indented block after 'with' statement on line 1", .indentation),
    Wrong(
      "try:\nx", 2, 1, "expected an indented block after 'try' statement on line 1", .indentation),
    Wrong("try\n    x", 1, 4, "expected ':'"),
    Wrong(
      "try:\n    x\nexcept:\ny", 4, 1,
      "expected an indented block after 'except' statement on line 3", .indentation),
    Wrong(
      "try:\n    x\nexcept A:\ny", 4, 1,
      "expected an indented block after 'except' statement on line 3", .indentation),
    Wrong("try:\n    x\nexcept A as b\n    y", 3, 14, "expected ':'"),
    Wrong("try:\n    x\nexcept\n    y", 3, 7, "expected ':'"),
    Wrong(
      "try:\n    x\nexcept A, B:\n    y", 3, 8, "multiple exception types must be parenthesized"),
    Wrong(
      "try:\n    x\nexcept A, B as c:\n    y", 3, 8,
      "multiple exception types must be parenthesized"),
    Wrong(
      "try:\n    x\nexcept* A:\ny", 4, 1,
      "expected an indented block after 'except*' statement on line 3", .indentation),
    Wrong("try:\n    x\nexcept*:\n   y", 3, 8, "expected one or more exception types"),
    Wrong(
      "try:\n    x\nexcept A:\n    y\nexcept* B:\n    z", 5, 1,
      "cannot have both 'except' and 'except*' on the same 'try'"),
    Wrong(
      "try:\n    x\nexcept* A:\n    y\nexcept B:\n    z", 5, 1,
      "cannot have both 'except' and 'except*' on the same 'try'"),
    Wrong(
      "try:\n    x\nfinally:\ny", 4, 1,
      "expected an indented block after 'finally' statement on line 3", .indentation),
    Wrong("try:\n    x\nfinally\n    y", 3, 8, "expected ':'"),
    Wrong("try:\n    x\ny = 1", 3, 1, "expected 'except' or 'finally' block"),
    Wrong("try:\n    x\nelse:\n    y", 3, 1, "expected 'except' or 'finally' block"),
    Wrong("def f()\n    x", 1, 8, "expected ':'"),
    Wrong(
      "def f():\nx", 2, 1, "expected an indented block after function definition on line 1",
      .indentation),
    Wrong("def f(x) -> : pass", 1, 10, "expected ':'"),
    Wrong("async def f()\n   pass", 1, 14, "expected ':'"),
    Wrong(
      "async def f():\npass", 2, 1,
      "expected an indented block after function definition on line 1", .indentation),
    Wrong("class A\n    x", 1, 8, "expected ':'"),
    Wrong(
      "class A:\nx", 2, 1, "expected an indented block after class definition on line 1",
      .indentation),
    Wrong("class A(B)\n   x", 1, 11, "expected ':'"),
    Wrong("  x = 1", 1, 2, "unexpected indent", .indentation),
    Wrong("x = 1\n  y = 2", 2, 2, "unexpected indent", .indentation),
    Wrong(
      "if x:\n    a\n   b", 3, 5, "unindent does not match any outer indentation level",
      .indentation),
    Wrong(
      "if x:\n        a\n    b\n  c", 3, 6, "unindent does not match any outer indentation level",
      .indentation),
    Wrong("def f():\n    a\n      b", 3, 6, "unexpected indent", .indentation),
    Wrong(
      "def f():\n    if x:\n        a\n       b", 4, 9,
      "unindent does not match any outer indentation level", .indentation),
    Wrong(
      "if x:\n\ta\n        b", 3, 1, "inconsistent use of tabs and spaces in indentation", .tab),
    Wrong("match x\n    case 1: pass", 1, 8, "expected ':'"),
    Wrong(
      "match x:\ncase 1: pass", 2, 1,
      "expected an indented block after 'match' statement on line 1", .indentation),
    Wrong("match x:\n    case 1\n        pass", 2, 11, "expected ':'"),
    Wrong(
      "match x:\n    case 1:\n    pass", 3, 5,
      "expected an indented block after 'case' statement on line 2", .indentation),
    Wrong(
      "match x:\n    case f(): ", 2, 15,
      "expected an indented block after 'case' statement on line 2", .indentation),
    Wrong(
      "def f():\n    return\n  x", 3, 4, "unindent does not match any outer indentation level",
      .indentation),
    Wrong("class A:\n    def f(self)\n        pass", 2, 16, "expected ':'"),
    Wrong(
      "class A:\n    def f(self):\n    pass", 3, 5,
      "expected an indented block after function definition on line 2", .indentation),
    Wrong("async def main():\n    async with x\n        pass", 2, 17, "expected ':'"),
    Wrong(
      "async def main():\n    async with x as y:\n    pass", 3, 5,
      "expected an indented block after 'with' statement on line 2", .indentation),
    Wrong(
      "async def main():\n    async for x in y:\n    pass", 3, 5,
      "expected an indented block after 'for' statement on line 2", .indentation),
    Wrong("async def main()\n    pass", 1, 17, "expected ':'"),
    Wrong("raise \n x", 2, 1, "unexpected indent", .indentation),
    Wrong("try: x\nexcept: y\n z", 3, 1, "unexpected indent", .indentation),
    Wrong("if True:\n    x = 1\n     y = 2", 3, 5, "unexpected indent", .indentation),
    Wrong("\tx = 1", 1, 1, "unexpected indent", .indentation),
    Wrong("x = 1\n\ty = 2", 2, 1, "unexpected indent", .indentation),
    Wrong("def f(a) int: pass", 1, 10, "expected ':'"),
    Wrong("def f(a) => int: pass", 1, 10, "expected ':'"),
    Wrong(
      "if x:\n    pass\n  else:\n    pass", 3, 8,
      "unindent does not match any outer indentation level", .indentation),
    Wrong(
      "try:\n    pass\n  except:\n    pass", 3, 10,
      "unindent does not match any outer indentation level", .indentation),
    Wrong("try:\n    pass\nexcept Foo:\n    pass\nelse\n    pass", 5, 5, "expected ':'"),
    Wrong("async def f():\n    async with a as b, c as d\n        pass", 2, 30, "expected ':'"),
    Wrong("async def f():\n    while True\n        await x", 2, 15, "expected ':'"),
    Wrong("async def f():\n    for i in range(3)\n        await g(i)", 2, 22, "expected ':'"),
    Wrong(
      "async def f():\nawait g()", 2, 1,
      "expected an indented block after function definition on line 1", .indentation),
    Wrong("if x\n", 1, 5, "expected ':'"),
    Wrong(
      "if x:\npass\n", 2, 1, "expected an indented block after 'if' statement on line 1",
      .indentation),
    Wrong("if x:\n    a\nelif y\n    b\n", 3, 7, "expected ':'"),
    Wrong(
      "if x:\n    a\nelif y:\nb\n", 4, 1,
      "expected an indented block after 'elif' statement on line 3", .indentation),
    Wrong("if x:\n    a\nelse\n    b\n", 3, 5, "expected ':'"),
    Wrong(
      "if x:\n    a\nelse:\nb\n", 4, 1,
      "expected an indented block after 'else' statement on line 3", .indentation),
    Wrong("while x\n    y\n", 1, 8, "expected ':'"),
    Wrong(
      "while x:\ny\n", 2, 1, "expected an indented block after 'while' statement on line 1",
      .indentation),
    Wrong("for x in y\n    z\n", 1, 11, "expected ':'"),
    Wrong(
      "for x in y:\nz\n", 2, 1, "expected an indented block after 'for' statement on line 1",
      .indentation),
    Wrong("for x in range(10)\n  pass\n", 1, 19, "expected ':'"),
    Wrong("async for x in y\n  z\n", 1, 17, "expected ':'"),
    Wrong("with x\n    y\n", 1, 7, "expected ':'"),
    Wrong(
      "with x as y:\nz\n", 2, 1, "expected an indented block after 'with' statement on line 1",
      .indentation),
    Wrong("with (x as y, z as w)\n    pass\n", 1, 22, "expected ':'"),
    Wrong(
      "with (x as y, z as w):\npass\n", 2, 1,
      "expected an indented block after 'with' statement on line 1", .indentation),
    Wrong(
      "try:\nx\n", 2, 1, "expected an indented block after 'try' statement on line 1", .indentation),
    Wrong("try\n    x\n", 1, 4, "expected ':'"),
    Wrong(
      "try:\n    x\nexcept:\ny\n", 4, 1,
      "expected an indented block after 'except' statement on line 3", .indentation),
    Wrong(
      "try:\n    x\nexcept A:\ny\n", 4, 1,
      "expected an indented block after 'except' statement on line 3", .indentation),
    Wrong("try:\n    x\nexcept A as b\n    y\n", 3, 14, "expected ':'"),
    Wrong("try:\n    x\nexcept\n    y\n", 3, 7, "expected ':'"),
    Wrong(
      "try:\n    x\nexcept A, B:\n    y\n", 3, 8, "multiple exception types must be parenthesized"),
    Wrong(
      "try:\n    x\nexcept A, B as c:\n    y\n", 3, 8,
      "multiple exception types must be parenthesized"),
    Wrong(
      "try:\n    x\nexcept* A:\ny\n", 4, 1,
      "expected an indented block after 'except*' statement on line 3", .indentation),
    Wrong("try:\n    x\nexcept*:\n   y\n", 3, 8, "expected one or more exception types"),
    Wrong(
      "try:\n    x\nexcept A:\n    y\nexcept* B:\n    z\n", 5, 1,
      "cannot have both 'except' and 'except*' on the same 'try'"),
    Wrong(
      "try:\n    x\nexcept* A:\n    y\nexcept B:\n    z\n", 5, 1,
      "cannot have both 'except' and 'except*' on the same 'try'"),
    Wrong(
      "try:\n    x\nfinally:\ny\n", 4, 1,
      "expected an indented block after 'finally' statement on line 3", .indentation),
    Wrong("try:\n    x\nfinally\n    y\n", 3, 8, "expected ':'"),
    Wrong("try:\n    x\ny = 1\n", 3, 1, "expected 'except' or 'finally' block"),
    Wrong("try:\n    x\nelse:\n    y\n", 3, 1, "expected 'except' or 'finally' block"),
    Wrong(
      "if x:\n    a\n  b\n", 3, 4, "unindent does not match any outer indentation level",
      .indentation),
    Wrong(
      "if x:\n    a\n  bcd = é\n", 3, 10, "unindent does not match any outer indentation level",
      .indentation),
    Wrong(
      "if x:\n\ta\n        b\n", 3, 1, "inconsistent use of tabs and spaces in indentation", .tab),
    Wrong(
      "if x:\n        a\n\tb\n", 3, 1, "inconsistent use of tabs and spaces in indentation", .tab),
    Wrong("x = 1\n  y\n", 2, 2, "unexpected indent", .indentation),
    Wrong("  x\n", 1, 2, "unexpected indent", .indentation),
    Wrong("def f():\n x\n  y\n", 3, 2, "unexpected indent", .indentation),
    Wrong("\n\n\tx", 3, 1, "unexpected indent", .indentation),
    Wrong(
      "if x:\n", 1, 6, "expected an indented block after 'if' statement on line 1", .indentation),
    Wrong("if x:", 1, 6, "expected an indented block after 'if' statement on line 1", .indentation),
    Wrong(
      "if x:\n\n\n", 3, 1, "expected an indented block after 'if' statement on line 1", .indentation
    ),
    Wrong(
      "if x:\n  # c\n", 2, 6, "expected an indented block after 'if' statement on line 1",
      .indentation),
    Wrong(
      "for x in y:\n  # c", 2, 6, "expected an indented block after 'for' statement on line 1",
      .indentation),
    Wrong(
      "def f():\n\n# c\nx", 4, 1, "expected an indented block after function definition on line 1",
      .indentation),
    Wrong(
      "class A:", 1, 9, "expected an indented block after class definition on line 1", .indentation),
    Wrong(
      "while 1:\n\n  \n", 3, 3, "expected an indented block after 'while' statement on line 1",
      .indentation),
    Wrong(
      "if 1:\n  if 2:\n", 2, 8, "expected an indented block after 'if' statement on line 2",
      .indentation),
    Wrong(
      "if 1:\n  if 2:\nx", 3, 1, "expected an indented block after 'if' statement on line 2",
      .indentation),
    Wrong("try:\n  x\n", 2, 4, "expected 'except' or 'finally' block"),
    Wrong("try:\n  x", 2, 4, "expected 'except' or 'finally' block"),
    Wrong(
      "try:\n  x\nexcept:", 3, 8, "expected an indented block after 'except' statement on line 3",
      .indentation),
    Wrong(
      "with a:", 1, 8, "expected an indented block after 'with' statement on line 1", .indentation),
    Wrong(
      "match x:", 1, 9, "expected an indented block after 'match' statement on line 1", .indentation
    ),
    Wrong(
      "match x:\n  case 1:", 2, 10, "expected an indented block after 'case' statement on line 2",
      .indentation),
    Wrong("a = 3\n\u{C}  b", 2, 3, "unexpected indent", .indentation),
    Wrong("if x\n  y", 1, 5, "expected ':'"),
    Wrong("\t\tx", 1, 2, "unexpected indent", .indentation),
    Wrong("if é\n x", 1, 5, "expected ':'"),
    Wrong("x=1\n\n\n   \n  # foo\n y", 6, 1, "unexpected indent", .indentation),
    Wrong(
      "def f():\n\treturn 1\n        x", 3, 1, "inconsistent use of tabs and spaces in indentation",
      .tab),
    Wrong(
      "if a:\n  b\n # c\n  d\n e", 5, 3, "unindent does not match any outer indentation level",
      .indentation),
    Wrong("if a:\n  b\n\tc", 3, 1, "inconsistent use of tabs and spaces in indentation", .tab),
    Wrong("if a:\n\tb\n\t c\n        d", 3, 2, "unexpected indent", .indentation),
  ]
}
