from abc import ABC, ABCMeta, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self): ...

    @property
    @abstractmethod
    def name(self): ...

    def show(self):
        return f"{self.name}: {self.area()}"


for cls in (Shape,):
    try:
        cls()
    except TypeError as e:
        print(e)


class Half(Shape):
    def area(self):
        return 1


try:
    Half()
except TypeError as e:
    print(e)


class Full(Half):
    @property
    def name(self):
        return "full"


print(Full().show(), isinstance(Full(), Shape), issubclass(Full, Shape))
print(sorted(Shape.__abstractmethods__))


class Walker(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, C):
        if any("walk" in B.__dict__ for B in C.__mro__):
            return True
        return NotImplemented


class Duck:
    def walk(self):
        pass


print(isinstance(Duck(), Walker), isinstance(3, Walker), issubclass(Duck, Walker))


@Shape.register
class Other:
    pass


print(isinstance(Other(), Shape))
