import types
class Multi:
    def __init__(self, name):
        self.__name__ = name
    def __call__(self, *args):
        return args
class Spam:
    def __repr__(self): return "<spam>"
print(types.MethodType(Multi("bar"), Spam()))
class Bare:
    def __call__(self, *args): return args
print(types.MethodType(Bare(), Spam()), Spam().__repr__)
