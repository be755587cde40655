import math

print(math.pi, math.e, math.tau, math.inf, math.nan)
print(math.sqrt(2), math.floor(-1.5), math.ceil(1.2), math.trunc(-2.7), math.factorial(20), math.gcd(12, 18, 27), math.lcm(4, 6))
print(math.isqrt(10**20 + 1), math.comb(10, 3), math.perm(5, 2), math.perm(4), math.hypot(3, 4), math.dist([0, 0], [1, 1]))
print(math.log(10), math.log(8, 2), math.log2(1024), math.log10(1000), math.log1p(1e-10), math.log(10**400), math.exp(1), math.expm1(1e-5))
print(math.sin(1), math.cos(1), math.tan(1), math.atan2(1, -1), math.degrees(math.pi), math.radians(180), math.asin(1), math.sinh(1))
print(math.isclose(0.1 + 0.2, 0.3), math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1), math.copysign(3, -0.0))
print(math.fsum([0.1] * 10), sum([0.1] * 10), math.prod([1, 2, 3, 4]), math.prod([0.5, 4], start=2), math.fmod(-7, 3), math.remainder(7, 4))
print(math.modf(3.75), math.frexp(10.0), math.ldexp(0.5, 4), math.pow(2, 0.5), math.cbrt(27), math.gamma(5), math.erf(0.5), math.ulp(1.0), math.nextafter(1, 2))
for f in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.factorial(-1), lambda: math.exp(1000), lambda: math.floor(math.inf), lambda: math.sqrt("x"), lambda: math.acos(2), lambda: math.pow(0, -1), lambda: math.factorial(1.5), lambda: math.ceil(math.nan), lambda: math.isqrt(-1), lambda: math.gcd(1.5, 2), lambda: math.fmod(1, 0), lambda: math.comb(-1, 2)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(math.floor(10**30), math.ceil(True), math.trunc(5), math.hypot(), math.hypot(1, 2, 3), math.exp2(3), math.floor(2.5e20))
