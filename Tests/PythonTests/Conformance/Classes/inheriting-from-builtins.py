# Built-in classes can be extended.
class L(list):
    def __init__(self, *a): super().__init__(a); self.extra = 1
    def append(self, x): super().append(x * 2)
    def __getitem__(self, i): return ("item", super().__getitem__(i))
l = L(1, 2); l.append(3); print(l, l[0], len(l), l == [1, 2, 6], l.extra, type(l + [1]).__name__, type(l[:]).__name__, sorted(l), sum(l))
class D(dict):
    def __setitem__(self, k, v): super().__setitem__(k.upper(), v)
d = D(a=1); d["b"] = 2; d.update(c=3); d.setdefault("d", 4); print(d, dict(d), {**d})
class S(str):
    def shout(self): return self.upper() + "!"
    def __add__(self, o): return "added"
s = S("hi"); print(s.shout(), s + "x", type(s.upper()).__name__, s == "hi", {s: 1}["hi"], f"{s:>4}", "x" + s)
class I(int):
    def __repr__(self): return f"I({int(self)})"
    def __add__(self, o): return I(int(self) + o)
print(I(3), I(3) + 4, I(3) * 2, [I(1)], f"{I(5)}", f"{I(5):03d}", str(I(5)), I(3) == 3, hash(I(3)) == hash(3), "%d %s" % (I(4), I(4)))
class F(float): pass
print(F(1.5), F("2.5") + 1, type(F(1) + 1).__name__)
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
    @property
    def first(self): return self[0]
print(T(1, 2), T(1, 2).first, T(1) + (2,), type(T(1)[:]).__name__)
class E(Exception): code = 5
class St(set):
    def add(self, x): super().add(x + 1)
st = St([1]); st.add(5); print(st, st | {9}, type(st | {9}).__name__)
class B(bytes): pass
print(B(b"ab"), B(b"ab")[0])
