# Names with two leading underscores are mangled inside a class.
class A:
    __x = 1
    def __init__(self): self.__y = 2
    def get(self): return self.__x, self.__y
    def __m(self): return "private"
    def call(self): return self.__m()
    def __dunder__(self): return "not mangled"
    def local(self):
        __z = 3
        return __z, [k for k in locals()]
class _B(A):
    def __init__(self): super().__init__(); self.__y = "B"
a = A()
print(a.get(), a.call(), a._A__x, a.__dunder__(), a.local())
try: a.__x
except AttributeError as e: print(e)
print(_B().__dict__, _B().get())
def f(obj): return obj.__dict__
class C:
    def g(self, __p): return __p
    def h(self): global __glob; __glob = 5
print(C().g(1)); 
try: C().g(__p=1)
except TypeError as e: print(e)
C().h(); print(_C__glob)
print(C().g.__code__.co_varnames)
