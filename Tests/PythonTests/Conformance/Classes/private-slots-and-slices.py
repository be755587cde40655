"""Private names in slots, and slices of iterators with any integers."""
import itertools
import sys


class Account:
    __slots__ = ("__balance", "owner", "__class_like__")

    def __init__(self, owner):
        self.owner = owner
        self.__balance = 1

    def balance(self):
        return self.__balance


class _Hidden:
    __slots__ = "__x"

    def __init__(self):
        self.__x = 2


class Savings(Account):
    __slots__ = ("__balance",)

    def __init__(self):
        super().__init__("me")
        self.__balance = 10

    def both(self):
        return self.balance(), self.__balance


print(Account("me").balance(), Account("me")._Account__balance, Account.__slots__)
print(_Hidden()._Hidden__x, Savings().both())
print([name for name in vars(Account) if "balance" in name])


class Number:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


print(list(itertools.islice(itertools.count(), 1, 10, sys.maxsize)))
print(list(itertools.islice(range(100), Number(10), Number(50), Number(20))))
print(list(itertools.islice("abc", Number(2))))
for bad in ((-1,), ("a",), (1, -5), (1, 5, 0), (1, 5, "b")):
    try:
        itertools.islice([], *bad)
    except ValueError as error:
        print(error)
