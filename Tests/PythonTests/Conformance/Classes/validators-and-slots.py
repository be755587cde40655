"""Descriptors that only set, slots beside a content of one's own, and weak references to slots."""
import weakref


class Positive:
    """Keeps its value where the attribute is read from: in the instance's dictionary."""

    def __set_name__(self, owner, name):
        self.name = name

    def __set__(self, instance, value):
        if value <= 0:
            raise ValueError(f"{self.name} must be positive")
        instance.__dict__[self.name] = value


class Order:
    amount = Positive()
    price = Positive()

    def __init__(self, amount, price):
        self.amount = amount
        self.price = price

    def total(self):
        return self.amount * self.price


order = Order(3, 5)
print(order.amount, order.total(), vars(order))
for _ in range(3):
    order.amount += 1
print(order.total(), type(Order.amount).__name__)
try:
    order.price = -1
except ValueError as error:
    print(error)
del order.__dict__["amount"]
print(order.amount is Order.amount)


class Once:
    """Computes its value once: what the instance holds comes before a descriptor that only gets."""

    def __get__(self, instance, owner):
        instance.__dict__["value"] = 42
        return "computed"


class User:
    value = Once()


user = User()
print(user.value, user.value)


class Measured(float):
    __slots__ = ("unit",)

    def __new__(cls, value, unit):
        made = super().__new__(cls, value)
        made.unit = unit
        return made


class Named(dict):
    __slots__ = ["name"]


weight = Measured(2.5, "kg")
print(weight + 1, weight.unit, weight.unit, hasattr(weight, "__dict__"))
try:
    weight.other = 1
except AttributeError as error:
    print(error)
named = Named(a=1)
try:
    print(named.name)
except AttributeError as error:
    print(error)
named.name = "n"
print(named, named.name)
del named.name
print(hasattr(named, "name"))


class Node:
    __slots__ = ("value", "__weakref__")


class Leaf(Node):
    __slots__ = ()


class Bare:
    __slots__ = ()


for made in (Node(), Leaf()):
    reference = weakref.ref(made)
    print(reference() is made)
try:
    weakref.ref(Bare())
except TypeError as error:
    print(error)
