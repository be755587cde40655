import asyncio
import cmath
import math


def escape(c, most=30):
    z = 0
    for count in range(most):
        z = z * z + c
        if abs(z) > 2:
            return count
    return most


async def row(y):
    await asyncio.sleep(0)
    return "".join(" .:-=+*#%@"[escape(complex(x / 20 - 2.2, y / 10)) % 10] for x in range(64))


async def picture():
    for line in await asyncio.gather(*(row(y) for y in range(-12, 13, 3))):
        print(line)


def transform(values):
    if len(values) == 1:
        return values
    even, odd = transform(values[::2]), transform(values[1::2])
    half = len(values) // 2
    turns = [cmath.exp(-2j * cmath.pi * k / len(values)) * odd[k] for k in range(half)]
    return [even[k] + turns[k] for k in range(half)] + [even[k] - turns[k] for k in range(half)]


def roots(a, b, c):
    d = cmath.sqrt(b * b - 4 * a * c)
    return (-b + d) / (2 * a), (-b - d) / (2 * a)


asyncio.run(picture())
for value in transform([1, 2, 3, 4, 0, 0, 0, 0]):
    print(f"{value:.4f}", round(abs(value), 6))
print(roots(1, 2, 5), roots(1, -3, 2), roots(2j, 1, 1 - 1j))
print(cmath.polar(3 + 4j), cmath.rect(2, math.pi / 3), cmath.phase(-1), cmath.phase(-1 - 0j), cmath.polar(0))
POINTS = (0.5 + 0.25j, -1.5 + 2j, 3 - 4j, -0.1 - 0.2j, 1, 0.9j, -2.5, 1e-5 + 1e-6j)
for name in ("sqrt", "exp", "log", "log10", "sin", "cos", "tan", "sinh", "cosh", "tanh", "asinh", "acosh", "atanh", "asin", "acos", "atan"):
    for point in POINTS:
        try:
            value = getattr(cmath, name)(point)
            print(name, point, f"{value:.12g}")
        except Exception as error:
            print(name, point, type(error).__name__, error)
print(cmath.log(8, 2), cmath.isclose(1, 1 + 1e-10j), cmath.isclose(1, 1.1), cmath.isnan(complex("nan")), cmath.isinf(cmath.infj), cmath.isfinite(1j))
print(cmath.inf, cmath.nan, cmath.nanj, cmath.infj, cmath.e, cmath.tau)
for call in (lambda: cmath.log(0), lambda: cmath.exp(1000), lambda: cmath.sqrt("a"), lambda: cmath.rect(1, math.inf)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
for name in ("exp", "sinh", "cosh", "tanh", "sin", "cos"):
    for point in (709.5 + 0.5j, 800j, -710 + 1e-3j, 0j, -0.0 + 0j):
        try:
            print(name, point, f"{getattr(cmath, name)(point):.9g}")
        except Exception as error:
            print(name, point, type(error).__name__, error)
