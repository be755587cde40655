from fractions import Fraction
from statistics import *

d = [2.5, 3.25, 5.5, 11.25, 11.75]
print(mean(d), fmean(d), median(d), stdev(d), pstdev(d), variance(d), pvariance(d))
print(mean([1, 2, 3, 4]), mean([1, 2]), median([1, 3, 5, 7]), median_low([1, 3, 5, 7]), median_high([1, 3, 5, 7]), mode("abracadabra"), multimode("aabb"))
print(quantiles([1, 2, 3, 4, 5, 6, 7, 8, 9]), quantiles([1, 2, 3, 4], n=10), quantiles(d, method="inclusive"), stdev([1, 2, 3, 4]), variance([1, 2, 3]))
print(geometric_mean([54, 24, 36]), harmonic_mean([40, 60]), mean([Fraction(1, 2), Fraction(1, 3)]), correlation([1, 2, 3], [1, 2, 4]), covariance([1, 2, 3], [1, 2, 4]), linear_regression([1, 2, 3], [2, 4, 6.5]))
for f in (lambda: mean([]), lambda: median([]), lambda: stdev([1]), lambda: mode([]), lambda: mean(["a"])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
a = Fraction(3, 4)
print(a, repr(a), a + 1, a * Fraction(2, 3), a / 2, a - 0.25, 1 - a, a ** 2, -a, abs(Fraction(-1, 2)), a // Fraction(1, 3), a % Fraction(1, 3))
print(Fraction("0.125"), Fraction("7/3"), Fraction(0.5), Fraction(3.14159).limit_denominator(100), float(a), int(Fraction(7, 2)), round(Fraction(7, 2)), a == 0.75, a < 1, hash(Fraction(2)) == hash(2), {Fraction(1, 2): 1}[0.5], sum([Fraction(1, 3)] * 3))
try:
    Fraction(1, 0)
except ZeroDivisionError as e:
    print(e)
import math
print(math.floor(Fraction(7, 2)), Fraction(1, 3).numerator, Fraction(6, 4).as_integer_ratio())
