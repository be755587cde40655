import PythonSyntax
import Testing

@testable import Python

@Suite("Errors found by the compiler")
struct CompilerErrorTests {
  @Test(
    "have CPython's words",
    arguments: [
      ("def f(x): global x", "name 'x' is parameter and global"),
      ("def f():\n x = 1\n global x", "name 'x' is assigned to before global declaration"),
      ("def f():\n x\n nonlocal x", "name 'x' is used prior to nonlocal declaration"),
      ("nonlocal x", "nonlocal declaration not allowed at module level"),
      ("def f():\n nonlocal x", "no binding for nonlocal 'x' found"),
      ("def f():\n global x\n nonlocal x", "name 'x' is nonlocal and global"),
      ("def f():\n global x\n x: int", "annotated name 'x' can't be global"),
      ("def f(a, a): pass", "duplicate argument 'a' in function definition"),
      (
        "[i := 1 for i in x]",
        "assignment expression cannot rebind comprehension iteration variable 'i'"
      ),
      (
        "[i for i in (j := x)]",
        "assignment expression cannot be used in a comprehension iterable expression"
      ),
      (
        "class C:\n [(j := 0) for i in x]",
        "assignment expression within a comprehension cannot be used in a class body"
      ),
      ("def f():\n from m import *", "import * only allowed at module level"),
      ("def f():\n [(yield x) for x in y]", "'yield' inside list comprehension"),
      ("yield 1", "'yield' outside function"),
      ("await x", "'await' outside function"),
      ("def f(): await x", "'await' outside async function"),
      ("def f():\n async with x: pass", "'async with' outside async function"),
      ("def f():\n async for x in y: pass", "'async for' outside async function"),
      (
        "def f():\n [x async for x in y]",
        "asynchronous comprehension outside of an asynchronous function"
      ),
      ("return 1", "'return' outside function"),
      ("break", "'break' outside loop"),
      ("if 1:\n continue", "'continue' not properly in loop"),
      ("async def f():\n yield 1\n return 2", "'return' with value in async generator"),
      ("async def f():\n yield from x", "'yield from' inside async function"),
      ("from __future__ import foo", "future feature foo is not defined"),
      (
        "x = 1\nfrom __future__ import annotations",
        "from __future__ imports must occur at the beginning of the file"
      ),
      ("*a = 1", "starred assignment target must be in a list or tuple"),
      ("a, *b, *c = 1", "multiple starred expressions in assignment"),
      ("try: pass\nexcept: pass\nexcept A: pass", "default 'except:' must be last"),
      (
        "match x:\n case a: pass\n case 1: pass",
        "name capture 'a' makes remaining patterns unreachable"
      ),
      ("match x:\n case [a, a]: pass", "multiple assignments to name 'a' in pattern"),
      ("match x:\n case (a, 1) | (b, 2): pass", "alternative patterns bind different names"),
      ("match x:\n case {1: a, 1: b}: pass", "mapping pattern checks duplicate key (1)"),
      (
        "for i in x:\n try: i()\n except* E: break",
        "'break', 'continue' and 'return' cannot appear in an except* block"
      ),
      ("f(a=1, a=2)", "keyword argument repeated: a"),
    ])
  func words(_ source: String, _ message: String) {
    #expect {
      try compile(source)
    } throws: { error in
      (error as? SyntaxError)?.message == message
    }
  }
}
