import copy
import json
import numbers
import operator
import pickle

z = 3 + 4j
print(z, repr(z), z.real, z.imag, abs(z), z.conjugate(), -z, +z, bool(z), bool(0j))
for value in (1j, -1j, 0j, -0j, 1 + 0j, complex(-0.0, 1), complex(-0.0, -0.0), 1.5 - 2.25j, 1e16 + 1e-7j,
              complex("inf"), complex("nan"), complex(1, float("-inf")), 1e300j, 123456789012345678j):
    print(value, repr(value), str(value), type(value).__name__)

a, b = 1.5 - 2j, 0.3 + 7j
for op in (operator.add, operator.sub, operator.mul, operator.truediv, operator.pow):
    print(op.__name__, op(a, b), op(a, 2), op(2, a), op(a, 0.5), op(0.5, a), op(True, a))
print(a ** 0, a ** 1, a ** 2, a ** -3, a ** 100, a ** 101, a ** 0.5, a ** (1 + 1j), 0j ** 0, 0j ** 2, (1 + 1j) ** 1j)
print((-8) ** (1 / 3), (-2) ** 0.5, (-1.5) ** 2.5, pow(-4, 0.5), 2 ** 1j)
z += 1
z *= 2j
print(z)

print(1 + 0j == 1, 1j == 1, 1 == 1 + 0j, 2 ** 80 == complex(2 ** 80), 1.0 == 1 + 0j, 1j == "a", 1j != 1j, 1j in [0, 1j])
print(hash(1 + 0j) == hash(1), {1: "a"}[1 + 0j], hash(3 + 4j), hash(1.5 - 2.5j), hash(-1j), hash(0j))
print(isinstance(1j, complex), isinstance(1j, numbers.Complex), isinstance(1j, numbers.Real), isinstance(1, numbers.Complex))

for args in ((), (1,), (1, 2), (1.5, -2), (1j, 2), (1, 2j), (1j, 1j), ("1+2j",), (" (1-2j) ",), ("j",), ("-j",), ("1e5-1e-5j",), ("3",),
             (True,), ("1_0+2J",), ("nan+infj",)):
    print(args, complex(*args))
print(complex(real=3), complex(imag=2), complex(real=1, imag=1))


class Made:
    def __complex__(self):
        return 5 + 6j


class Indexed:
    def __index__(self):
        return 7


print(complex(Made()), complex(Indexed()), complex(1, Indexed()))


def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


for case in (
    lambda: complex("abc"), lambda: complex("1 + 2j"), lambda: complex(""), lambda: complex("1", 2), lambda: complex(1, "2"),
    lambda: complex([]), lambda: complex(1, []), lambda: 1j < 2j, lambda: 1j < 2, lambda: 3 >= 1j, lambda: 1j // 2,
    lambda: 1j % 2, lambda: divmod(1j, 2), lambda: int(1j), lambda: float(1j), lambda: 1j / 0, lambda: 1 / 0j,
    lambda: 0j ** -1, lambda: 0 ** 1j, lambda: pow(1j, 2, 3), lambda: round(1j), lambda: 1j + "a", lambda: 1j @ 2,
    lambda: json.dumps(1j), lambda: max(1j, 2j), lambda: ~1j, lambda: abs(complex(1e308, 1e308)),
    lambda: (1e200 + 1e200j) ** 3, lambda: range(1j), lambda: sorted([1j, 2j]), lambda: (1j).foo,
    lambda: f"{1j:d}", lambda: f"{1j:05}", lambda: f"{1j:=10}", lambda: "%d" % 1j, lambda: "%f" % 1j, lambda: bytes([1j]),
):
    attempt(case)

print(f"{3 + 4j:.2f} {3 + 4j:>12} {3 + 4j:<12}| {3 + 4j:^+14.1e} {1j:.3} {2 - 1j:.3} {1234.5 + 2j:,} {1 + 1j:g} {0.1 + 3j!s:>10}")
print("%s %r" % (1j, 2 - 1j), format(1j), format(1.5j, "10.2f"), f"{-1.5 - 0j}", f"{1e10 + 1e20j:G}", f"{1j:+}", f"{1 + 2j: }")
print(sum([1j, 2, 3.5]), sum([1, 2j], 0.5j), copy.copy(1j), copy.deepcopy([1j]), complex.__name__, complex.__module__)
print((1j).__class__, (1 + 2j).__getnewargs__(), (1j).__complex__(), (5).__add__(1j), (1j).__add__(5), (1j).__radd__(5), (1j).__eq__(1))


def kind(value):
    match value:
        case 0j:
            return "zero"
        case 1 + 2j:
            return "the one"
        case -1 - 1j:
            return "the other"
        case complex(real=r, imag=i):
            return f"complex {r} {i}"
        case _:
            return "else"


print([kind(v) for v in (0, 1 + 2j, -1 - 1j, 5j, "a", 3)])
print(pickle.loads(pickle.dumps([1 + 2j, -0.5j])), pickle.dumps(1j))
