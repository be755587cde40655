# With the future import annotations stay text.
from __future__ import annotations
def f(x: Missing | None, y: list[Other] = ()) -> Node: return x
print(f.__annotations__)
class Node:
    next: Node | None = None
    def m(self) -> Node: return self
print(Node.__annotations__, Node.m.__annotations__)
