import math

print(math.gcd(12, 18, 27), math.lcm(4, 6), math.comb(5, 2), math.perm(5), math.factorial(20), math.isqrt(10 ** 20), math.prod([1, 2, 3], start=2))
print(math.floor(-1.5), math.ceil(-1.5), math.trunc(2.7), math.fmod(-7, 3), math.remainder(7, 4), math.modf(3.25), math.frexp(8), math.ldexp(0.5, 4))
print(math.fsum([0.1] * 10), math.hypot(3, 4), math.dist([0, 0], [3, 4]), math.log(8, 2), math.log2(8), math.log10(1000), math.log1p(0), math.cbrt(27), math.exp2(3))
print(math.copysign(1, -0.0), math.isclose(0.1 + 0.2, 0.3), math.isinf(math.inf), math.isnan(math.nan), math.nextafter(1, 2), math.ulp(1.0), math.degrees(math.pi), math.atan2(1, -1))
for attempt in [lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.factorial(-1), lambda: math.factorial(1.5), lambda: math.comb(3, -1), lambda: math.exp(1000), lambda: math.floor(math.inf), lambda: math.floor(math.nan), lambda: math.gcd(1.5, 2), lambda: math.acos(2), lambda: math.pow(0, -1), lambda: math.isqrt(-1), lambda: math.sqrt("4"), lambda: math.dist([1], [1, 2])]:
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
