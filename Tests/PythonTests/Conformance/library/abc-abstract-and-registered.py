from abc import ABC, ABCMeta, abstractmethod


class Shape(ABC):
    @property
    @abstractmethod
    def area(self): ...

    @abstractmethod
    def draw(self):
        return "base draw"

    @classmethod
    @abstractmethod
    def make(cls): ...


class Square(Shape):
    area = 4

    def draw(self):
        return super().draw() + "!"

    @classmethod
    def make(cls):
        return cls()


print(Square.make().draw(), sorted(Shape.__abstractmethods__), Square.__abstractmethods__)
for cls in (Shape, type("Half", (Shape,), {"area": 1})):
    try:
        cls()
    except TypeError as error:
        print(error)


class One(ABC):
    @abstractmethod
    def only(self): ...


try:
    One()
except TypeError as error:
    print(error)


class Sized(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, other):
        return hasattr(other, "size") or NotImplemented


class Thing:
    size = 1


print(issubclass(Thing, Sized), isinstance(Thing(), Sized), issubclass(int, Sized))
One.register(list)
print(isinstance([], One), issubclass(list, One))
