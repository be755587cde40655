# isinstance and issubclass ask metaclasses.
class It:
    pass
print(isinstance(1, int))
print(isinstance(True, int))
print(isinstance(1, (str, (float, int))))
print(isinstance([], list | tuple))
print(isinstance(None, type(None)))
print(issubclass(bool, int))
print(issubclass(int, (str, object)))
print(issubclass(It, object))
print(isinstance(It, type))
print(isinstance(It(), It))
print(isinstance(3, float | None))
print(isinstance(len, type(len)))

class Meta(type):

    def __instancecheck__(c, x):
        return x == 5

    def __subclasscheck__(c, x):
        return x is int

    def __getitem__(c, k):
        return ('meta', k)

    def __contains__(c, k):
        return k == 'in'

    def __iter__(c):
        return iter([1, 2])

    def __len__(c):
        return 7

class C(metaclass=Meta):
    pass
print(isinstance(5, C))
print(isinstance(6, C))
print(issubclass(int, C))
print(issubclass(str, C))
print(isinstance(C(), C))
print(C[1])
print('in' in C)
print(list(C))
print(len(C))

class G:

    def __class_getitem__(cls, k):
        return (cls.__name__, k)
print(G[int])
print(G['a', 1])
