import functools
class M(type):
    __hash__ = None
class C(metaclass=M):
    pass
@functools.lru_cache(None)
def f(x): return 1
@functools.lru_cache(2)
def g(x): return 2
c = C()
print(f(c), f(c), g(c), g(1), g(True), f("a"), f.cache_info(), g.cache_info())
