import numbers
from decimal import Decimal
from fractions import Fraction

for value in (1, True, 1.5, Fraction(1, 2), Decimal(1), "x"):
    print(type(value).__name__, [name for name in ("Number", "Complex", "Real", "Rational", "Integral") if isinstance(value, getattr(numbers, name))])
print(issubclass(int, numbers.Integral), issubclass(float, numbers.Rational))
