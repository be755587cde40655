import abc


class A(abc.ABC):


    @abc.abstractmethod
    def f(self):
        pass


    @abc.abstractclassmethod
    def g(cls):
        pass


    @abc.abstractstaticmethod
    def h():
        pass


class B(A):
    pass


B.f = lambda self: 1
print(sorted(B.__abstractmethods__))
abc.update_abstractmethods(B)
print(sorted(B.__abstractmethods__))
try:
    B()
except TypeError as e:
    print(e)
B.g = classmethod(lambda c: 2)
B.h = staticmethod(lambda: 3)
abc.update_abstractmethods(B)
print(B().f(), B.g(), B.h())
print(abc.update_abstractmethods(int))
token = abc.get_cache_token()
A.register(int)
print(abc.get_cache_token() != token, issubclass(int, A))
