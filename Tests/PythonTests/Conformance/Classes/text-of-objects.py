# repr, str, format and bytes ask the object.
class A: pass
class R:
    def __repr__(self): return "R!"
class S:
    def __str__(self): return "S!"
class F:
    def __format__(self, spec): return f"<{spec}>"
    def __bytes__(self): return b"bytes"
class Bad:
    def __repr__(self): return 5
    def __str__(self): return None
    def __format__(self, s): return 1
import re
print(re.sub("0x[0-9a-f]+", "0x", repr(A())), str(R()), [R()], f"{R()}", re.sub("0x[0-9a-f]+", "0x", repr(S())), str(S()), f"{S()!r:.4}")
print(f"{F():spec}", format(F()), "{:a b}".format(F()), bytes(F()), f"{F()}")
for a in (lambda: repr(Bad()), lambda: str(Bad()), lambda: f"{Bad()}", lambda: format(A(), "x"), lambda: bytes(A()), lambda: print(Bad())):
    try: a()
    except TypeError as e: print(e)
print(A, A.__name__, int, type, print, len.__name__, [].append.__name__ )
def f(): pass
print(re.sub("0x[0-9a-f]+", "0x", repr([f, type(f), f.__get__(1), (lambda: 0), [].append, str.upper])))
class M:
    def m(self): pass
    @classmethod
    def c(cls): pass
    @staticmethod
    def s(): pass
print(re.sub("0x[0-9a-f]+", "0x", repr([M.m, M().m, M.c, M.s])))
import sys
print(sys, NotImplemented, ..., type(...), type(NotImplemented))
class Out:
    class In: pass
print(Out.In, repr(Out.In()).split(" object")[0])
