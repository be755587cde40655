# Floats are written with the fewest digits that give them back.
for x in (0.1, 1.0, 1e16, 1e15, 123456789012345680.0, 1e22, 1e-4, 1e-5, 0.1 + 0.2, 1 / 3, 2 / 3, 5e-324, 1.7976931348623157e308, -0.0, 1e100, 100.0, 3.0e10, 1.5e300 * 1e10, float("inf"), -float("inf"), float("nan")): print(repr(x), end=" ")
print()
print(float("1e3"), float(" -2.5 "), float("1_0.5"), float("inf"), float("-Infinity"), float("NaN"), float(".5"), float("5."))
for bad in ("", "abc", "1e", "1..2", "0x1", "1_", "--1"):
    try: float(bad)
    except ValueError as e: print(e)
print(7 // 2.0, -7 // 2.0, 7 % 2.5, -7 % 2.5, 7 % -2.5, divmod(7.5, 2), 2 ** 0.5, 2 ** -1, (-8) ** (1 / 3) if False else "", 1e308 * 10, 0.0 == -0.0)
for call in (lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: 0.0 ** -1, lambda: 10.0 ** 400, lambda: float([]), lambda: float("x" * 3), lambda: round(float("nan")), lambda: round(1e400), lambda: float.fromhex("zz")):
    try: print(call())
    except (ValueError, TypeError, ZeroDivisionError, OverflowError) as e: print(type(e).__name__, e)
print((2.5).is_integer(), (2.0).is_integer(), (0.75).as_integer_ratio(), (1.5).hex(), float.fromhex("0x1.8p1"))
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234.5678, -2), round(0.5), round(1.5), round(2.567, 1), round(1e20), round(5.0, 0))
print(int(1e20), 1e20 == 10 ** 20, 0.1 + 0.2 == 0.3, 3.0 == 3, hash(3.0) == hash(3), 1.5 > 1, 1 < 1.5 < 2)
print(sum([0.1] * 10), sum([0.1] * 10) == 1.0, max(1, 2.5), min(1.0, 1), abs(-2.5), 5 / 2, 4 / 2, 10 // 3, 2.0 ** 3)
print(1e5, 1.0e-10, 123e-7, 12345678.9, 0.00001234, 1234567890123456789.0)
