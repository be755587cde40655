extension PythonLibrary {
  /// The source of `fractions`.
  static let fractions = #"""
    """Rational numbers."""

    import math as _math
    from numbers import Rational
    import operator as _operator

    __all__ = ["Fraction"]


    class Fraction(Rational):
        __slots__ = ("_numerator", "_denominator")

        def __new__(cls, numerator=0, denominator=None):
            self = super().__new__(cls)
            if denominator is None:
                if isinstance(numerator, int):
                    self._numerator, self._denominator = int(numerator), 1
                    return self
                if isinstance(numerator, Fraction):
                    self._numerator = numerator._numerator
                    self._denominator = numerator._denominator
                    return self
                if isinstance(numerator, float) or hasattr(numerator, "as_integer_ratio"):
                    self._numerator, self._denominator = numerator.as_integer_ratio()
                    return self
                if isinstance(numerator, str):
                    numerator, denominator = cls._parsed(numerator)
                else:
                    raise TypeError("argument should be a string or a Rational instance")
            elif isinstance(numerator, (int, Fraction)) and isinstance(denominator, (int, Fraction)):
                a, b = Fraction(numerator), Fraction(denominator)
                numerator = a._numerator * b._denominator
                denominator = b._numerator * a._denominator
            else:
                raise TypeError("both arguments should be Rational instances")
            if denominator == 0:
                raise ZeroDivisionError(f"Fraction({numerator}, 0)")
            common = _math.gcd(numerator, denominator)
            if denominator < 0:
                common = -common
            self._numerator = numerator // common
            self._denominator = denominator // common
            return self

        @staticmethod
        def _parsed(text):
            plain = text.strip()
            try:
                if "/" in plain:
                    top, bottom = plain.split("/")
                    if top != top.strip() or bottom != bottom.strip() or bottom[:1] in "+-":
                        raise ValueError
                    return int(top), int(bottom)
                mantissa, _, exponent = plain.lower().partition("e")
                whole, _, digits = mantissa.partition(".")
                if not (whole.lstrip("+-") or digits) or not (digits or "0").isdigit():
                    raise ValueError
                sign = -1 if whole.startswith("-") else 1
                number = sign * int((whole.lstrip("+-") or "0") + digits)
                scale = int(exponent or 0) - len(digits)
            except ValueError:
                raise ValueError(f"Invalid literal for Fraction: {text!r}") from None
            return (number * 10 ** scale, 1) if scale >= 0 else (number, 10 ** -scale)

        @classmethod
        def from_float(cls, f):
            return cls(*f.as_integer_ratio()) if isinstance(f, float) else cls(f)

        @classmethod
        def from_decimal(cls, dec):
            if not isinstance(dec, int) and not hasattr(dec, "as_tuple"):
                raise TypeError(
                    f"{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} "
                    f"({type(dec).__name__})")
            return cls(*dec.as_integer_ratio())

        @property
        def numerator(self):
            return self._numerator

        @property
        def denominator(self):
            return self._denominator

        def as_integer_ratio(self):
            return (self._numerator, self._denominator)

        def limit_denominator(self, max_denominator=1000000):
            if max_denominator < 1:
                raise ValueError("max_denominator should be at least 1")
            if self._denominator <= max_denominator:
                return Fraction(self)
            p0, q0, p1, q1 = 0, 1, 1, 0
            n, d = self._numerator, self._denominator
            while True:
                a = n // d
                q2 = q0 + a * q1
                if q2 > max_denominator:
                    break
                p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
                n, d = d, n - a * d
            k = (max_denominator - q0) // q1
            first = Fraction(p0 + k * p1, q0 + k * q1)
            second = Fraction(p1, q1)
            return second if abs(second - self) <= abs(first - self) else first

        def __repr__(self):
            return f"{self.__class__.__name__}({self._numerator}, {self._denominator})"

        def __str__(self):
            if self._denominator == 1:
                return str(self._numerator)
            return f"{self._numerator}/{self._denominator}"

        def _mixed(self, other, exact, inexact, swapped=False):
            if isinstance(other, (int, Fraction)):
                other = Fraction(other)
                return exact(other, self) if swapped else exact(self, other)
            if isinstance(other, float):
                return inexact(other, float(self)) if swapped else inexact(float(self), other)
            return NotImplemented

        @staticmethod
        def _sum(a, b):
            return Fraction(
                a._numerator * b._denominator + b._numerator * a._denominator,
                a._denominator * b._denominator)

        @staticmethod
        def _difference(a, b):
            return Fraction(
                a._numerator * b._denominator - b._numerator * a._denominator,
                a._denominator * b._denominator)

        @staticmethod
        def _product(a, b):
            return Fraction(a._numerator * b._numerator, a._denominator * b._denominator)

        @staticmethod
        def _quotient(a, b):
            top, bottom = a._numerator * b._denominator, a._denominator * b._numerator
            if bottom == 0:
                top = 1 if top > 0 else -1 if top < 0 else 0
            return Fraction(top, bottom)

        @staticmethod
        def _floor_quotient(a, b):
            return (a._numerator * b._denominator) // (a._denominator * b._numerator)

        @staticmethod
        def _remainder(a, b):
            bottom = a._denominator * b._denominator
            return Fraction(
                (a._numerator * b._denominator) % (b._numerator * a._denominator), bottom)

        def __add__(self, other): return self._mixed(other, self._sum, _operator.add)
        def __radd__(self, other): return self._mixed(other, self._sum, _operator.add, True)
        def __sub__(self, other): return self._mixed(other, self._difference, _operator.sub)
        def __rsub__(self, other): return self._mixed(other, self._difference, _operator.sub, True)
        def __mul__(self, other): return self._mixed(other, self._product, _operator.mul)
        def __rmul__(self, other): return self._mixed(other, self._product, _operator.mul, True)
        def __truediv__(self, other): return self._mixed(other, self._quotient, _operator.truediv)

        def __rtruediv__(self, other):
            return self._mixed(other, self._quotient, _operator.truediv, True)

        def __floordiv__(self, other):
            return self._mixed(other, self._floor_quotient, _operator.floordiv)

        def __rfloordiv__(self, other):
            return self._mixed(other, self._floor_quotient, _operator.floordiv, True)

        def __mod__(self, other): return self._mixed(other, self._remainder, _operator.mod)
        def __rmod__(self, other): return self._mixed(other, self._remainder, _operator.mod, True)

        def __divmod__(self, other):
            return self // other, self % other

        def __rdivmod__(self, other):
            return other // self, other % self

        def __pow__(self, other):
            if isinstance(other, (int, Fraction)) and other == int(other):
                power = int(other)
                if power >= 0:
                    return Fraction(self._numerator ** power, self._denominator ** power)
                return Fraction(self._denominator ** -power, self._numerator ** -power)
            return float(self) ** float(other)

        def __rpow__(self, other):
            if self._denominator == 1 and self._numerator >= 0:
                return other ** self._numerator
            return other ** float(self)

        def __pos__(self): return Fraction(self)
        def __neg__(self): return Fraction(-self._numerator, self._denominator)
        def __abs__(self): return Fraction(abs(self._numerator), self._denominator)
        def __float__(self): return self._numerator / self._denominator
        def __bool__(self): return self._numerator != 0

        def __trunc__(self):
            if self._numerator < 0:
                return -(-self._numerator // self._denominator)
            return self._numerator // self._denominator

        __int__ = __trunc__

        def __floor__(self): return self._numerator // self._denominator
        def __ceil__(self): return -(-self._numerator // self._denominator)

        def __round__(self, ndigits=None):
            if ndigits is None:
                whole, rest = divmod(self._numerator, self._denominator)
                if rest * 2 < self._denominator:
                    return whole
                if rest * 2 > self._denominator:
                    return whole + 1
                return whole if whole % 2 == 0 else whole + 1
            shift = 10 ** abs(ndigits)
            if ndigits > 0:
                return Fraction(round(self * shift), shift)
            return Fraction(round(self / shift) * shift)

        def __reduce__(self):
            return type(self), (self._numerator, self._denominator)

        def __hash__(self):
            if self._denominator == 1:
                return hash(self._numerator)
            modulus = (1 << 61) - 1
            try:
                inverse = pow(self._denominator, -1, modulus)
            except ValueError:
                value = 314159
            else:
                value = hash(hash(abs(self._numerator)) * inverse)
            value = value if self._numerator >= 0 else -value
            return -2 if value == -1 else value

        def __eq__(self, other):
            if isinstance(other, int):
                return self._numerator == other and self._denominator == 1
            if isinstance(other, Fraction):
                return (
                    self._numerator == other._numerator and self._denominator == other._denominator)
            if isinstance(other, float):
                return _math.isfinite(other) and self == Fraction(other)
            return NotImplemented

        def _compare(self, other, operation):
            if isinstance(other, (int, Fraction)):
                other = Fraction(other)
                return operation(
                    self._numerator * other._denominator, self._denominator * other._numerator)
            if isinstance(other, float):
                if not _math.isfinite(other):
                    return operation(0.0, other)
                return operation(self, Fraction(other))
            return NotImplemented

        def __lt__(self, other): return self._compare(other, _operator.lt)
        def __le__(self, other): return self._compare(other, _operator.le)
        def __gt__(self, other): return self._compare(other, _operator.gt)
        def __ge__(self, other): return self._compare(other, _operator.ge)

        def __copy__(self): return self
        def __deepcopy__(self, memo): return self
    """#
}
