import operator


class Wrong:
    def __index__(self): return 1.5
    def __complex__(self): return 1
    def __length_hint__(self): return "x"


class Number(int):
    def __index__(self): return 42


for call in (lambda: operator.index(Wrong()), lambda: complex(Wrong()),
             lambda: operator.length_hint(Wrong()), lambda: [1, 2][Wrong()],
             lambda: operator.index(Number(3)), lambda: type(operator.index(Number(3))),
             lambda: operator.index("x"), lambda: operator.invert.__name__, lambda: operator.inv(5)):
    try:
        print(call())
    except TypeError as error:
        print(error)
