import weakref


class Plain:
    pass


class Told:
    """Told."""
    x = 1


class Slotted:
    __slots__ = ("x", "y")


class Wide:
    __slots__ = ("x", "__dict__", "__weakref__")


for cls in (Plain, Told, Slotted, Wide, type("Sub", (Plain,), {}), type("E", (Exception,), {}),
            type("I", (int,), {}), type("L", (list,), {}), type("M", (type,), {})):
    print(cls.__name__, [name for name in cls.__dict__ if name != "__qualname__"])
print(Plain.__dict__["__dict__"], Plain.__dict__["__weakref__"], Slotted.x, Plain.__weakref__)
print(type(Slotted.x).__name__, type(Plain.__dict__["__dict__"]).__name__, Slotted.x.__name__,
      Slotted.x.__objclass__ is Slotted)
item = Plain()
print(item.__weakref__)
reference = weakref.ref(item)
print(item.__weakref__ is reference, item.__dict__, vars(item) is item.__dict__)
slotted = Slotted()
Slotted.x.__set__(slotted, 5)
print(slotted.x, Slotted.x.__get__(slotted), Slotted.x.__get__(None, Slotted) is Slotted.x)
try:
    Slotted.x.__set__(item, 5)
except TypeError as error:
    print(type(error).__name__)
