# Recursion without end raises RecursionError, which can be caught.
import sys
def f(n): return f(n + 1)
try:
    f(0)
except RecursionError as e:
    print(e)
def depth():
    try:
        return 1 + depth()
    except RecursionError:
        return 1
print(800 < depth() <= 1000)
print(sys.getrecursionlimit())
sys.setrecursionlimit(200)
print(depth() < 200)
class R:
    def __repr__(self): return repr(self)
    def __eq__(self, o): return self == o
    def __getattr__(self, n): return getattr(self, n + "x")
    def __len__(self): return len(self)
    def __hash__(self): return hash(self)
    def __add__(self, o): return self + o
    def __iter__(self): return iter(list(self))
for attempt in (lambda: repr(R()), lambda: R() == 1, lambda: R().a, lambda: len(R()), lambda: hash(R()), lambda: R() + 1, lambda: list(R()), lambda: str(R()), lambda: f"{R()}"):
    try:
        attempt()
    except RecursionError as e:
        print("RecursionError", str(e).startswith("maximum recursion depth exceeded"))
