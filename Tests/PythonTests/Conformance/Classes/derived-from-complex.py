"""Classes derived from complex."""

import cmath
import copy
import pickle


class Phasor(complex):
    unit = "V"

    def __new__(cls, magnitude, angle=0.0):
        return super().__new__(cls, cmath.rect(magnitude, angle))

    def __init__(self, magnitude, angle=0.0):
        self.angle = angle

    def __repr__(self):
        return f"Phasor({abs(self):.2f}, {self.angle})"


p = Phasor(2, 0.5)
print(p, p.unit, isinstance(p, complex), p.angle, type(p + 1), type(-p), type(+p), abs(p))
print(p == complex(p), type(complex(p)), hash(p) == hash(complex(p)), p.conjugate() == complex(p).conjugate())
print(format(p, ".2f"), f"{p.real:.3f} {p.imag:.3f}", bool(Phasor(0)), sum([p, p]) == 2 * p)


class Plain(complex):
    pass


print(Plain("1+2j"), repr(Plain(3)), Plain(1, 2) * 2, Plain() + 1j, type(Plain(Plain(1j))), {Plain(1): "one"}[1])
copied = copy.copy(Plain(1, 2))
print(copied, type(copied), copy.deepcopy(Plain(2j)), pickle.loads(pickle.dumps(Plain(1, 2))))


class Loud(complex):
    __slots__ = ()

    def __add__(self, other):
        return f"{complex(self)} plus {other}"

    __radd__ = __add__

    def __neg__(self):
        return "negative"

    def __eq__(self, other):
        return "equal"

    __hash__ = complex.__hash__

    def __bool__(self):
        return False

    def __complex__(self):
        return 7j


loud = Loud(1, 2)
print(loud + 1, 1 + loud, 1j + loud, -loud, loud == 5, bool(loud), complex(loud), loud * 2)
