# Sums of statistics are exact and rounded once, whatever the numbers are.
import math
from decimal import Decimal
from fractions import Fraction
from random import Random
from statistics import *


def show(evaluate):
    try:
        print(repr(evaluate()))
    except Exception as error:
        print(type(error).__name__, error)


numbers = Random(5)
samples = [
    [1, 2, 3, 4], [True, False, True], [1.5, 2, 2.75], [0.1] * 10, [1e300, -1e300, 1e-300],
    [5e-324, 1e308, -1e308], [1e16, 1.0, -1e16], [10 ** 20, 1, 0.5], [10 ** 400, 10 ** 400 + 1],
    [2 ** 63 - 1, -2 ** 63, 7], [Fraction(1, 3), Fraction(2, 3)], [Fraction(1, 3), 2],
    [Decimal("0.1"), Decimal("0.3"), Decimal(1)], [Decimal(1), 2],     [numbers.random() for _ in range(500)],
    [numbers.gauss(100, 15) for _ in range(500)], [numbers.randrange(-1000, 1000) for _ in range(500)],
    [numbers.uniform(-1e-5, 1e9) for _ in range(500)], [0.0, -0.0], [-0.0], [0], (1, 2.5), [], [3],
    [1.0, Fraction(1, 2)], [1.0, Decimal(1)], ["a"], [None, 1], range(5), iter([1, 2, 6]),
]
for data in samples:
    data = list(data)
    for function in mean, fmean, variance, pvariance, stdev, pstdev, harmonic_mean:
        show(lambda: function(data))
for data in [math.inf, 1.0], [math.inf, -math.inf], [math.nan, 1]:
    for function in mean, fmean, variance, pvariance:
        show(lambda: function(data))
for data in samples[:4] + samples[14:17]:
    show(lambda: variance(data, mean(data)))
    show(lambda: pvariance(data, 1.1))
    show(lambda: stdev(data, fmean(data)))
    show(lambda: pstdev(data, mu=2))
show(lambda: mean(iter([1, 2, 6])))
show(lambda: linear_regression([1], [1]))
show(lambda: linear_regression([1, 2], [1]))
show(lambda: linear_regression([1, 1], [1, 2]))
show(lambda: linear_regression([1, 2, 4], [1, 3, 6]))
show(lambda: linear_regression([1, 2, 4], [1, 3, 6], proportional=True))
show(lambda: correlation([1, 2, 4], [1, 3, 6]))
show(lambda: covariance([1, 2, 4], [1, 3, 6]))
show(lambda: harmonic_mean([40, 60], weights=[5, 30]))
show(lambda: harmonic_mean([40, 60], weights=[5]))
show(lambda: harmonic_mean([40, 0], weights=[5, 0]))
show(lambda: harmonic_mean([40, 0]))
show(lambda: harmonic_mean([-1, 2]))
show(lambda: fmean([1, 2], [0, 0]))
show(lambda: fmean([1, 2], [1]))
show(lambda: fmean([1, 2], weights=[1, 3]))
show(lambda: fmean(iter([1, 2, 6])))
show(lambda: math.fsum([math.inf, -math.inf]))
show(lambda: math.fsum([math.inf, math.nan]))
show(lambda: math.fsum([1e308, 1e308, -1e308]))
show(lambda: math.fsum([1e308, 1e308, math.inf]))
show(lambda: math.fsum([0.1] * 10 + [1e100, 1, -1e100]))
