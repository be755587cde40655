import doctest, unittest, sys
p = doctest.DocTestParser()
for s in [">>>1", ">>> 1\n 2\n", "  >>> 1\n  2\n 3\n", ">>> # doctest: +ELLIPSIS\n", ">>> 1 # doctest: +NOPE\n", ">>> 1 # doctest: ELLIPSIS\n", "    >>> if 1:\n    ...     2\n    ...\n    2\n\n  text\n    >>> 3\n\t3\n", ">>> a\nTraceback (most recent call last):\n  File x\nE: m\n more\n", ">>> 1\n1\n>>> 2\n2", ">>> a\n  b\n", ">>> a\n... b\n...c\n", "x\n\n>>> # comment\n", ">>> 1 # doctest: +ELLIPSIS, -SKIP\n1"]:
    try:
        for e in p.parse(s): print(repr(e) if isinstance(e, str) else (e.source, e.want, e.exc_msg, e.lineno, e.indent, e.options))
    except ValueError as e: print("ValueError", e)
c = doctest.OutputChecker()
F = doctest.ELLIPSIS; N = doctest.NORMALIZE_WHITESPACE
for w, g, f in [("a...c", "abc", F), ("a...", "b", F), ("...", "", F), ("a...a", "a", F), ("a...a...a", "aa", F), ("1\n", "True\n", 0), ("1\n", "True\n", doctest.DONT_ACCEPT_TRUE_FOR_1), ("a  b\n", "a b\n", N), ("a\n<BLANKLINE>\n", "a\n\n", 0), ("a\n<BLANKLINE>\n", "a\n\n", doctest.DONT_ACCEPT_BLANKLINE), ("a ... b\n", "a x\n y b\n", F | N), ("a\n<BLANKLINE>\nb\n", "a\n   \nb\n", 0)]:
    print(c.check_output(w, g, f), end=" ")
print()
e = doctest.Example("x", "a\nb\nc\nd\n")
for f in (0, doctest.REPORT_UDIFF, doctest.REPORT_CDIFF, doctest.REPORT_NDIFF): print(c.output_difference(e, "a\nb\n\nd\n", f))
print(repr(p.get_doctest(">>> 1\n1\n", {}, "n", "f.py", 3)))
t = p.get_doctest(">>> 1\n2\n>>> 2\n3\n", {}, "n", None, None)
r = doctest.DocTestRunner(verbose=False); print(r.run(t)); print(r.summarize())
r = doctest.DocTestRunner(verbose=True, optionflags=F); print(r.run(p.get_doctest(">>> 1\n...\n>>> print()\n<BLANKLINE>\n>>> x\n", {}, "n", "f", 0), out=lambda s: print(repr(s)))); r.summarize()
try: doctest.DebugRunner().run(p.get_doctest(">>> 1\n2\n", {}, "n", "f.py", 3))
except doctest.DocTestFailure as e: print(repr(e.got), e.example.want, e)
try: doctest.DebugRunner().run(p.get_doctest(">>> [][1]\n2\n", {}, "n", "f.py", 3))
except doctest.UnexpectedException as e: print(e.exc_info[1], e)
print(doctest.script_from_examples("Hi\n\n>>> 1 + 1\n2\n\nMore\n>>> x = [\n... 1]\n"))
class A:
    """
    >>> A()
    1
    """
    def __repr__(self): return "0"
def ok():
    """
    >>> ok()
    """
suite = doctest.DocTestSuite()
print(suite.countTestCases(), [str(t) for t in suite], [t.id() for t in suite], [t.shortDescription() for t in suite])
res = unittest.TestResult(); suite.run(res); print(res, res.failures[0][1].replace(__file__, "FILE").split("\n", 8)[5:] if res.failures else None)
import contextlib, io
report = io.StringIO()
with contextlib.redirect_stdout(report): result = doctest.testmod(name="other", extraglobs={"q": 1}, optionflags=doctest.REPORT_NDIFF)
print(result, report.getvalue().replace(__file__, "FILE"))
try: doctest.testmod(5)
except TypeError as e: print(e)
print([d.name for d in doctest.DocTestFinder().find(A)], [d.lineno for d in doctest.DocTestFinder(exclude_empty=False).find(A)])
