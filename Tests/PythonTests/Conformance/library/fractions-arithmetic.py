from fractions import Fraction

a, b = Fraction(3, 4), Fraction("0.125")
print(a + b, a - 1, a * b, a / b, a // b, a % b, -a, abs(-a), a ** 2, a ** -1, a ** 0.5, 2 ** Fraction(2), float(a), int(Fraction(7, 2)), round(Fraction(5, 2)), round(Fraction(22, 7), 2))
print(repr(a), Fraction(6, -8), Fraction("1/3"), Fraction(0.5), Fraction("1e-2"), Fraction.from_float(0.25), Fraction(1.1).limit_denominator(100), a.numerator, a.denominator, a.as_integer_ratio())
print(a < b, a == 0.75, hash(Fraction(2)) == hash(2), sorted([a, b, 1, 0.5]), sum([Fraction(1, 3)] * 3), divmod(a, b), Fraction(7, 3).__floor__(), bool(Fraction(0)))
for attempt in [lambda: Fraction(1, 0), lambda: Fraction("x"), lambda: Fraction(1.5, 2), lambda: a / 0, lambda: Fraction(float("nan")), lambda: a + "1", lambda: Fraction("1/0")]:
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
