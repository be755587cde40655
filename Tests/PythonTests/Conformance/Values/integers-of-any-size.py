# Integers have no bound.
print(2 ** 200, (-2) ** 101, 10 ** 30 // 7, 10 ** 30 % 7, -10 ** 30 // 7, -10 ** 30 % 7)
n = 123456789012345678901234567890
print(n * n, n + 1, n - 2 * n, n // 10 ** 20, divmod(n, 97), n & 0xFFFF, n | 1 << 100, n ^ n, ~n, n >> 30, n << 70)
print(hex(n), oct(n), bin(n)[:20], int("zz", 36), int("-0x1F", 16), int("0b101", 0), int("1_000"), int(" 42\n"), int("٣"))
print(n.bit_length(), (255).bit_count(), (-1).bit_length(), n.to_bytes(13, "big"), int.from_bytes(b"\x01\x00", "little"), (-5).to_bytes(2, "little", signed=True))
print(pow(3, 1000, 1007), pow(3, -1, 7), 7 ** -1, 0 ** 0, (-7) // 2, -7 % 3, 7 % -3, divmod(-7, 2))
import math
print(math.factorial(30), math.gcd(n, 360), math.isqrt(10 ** 40), math.comb(50, 25))
for bad in ("", "abc", "1__0", "0x", "1.5", "--1", "_1", "1_", "5 5"):
    try: int(bad)
    except ValueError as e: print(e)
for call in (lambda: int("5", 1), lambda: int(5, 2), lambda: int([]), lambda: int(None), lambda: int("12", 2), lambda: pow(2, -1, 4), lambda: pow(2, 3, 0), lambda: 1 // 0, lambda: 1 % 0, lambda: divmod(1, 0), lambda: 1 << -1, lambda: (256).to_bytes(1, "big"), lambda: (-1).to_bytes(1, "big"), lambda: int(float("nan")), lambda: int(float("inf")), lambda: 2 ** 10000 * 1.0, lambda: float(10 ** 400), lambda: 10 ** 400 / 3):
    try: print(call())
    except (ValueError, TypeError, ZeroDivisionError, OverflowError) as e: print(type(e).__name__, e)
print(10 ** 400 // 10 ** 398, 10 ** 400 / 10 ** 399, (10 ** 25 + 1) / 10 ** 25)
print(True + True, True * 5, int(True), isinstance(True, int), True & False, True ^ True, ~True, -True)
print(5 .real, (5).numerator, (5).conjugate(), int.__name__, 0xFF, 0o17, 0b11, 1_000_000)
print(round(12345, -2), round(15, -1), round(25, -1), round(-15, -1), (12).__index__(), int(3.99), int(-3.99))
try: print(str(10 ** 5000))
except ValueError as e: print(e)
try: int("1" * 5000)
except ValueError as e: print(e)
print(3 if 10 ** 20 > 1e19 else 4, 2 ** 53 + 1 == float(2 ** 53), 2 ** 53 == float(2 ** 53), hash(2 ** 61 - 1), hash(10 ** 30) == hash(float(10 ** 30)) or "differs", hash(-1))
