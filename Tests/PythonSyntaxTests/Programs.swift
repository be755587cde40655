/// Programs that together use the whole grammar.
enum Programs {
  /// Statements of all kinds.
  static let statements = [
    "x = 1\ny: int = 2\n(z): str\nx.y: int\na[0]: int = 3",
    "a = b = c, *d = 1, 2",
    "x += 1; x -= 1; x *= 2; x /= 2; x //= 2; x %= 2; x @= y; x **= 2",
    "x &= 1; x |= 1; x ^= 1; x <<= 1; x >>= 1",
    "del a, b.c, d[0], (e, f), [g]",
    "pass; ...\n",
    "assert x, 'why'\nassert x",
    "import a, b.c as d\nfrom . import e\nfrom ...f.g import (h as i, j,)\nfrom k import *",
    "def f():\n  global a, b\n  def g():\n    nonlocal_ = 1\n    return\n  return 1, *g()",
    "raise\nraise E\nraise E from None",
    "if a:\n  b\nelif c: d\nelif e:\n  f\nelse:\n  g",
    "while a:\n  break\nelse:\n  continue_",
    "for i, *j in a, *b:\n  continue\nelse: pass",
    "for (a, [b, *c]), d.e, f[0] in g: pass",
    "with a, b as c, d as (e, f): pass",
    "with (a as b, c,): pass\nwith (a, b) as c: pass\nwith (a): pass\nwith ((a, b)): pass",
    "try:\n  a\nexcept (B, C) as d:\n  e\nexcept F:\n  g\nexcept:\n  h\nelse:\n  i\nfinally:\n  j",
    "try: a\nexcept* B as c: d\nexcept* (E, F): g",
    "try: a\nfinally: b",
    "@a\n@b.c(d)\n@(lambda f: f)\nclass A(B, *C, metaclass=D, **e):\n  'doc'\n  x: int",
    "class A: pass\nclass B(): pass",
    "def f(a, b=1, /, c: int = 2, *args: x, d, e=3, **kw: y) -> z: yield",
    "def f(*, a): pass\ndef g(*a): pass\ndef h(**a): pass\ndef i(a, /): pass",
    "def f(*args: *Ts): pass",
    "async def f():\n  async with a as b, c: await d\n  async for e in f: yield e\n  return",
    "match x:\n  case 1 | -2 | 3.5 | 'a' 'b' | b'c' | None | True: pass\n  case _: pass",
    "match x, y:\n  case [a, *_], (b, *c), (): pass\n  case *a, 1: pass",
    "match x:\n  case {'a': 1, -1: b, c.d: [e], **rest}: pass\n  case {}: pass\n  case {**r}: pass",
    "match x:\n  case A(): pass\n  case a.B(c, D(e), f=1, g=[h]): pass",
    "match x:\n  case (1 | 2) as y if y > 1: pass\n  case [A(b) as c]: pass\n  case x.y: pass",
    "match = 1\ncase = 2\nmatch[case] = match(case)\nmatch.x = _\nprint(match, case, _)",
    "match (x):\n  case y: pass\nmatch *a, b:\n  case z: pass\nmatch -x:\n  case w: pass",
    "from __future__ import annotations",
  ]

  /// Expressions of all kinds.
  static let expressions = [
    "a or b and not c or d", "not not a", "a if b else c if d else e",
    "(a if b else c) if d else e", "a if (b if c else d) else e",
    "a < b <= c == d != e > f >= g is h is not i in j not in k", "(a < b) < c",
    "a | b ^ c & d << e >> f + g - h * i / j // k % l @ m", "(a | b) & (c ^ d)",
    "a - (b - c)", "(a - b) - c", "a ** -b ** c", "(a ** b) ** c", "-a ** b", "(-a) ** b",
    "- + ~a", "-(a + b)", "not (a or b)", "(not a) + b", "await_ ** 2",
    "a.b.c(d)(e)[f].g", "(1).real", "1.5.real", "'a'.join(b)", "(a + b).c", "(yield_)(a)",
    "f(a, *b, c=1, *d, e=2, **g, h=3)", "f(x for x in y)", "f((x for x in y), 1)", "f(a := 1)",
    "f(*a or b, **c or d)", "a[b]", "a[b, c]", "a[b,]", "a[:]", "a[b:c:d, ::e, f]", "a[*b]",
    "a[*b, c]", "a[()]", "a[b := 1]", "a[lambda: 1]",
    "[]", "[a, *b]", "()", "(a,)", "(a, *b)", "{a}", "{a, *b}", "{}", "{a: b, **c, 'd': e or f}",
    "[a for b in c if d if e for f, g in h]", "{a for b in c}", "{a: b for c in d}",
    "(a for b in c)", "[(a, b) for c in d]", "[a := b for c in d]", "[x for x in a or b]",
    "[[a for a in b] for c in d]", "lambda: 0", "lambda a, /, b=1, *c, d, **e: a or b",
    "lambda *, a: (yield)", "(lambda: a)()", "(a := b)", "None", "True", "...", "a, *b",
    "0x1F + 0b101 + 0o17 + 1_000 + 0_0", "1.5 + .5 + 5. + 1e10 + 1E-5 + 1_0.0_1", "1e999",
    "99999999999999999999999999", "0xFFFFFFFFFFFFFFFFFFFF", "-9223372036854775808",
  ]

  /// Strings and f-strings.
  static let strings = [
    "'a' \"b\" '''c'''", "'\\n\\t\\\\\\'\\x41\\u00e9\\U0001F600\\101\\N{BULLET}\\d'", "r'\\n'",
    "'it\\'s \"x\"'", "b'a\\x00\\xff\\n' rb'\\x'", "u'a'", "'''a\nb'''", "'a\\\nb'", "'é ü €'",
    "f''", "f'a'", "f'{a}'", "f'{a}{b}' 'c' f'{d}'", "f'{{}} {a!r} {b!s:>10} {c:{d}.{e}}'",
    "f'{a=}'", "f'{a = !s}'", "f'{a=:>5}'", "f'{a[\"b\"]}'", "f\"{a['b']}\"",
    "f'{a if b else c}'", "f'{(lambda: 1)()}'", "f'{ {1: 2}[1] }'", "f'{a:%H:%M}'",
    "f'''{a[\"x\"]} {b['y']}'''", "f'{a != b} {c >= d} {e == f}'", "f'{a,}'", "f'{*a, b}'",
    "f'{(a := 1)} {b:=5}'", "rf'\\d{a}'", "f'\\n{a}\\x7b'", "f'{f\"{a}\"}'", "f'{x:\\n}'",
    "f'{[b for b in c]}'", "f'{a:{b!r}}'", "f'{yield_}'", "f'''{\na\n}'''", "f'{3.5:.2f}'",
  ]

  /// All of them as programs.
  static let all = statements + expressions + strings.map { "x = " + $0 }
}
