import statistics as s
from fractions import Fraction

data = [1, 2, 2, 3, 9]
print(s.mean(data), s.median(data), s.mode(data), s.stdev(data), s.pstdev(data), s.variance(data), s.pvariance(data), s.fmean(data), s.fmean([1, 2], weights=[3, 1]))
print(s.median_low([1, 2, 3, 4]), s.median_high([1, 2, 3, 4]), s.multimode("aabbc"), s.geometric_mean([1, 4]), s.harmonic_mean([40, 60]), s.quantiles(range(1, 10)), s.quantiles([1, 2, 3], n=4, method="inclusive"))
print(s.mean([Fraction(1, 2), Fraction(1, 3)]), s.mean([True, False]), s.median([1.5, 2]), s.median_grouped([1, 2, 2, 3]), s.correlation([1, 2, 3], [2, 4, 6]), s.covariance([1, 2, 3], [1, 5, 7]))
print(s.linear_regression([1, 2, 3], [2, 4, 6]))
for attempt in [lambda: s.mean([]), lambda: s.stdev([1]), lambda: s.mode([]), lambda: s.median([]), lambda: s.geometric_mean([0]), lambda: s.harmonic_mean([-1]), lambda: s.quantiles([1])]:
    try:
        print(attempt())
    except s.StatisticsError as error:
        print(error)
