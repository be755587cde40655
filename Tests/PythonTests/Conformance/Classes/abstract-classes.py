# An abstract class cannot be instantiated until all is implemented.
from abc import ABC, abstractmethod
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    def describe(self): return f"{self.name}: {self.area()}"
for c in (Shape, type("Half", (Shape,), {"area": lambda s: 1})):
    try: c()
    except TypeError as e: print(e)
class Sq(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
    name = "square"
print(Sq(3).describe(), isinstance(Sq(1), Shape), Shape.__abstractmethods__ == {"area", "name"})
@Shape.register
class Virtual: pass
print(issubclass(Virtual, Shape), isinstance(Virtual(), Shape), Shape in Virtual.__mro__)
class Duck(ABC):
    @classmethod
    def __subclasshook__(cls, c): return hasattr(c, "quack") or NotImplemented
class Q:
    def quack(self): pass
print(issubclass(Q, Duck), issubclass(int, Duck))
