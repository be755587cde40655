import PythonSyntax
import Testing

@testable import Python

@Suite("An annotation kept as a string")
struct ExpressionTextTests {
  @Test(
    "is written as CPython writes it",
    arguments: [
      ("list[int|None]", "list[int | None]"),
      ("x[1:2,-3]", "x[1:2, -3]"),
      ("(a+b)*c**-d if q else not e", "(a + b) * c ** (-d) if q else not e"),
      ("lambda x,*y,z=1,**k:x", "lambda x, *y, z=1, **k: x"),
      ("f(i for i in(x)if y)", "f(i for i in x if y)"),
      ("{i:j for(i,j)in x}", "{i: j for i, j in x}"),
      ("f\"a{x!r:>{w}}{{b}}\"", "f'a{x!r:>{w}}{{b}}'"),
      ("(1).real", "1 .real"),
      ("1e15, 1e16, 1e-5, .1", "(1000000000000000.0, 1e+16, 1e-05, 0.1)"),
      ("'it\\'s', b'\\x00', '\\n'", "(\"it's\", b'\\x00', '\\n')"),
      ("-(-a)**2", "-(-a) ** 2"),
    ])
  func writes(_ source: String, _ text: String) throws {
    let module = try Parser.parse(source)
    guard case .expression(let expression)? = module.body.first?.kind else {
      Issue.record("not an expression")
      return
    }
    #expect(expression.sourceText == text)
  }
}
