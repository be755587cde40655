# Decorators apply from the bottom up, and may take arguments.
import functools
def tag(name):
    print("making", name)
    def decorate(f):
        print("decorating", f.__name__, "with", name)
        @functools.wraps(f)
        def wrapper(*args, **kwargs):
            return f"<{name}>{f(*args, **kwargs)}</{name}>"
        return wrapper
    return decorate

@tag("b")
@tag("i")
def hello(who, punctuation="!"):
    "Greets."
    return f"hello {who}{punctuation}"
print(hello("you"), hello("me", punctuation="?"))
print(hello.__name__, hello.__doc__, hello.__wrapped__("x"))

def count(f):
    @functools.wraps(f)
    def w(*a):
        w.calls += 1
        return f(*a)
    w.calls = 0
    return w
@count
def square(x): return x * x
print([square(i) for i in range(4)], square.calls)
class Memo:
    def __init__(self, f): self.f, self.cache = f, {}
    def __call__(self, *args):
        if args not in self.cache: self.cache[args] = self.f(*args)
        return self.cache[args]
@Memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), len(fib.cache))
@(lambda f: 42)
def forty_two(): pass
print(forty_two)
