extension Wrong {
  /// Mistakes in what Python's compiler checks.
  static let compiler: [Wrong] = [
    Wrong("from __future__ import braces", 1, 1, "not a chance"),
    Wrong("return", 1, 1, "'return' outside function"),
    Wrong("return 1", 1, 1, "'return' outside function"),
    Wrong("class A:\n  return", 2, 3, "'return' outside function"),
    Wrong("break", 1, 1, "'break' outside loop"),
    Wrong("continue", 1, 1, "'continue' not properly in loop"),
    Wrong("for x in y:\n  pass\nelse:\n  break", 4, 3, "'break' outside loop"),
    Wrong("while x:\n def f():\n  break", 3, 3, "'break' outside loop"),
    Wrong("while x:\n class A:\n  continue", 3, 3, "'continue' not properly in loop"),
    Wrong("if x: break", 1, 7, "'break' outside loop"),
    Wrong("yield", 1, 1, "'yield' outside function"),
    Wrong("class A:\n  yield", 2, 3, "'yield' outside function"),
    Wrong("class A:\n  x = yield 1", 2, 7, "'yield' outside function"),
    Wrong("await x", 1, 1, "'await' outside function"),
    Wrong("class A:\n await x", 2, 2, "'await' outside function"),
    Wrong("def f():\n await x", 2, 2, "'await' outside async function"),
    Wrong("lambda: await x", 1, 9, "'await' outside async function"),
    Wrong("async def f():\n lambda: await x", 2, 10, "'await' outside async function"),
    Wrong("async def f():\n yield from x", 2, 2, "'yield from' inside async function"),
    Wrong("async def f():\n yield 1\n return 2", 3, 2, "'return' with value in async generator"),
    Wrong("async def f():\n return 2\n yield 1", 2, 2, "'return' with value in async generator"),
    Wrong("def f():\n async for x in y: pass", 2, 2, "'async for' outside async function"),
    Wrong("async for x in y: pass", 1, 1, "'async for' outside async function"),
    Wrong("async with x: pass", 1, 1, "'async with' outside async function"),
    Wrong("def f():\n async with x: pass", 2, 2, "'async with' outside async function"),
    Wrong(
      "[x async for x in y]", 1, 1, "asynchronous comprehension outside of an asynchronous function"
    ),
    Wrong(
      "def f(): [x async for x in y]", 1, 10,
      "asynchronous comprehension outside of an asynchronous function"),
    Wrong(
      "[await x for x in y]", 1, 1, "asynchronous comprehension outside of an asynchronous function"
    ),
    Wrong(
      "def f(): [await x for x in y]", 1, 10,
      "asynchronous comprehension outside of an asynchronous function"),
    Wrong("def f(): [x for x in await y]", 1, 22, "'await' outside async function"),
    Wrong(
      "def f(): [[x async for x in y] for z in w]", 1, 10,
      "asynchronous comprehension outside of an asynchronous function"),
    Wrong(
      "def f(): {x:y async for x in y}", 1, 10,
      "asynchronous comprehension outside of an asynchronous function"),
    Wrong("[(yield x) for x in y]", 1, 3, "'yield' inside list comprehension"),
    Wrong("def f(): [(yield x) for x in y]", 1, 12, "'yield' inside list comprehension"),
    Wrong("def f(): {(yield x) for x in y}", 1, 12, "'yield' inside set comprehension"),
    Wrong("def f(): ((yield x) for x in y)", 1, 12, "'yield' inside generator expression"),
    Wrong("def f(): {x:(yield x) for x in y}", 1, 14, "'yield' inside dict comprehension"),
    Wrong("try: pass\nexcept: pass\nexcept A: pass", 2, 1, "default 'except:' must be last"),
    Wrong("def f(a, a): pass", 1, 10, "duplicate argument 'a' in function definition"),
    Wrong("lambda a, a: 0", 1, 11, "duplicate argument 'a' in function definition"),
    Wrong("def f(a, *, a): pass", 1, 13, "duplicate argument 'a' in function definition"),
    Wrong("def f(a, *a): pass", 1, 11, "duplicate argument 'a' in function definition"),
    Wrong("def f(a, /, a): pass", 1, 13, "duplicate argument 'a' in function definition"),
    Wrong("f(a=1, a=2)", 1, 8, "keyword argument repeated: a"),
    Wrong("f(a=1, b=3, a=2)", 1, 13, "keyword argument repeated: a"),
    Wrong("class A(a=1, a=2): pass", 1, 14, "keyword argument repeated: a"),
    Wrong("nonlocal x", 1, 1, "nonlocal declaration not allowed at module level"),
    Wrong("x = 1\nglobal x", 2, 1, "name 'x' is assigned to before global declaration"),
    Wrong("def f():\n x = 1\n global x", 3, 2, "name 'x' is assigned to before global declaration"),
    Wrong("def f():\n print(x)\n global x", 3, 2, "name 'x' is used prior to global declaration"),
    Wrong("def f(x):\n global x", 2, 2, "name 'x' is parameter and global"),
    Wrong("def f(x):\n nonlocal x", 2, 2, "name 'x' is parameter and nonlocal"),
    Wrong("def f():\n x: int\n global x", 3, 2, "annotated name 'x' can't be global"),
    Wrong("def f():\n global x\n x: int = 1", 3, 2, "annotated name 'x' can't be global"),
    Wrong("def f():\n nonlocal x\n x: int = 1", 3, 2, "annotated name 'x' can't be nonlocal"),
    Wrong("def f():\n global x\n nonlocal x", 2, 0, "name 'x' is nonlocal and global"),
    Wrong(
      "def f():\n for x in y: pass\n global x", 3, 2,
      "name 'x' is assigned to before global declaration"),
    Wrong(
      "def f():\n def x(): pass\n global x", 3, 2,
      "name 'x' is assigned to before global declaration"),
    Wrong(
      "def f():\n [a for a in x]\n global x", 3, 2, "name 'x' is used prior to global declaration"),
    Wrong(
      "def f():\n try: pass\n except A as x: pass\n global x", 4, 2,
      "name 'x' is assigned to before global declaration"),
    Wrong(
      "def f():\n with a as x: pass\n global x", 3, 2,
      "name 'x' is assigned to before global declaration"),
    Wrong(
      "def f():\n (x := 1)\n global x", 3, 2, "name 'x' is assigned to before global declaration"),
    Wrong("def f():\n x.y = 1\n global x", 3, 2, "name 'x' is used prior to global declaration"),
    Wrong("def f():\n del x\n global x", 3, 2, "name 'x' is assigned to before global declaration"),
    Wrong(
      "def f():\n match y:\n  case x: pass\n global x", 4, 2,
      "name 'x' is assigned to before global declaration"),
    Wrong("from __future__ import braces", 1, 1, "not a chance"),
    Wrong("from __future__ import foo", 1, 1, "future feature foo is not defined"),
    Wrong(
      "x = 1\nfrom __future__ import annotations", 2, 1,
      "from __future__ imports must occur at the beginning of the file"),
    Wrong("def f():\n from a import *", 2, 16, "import * only allowed at module level"),
    Wrong("class A:\n from a import *", 2, 16, "import * only allowed at module level"),
    Wrong(
      "def f():\n from __future__ import division", 2, 2,
      "from __future__ imports must occur at the beginning of the file"),
    Wrong(
      "[x := 1 for x in y]", 1, 2,
      "assignment expression cannot rebind comprehension iteration variable 'x'"),
    Wrong(
      "[x for x in (y := z)]", 1, 14,
      "assignment expression cannot be used in a comprehension iterable expression"),
    Wrong(
      "[x for x in y if (x := 1)]", 1, 19,
      "assignment expression cannot rebind comprehension iteration variable 'x'"),
    Wrong(
      "class A:\n [y := 1 for x in z]", 2, 3,
      "assignment expression within a comprehension cannot be used in a class body"),
    Wrong(
      "[[x := 1 for y in z] for x in w]", 1, 3,
      "assignment expression cannot rebind comprehension iteration variable 'x'"),
    Wrong(
      "[(a := 1) for x in y for a in z]", 1, 3,
      "assignment expression cannot rebind comprehension iteration variable 'a'"),
    Wrong(
      "[x for a in b for x in (c := d)]", 1, 25,
      "assignment expression cannot be used in a comprehension iterable expression"),
    Wrong(
      "lambda: [x := 1 for x in y]", 1, 10,
      "assignment expression cannot rebind comprehension iteration variable 'x'"),
    Wrong("[x for x in lambda: (y := 1)]", 1, 13, "invalid syntax"),
    Wrong(
      "try: pass\nexcept* A:\n  break", 3, 3,
      "'break', 'continue' and 'return' cannot appear in an except* block"),
    Wrong(
      "def f():\n try: pass\n except* A:\n  return", 4, 3,
      "'break', 'continue' and 'return' cannot appear in an except* block"),
    Wrong(
      "for x in y:\n try: pass\n except* A:\n  break", 4, 3,
      "'break', 'continue' and 'return' cannot appear in an except* block"),
    Wrong(
      "for x in y:\n try: pass\n except* A:\n  continue", 4, 3,
      "'break', 'continue' and 'return' cannot appear in an except* block"),
    Wrong(
      "match x:\n case _: pass\n case 1: pass", 2, 7,
      "wildcard makes remaining patterns unreachable"),
    Wrong(
      "match x:\n case y: pass\n case 1: pass", 2, 7,
      "name capture 'y' makes remaining patterns unreachable"),
    Wrong("match x:\n case _ | 1: pass", 2, 7, "wildcard makes remaining patterns unreachable"),
    Wrong(
      "match x:\n case y | 1: pass", 2, 7, "name capture 'y' makes remaining patterns unreachable"),
    Wrong("match x:\n case 1 | y: pass", 2, 0, "alternative patterns bind different names"),
    Wrong(
      "match x:\n case (1 | y) | 2: pass", 2, 12,
      "name capture 'y' makes remaining patterns unreachable"),
    Wrong("match x:\n case [y, y]: pass", 2, 11, "multiple assignments to name 'y' in pattern"),
    Wrong("match x:\n case [a] | [b]: pass", 2, 0, "alternative patterns bind different names"),
    Wrong("match x:\n case [a, *b, *c]: pass", 2, 7, "multiple starred names in sequence pattern"),
    Wrong(
      "match x:\n case A(b=1, b=2): pass", 2, 16, "attribute name repeated in class pattern: b"),
    Wrong("match x:\n case {1: a, 1: b}: pass", 2, 7, "mapping pattern checks duplicate key (1)"),
    Wrong(
      "match x:\n case {'a': a, 'a': b}: pass", 2, 7, "mapping pattern checks duplicate key ('a')"),
    Wrong(
      "match x:\n case {'a': a, **a}: pass", 2, 0, "multiple assignments to name 'a' in pattern"),
    Wrong(
      "match x:\n case f'a': pass", 2, 7, "patterns may only match literals and attribute lookups"),
    Wrong(
      "match x:\n case {f'a': 1}: pass", 2, 7,
      "mapping pattern keys may only match literals and attribute lookups"),
    Wrong(
      "match x:\n case _ as y: pass\n case 1: pass", 2, 7,
      "wildcard makes remaining patterns unreachable"),
    Wrong(
      "match x:\n case (y): pass\n case 2: pass", 2, 8,
      "name capture 'y' makes remaining patterns unreachable"),
    Wrong("match x:\n case [a, b as a]: pass", 2, 0, "multiple assignments to name 'a' in pattern"),
    Wrong(
      "match x:\n case {-1: a, -1: b}: pass", 2, 7, "mapping pattern checks duplicate key (-1)"),
    Wrong(
      "match x:\n case {True: 1, True: 2}: pass", 2, 7,
      "mapping pattern checks duplicate key (True)"),
    Wrong(
      "match x:\n case {1: 1, True: 2}: pass", 2, 7, "mapping pattern checks duplicate key (True)"),
    Wrong(
      "match x:\n case {1: 1, 1.0: 2}: pass", 2, 7, "mapping pattern checks duplicate key (1.0)"),
    Wrong("match x:\n case A(a, b=a): pass", 2, 0, "multiple assignments to name 'a' in pattern"),
    Wrong("match x:\n case [*_, *_]: pass", 2, 7, "multiple starred names in sequence pattern"),
    Wrong("match x:\n case 1+1: pass", 2, 9, "imaginary number required in complex literal"),
    Wrong("match x:\n case -1-2.0: pass", 2, 10, "imaginary number required in complex literal"),
    Wrong(
      "match x:\n case [(a|b)]: pass", 2, 9, "name capture 'a' makes remaining patterns unreachable"
    ),
    Wrong(
      "match x:\n case {'a' 'b': 1, 'ab': 2}: pass", 2, 7,
      "mapping pattern checks duplicate key ('ab')"),
  ]
}
