import math

for x in (0.5, 1 / 3, 4 / 3, 2.5, 7.25, 20.5, 100.1, 140.5, 170.2, -0.5, -1.5, -20.3, 1e-21, 23, 24, 30):
    print(x, math.gamma(x), math.lgamma(x))
for x in (3, 1, 2, 1e10, 1e300, -150.5, 5e-324, float("inf")):
    print(x, math.lgamma(x))
print([math.gamma(n / 7) for n in range(1, 60)])
print([math.lgamma(n / 7) for n in range(1, 60)])
for wrong in (lambda: math.gamma(0), lambda: math.gamma(-2), lambda: math.gamma(172),
              lambda: math.lgamma(-1), lambda: math.gamma(float("-inf"))):
    try:
        print(wrong())
    except (ValueError, OverflowError) as error:
        print(type(error).__name__, error)
