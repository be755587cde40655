# The text of an exception comes from its arguments.
for e in (ValueError(), ValueError("a"), ValueError("a", 1), KeyError("k"), KeyError("a", "b"), KeyError(), OSError(2, "No such", "file"), OSError("x"), StopIteration(5), SystemExit(3), Exception(None), Exception([1])):
    print(repr(str(e)), repr(e), e.args)
e = OSError(2, "No such file or directory", "name.txt")
print(type(e).__name__, e.errno, e.strerror, e.filename)
print(type(OSError(13, "x")).__name__, type(OSError(17, "x")).__name__, type(OSError(32, "x")).__name__, type(OSError(111, 'x')).__name__)
print(StopIteration(5).value, SystemExit(3).code, SystemExit().code)
class E(Exception):
    def __init__(self, a, b=2): self.a, self.b = a, b
print(E(1).args, repr(E(1)), E("x", b=3).args)
class F(Exception):
    def __str__(self): return "F text"
print(str(F(1)), repr(F(1)))
class G(ValueError):
    def __init__(self, code):
        super().__init__(f"code {code}")
        self.code = code
try: raise G(7)
except ValueError as e: print(e, e.code, e.args)
e = ValueError("x"); e.args = (1, 2); print(e, repr(e))
try: ValueError(x=1)
except TypeError as e: print(e)
u = UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad")
print(u, u.encoding, u.start, u.end, u.reason, u.object)
print(UnicodeEncodeError("ascii", "é", 0, 1, "bad"))
print(ImportError("m", name="n", path="p").name, NameError("x", name="y").name, AttributeError("x", name="y", obj=1).obj)
