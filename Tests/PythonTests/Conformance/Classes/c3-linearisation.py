# The order of base classes is C3's; what cannot be ordered is refused.
class A:
    def hi(self): return ["A"]
class B(A):
    def hi(self): return ["B"] + super().hi()
class C(A):
    def hi(self): return ["C"] + super().hi()
class D(B, C):
    def hi(self): return ["D"] + super().hi()
print(D().hi(), [c.__name__ for c in D.__mro__])
try:
    class X(A, B): pass
except TypeError as e: print(e)
try:
    class Y(A, A): pass
except TypeError as e: print(e)
class E: pass
class F(D, E): pass
print(F.mro() == list(F.__mro__), F.__bases__, F.__base__)
print(issubclass(D, A), isinstance(D(), C), issubclass(A, D), issubclass(int, (str, object)))
try: issubclass(1, int)
except TypeError as e: print(e)
try: isinstance(1, 1)
except TypeError as e: print(e)
try:
    class Z(5): pass
except TypeError as e: print(e)
try:
    class Z(bool): pass
except TypeError as e: print(e)
try:
    class Z(int, str): pass
except TypeError as e: print(e)
for t in ("range", "type(None)", "type(lambda: 0)", "slice"):
    try: type("Z", (eval(t) if False else {"range": range, "type(None)": type(None), "type(lambda: 0)": type(lambda: 0), "slice": slice}[t],), {})
    except TypeError as e: print(e)
