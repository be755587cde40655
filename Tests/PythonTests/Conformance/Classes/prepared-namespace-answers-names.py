class AutoConst(dict):
    """Numbers names that were never set."""

    def __init__(self):
        super().__init__()
        self.next = 0

    def __missing__(self, key):
        if key.startswith("__"):
            raise KeyError(key)
        self[key] = self.next
        self.next += 1
        return self[key]


class Meta(type):
    @classmethod
    def __prepare__(metacls, name, bases, **keywords):
        return AutoConst()


class Flavor(metaclass=Meta):
    cocoa
    coconut
    vanilla = cocoa + 10
    pistachio


print(Flavor.cocoa, Flavor.coconut, Flavor.vanilla, Flavor.pistachio)


class Loud(dict):
    def __getitem__(self, key):
        if key == "shout":
            return "SHOUT"
        return super().__getitem__(key)

    def __delitem__(self, key):
        print("del", key)
        super().__delitem__(key)


class LoudMeta(type):
    def __prepare__(name, bases):
        return Loud()


class A(metaclass=LoudMeta):
    a = shout
    b = len(a)
    del a
    try:
        del missing
    except NameError as error:
        print(error)
    try:
        missing
    except NameError as error:
        print(error)


print(A.b, hasattr(A, "a"))


class Broken(dict):
    def __missing__(self, key):
        raise ZeroDivisionError(key) if key == "boom" else KeyError(key)


class BrokenMeta(type):
    def __prepare__(name, bases):
        return Broken()


try:
    class B(metaclass=BrokenMeta):
        boom
except ZeroDivisionError as error:
    print("raised", error)


def function():
    outer = 1

    class C(metaclass=LoudMeta):
        inner = outer + 1
        again = inner
        word = shout

    return C.again, C.word


print(function())
