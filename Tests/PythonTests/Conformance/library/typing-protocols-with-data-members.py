from typing import Protocol, runtime_checkable
@runtime_checkable
class HasX(Protocol):
    x: int
class C:
    def __init__(self): self.x = 1
print(isinstance(C(), HasX), isinstance(3, HasX))
@runtime_checkable
class Both(Protocol):
    name: str
    def close(self): ...
class D:
    name = "d"
    def close(self): pass
class E2:
    def close(self): pass
print(isinstance(D(), Both), isinstance(E2(), Both))
try:
    issubclass(D, Both)
except TypeError as e:
    print(e)
class Plain(Protocol):
    y: int
try:
    isinstance(D(), Plain)
except TypeError as e:
    print(e)
class Explicit(HasX):
    pass
print(isinstance(Explicit(), HasX))
