# Annotations are kept, evaluated at definition, and never enforced.
def f(x: int) -> str: return x
print(f("not an int"), f.__annotations__)
a: int = "text"
b: list[int]
print(__annotations__, a)
try:
    b
except NameError as e:
    print(e)
class C:
    x: int
    y: str = "y"
    (z): float = 1.0
print(C.__annotations__, hasattr(C, "x"))
def g():
    v: undefined_name = 1
    return v
print(g())
try:
    def h(x: undefined_name): pass
except NameError as e:
    print(e)
obj = C()
obj.attr: int = 3
print(obj.attr, "attr" in C.__annotations__)
