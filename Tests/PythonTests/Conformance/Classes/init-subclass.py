# __init_subclass__ is called for each new subclass with the class keywords.
class Plugin:
    registry = {}
    def __init_subclass__(cls, /, name=None, **kw):
        super().__init_subclass__(**kw)
        Plugin.registry[name or cls.__name__] = cls
class A(Plugin): pass
class B(Plugin, name="bee"): pass
class C(B, name="sea"): pass
print({k: v.__name__ for k, v in Plugin.registry.items()})
try:
    class D(Plugin, other=1): pass
except TypeError as e: print(e)
class Base:
    def __init_subclass__(cls): print("sub", cls.__name__, cls.attr)
class Sub(Base): attr = 3
class GI:
    def __class_getitem__(cls, item): return f"{cls.__name__}[{item}]"
print(GI[int], GI["x", 2])
try: Base[int]
except TypeError as e: print(e)
try: int[3]
except TypeError as e: print(e)
