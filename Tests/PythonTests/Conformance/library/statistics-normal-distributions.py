from statistics import NormalDist, StatisticsError
import statistics

temperature = NormalDist(5, 2.5)
print(temperature, temperature.mean, temperature.median, temperature.mode, temperature.stdev, temperature.variance)
print(temperature.pdf(5), temperature.cdf(3), temperature.inv_cdf(0.95), temperature.zscore(1))
print(temperature * 9 / 5 + 32, 1 - temperature, -temperature, +temperature, temperature - 1, 2 * temperature)
print(temperature + NormalDist(1, 3), temperature - NormalDist(1, 3))
print(NormalDist().quantiles(), NormalDist(100, 15).quantiles(n=10))
for p in [1e-300, 1e-20, 1e-10, 0.001, 0.025, 0.0749, 0.0751, 0.3, 0.5, 0.7, 0.925, 0.9751, 0.999999, 1 - 1e-16]:
    print(p, NormalDist().inv_cdf(p), round(NormalDist().cdf(NormalDist().inv_cdf(p)), 12))
for x in [-40, -8, -3.3, -1, 0, 0.1, 2, 9]:
    print(x, NormalDist().cdf(x), NormalDist(1, 0.5).pdf(x))
print(NormalDist.from_samples([2.5, 3.1, 2.1, 2.4, 2.7, 3.5]), NormalDist.from_samples(iter([1, 2])))
print(NormalDist(2.4, 1.6).overlap(NormalDist(3.2, 2.0)), NormalDist(0, 1).overlap(NormalDist(1, 1)), NormalDist(0, 1).overlap(NormalDist(0, 1)))
print(NormalDist(10, 2).samples(3, seed=86753), NormalDist(10, 2).samples(0))
print(NormalDist(1, 2) == NormalDist(1, 2), NormalDist(1, 2) == NormalDist(1, 3), NormalDist(1, 2) == 1, len({NormalDist(), NormalDist()}))
for work in [
    lambda: NormalDist(0, -1), lambda: NormalDist(0, 0).pdf(1), lambda: NormalDist(0, 0).cdf(1), lambda: NormalDist().inv_cdf(0),
    lambda: NormalDist().inv_cdf(1.5), lambda: NormalDist(0, 0).inv_cdf(0.5), lambda: NormalDist(0, 0).zscore(1),
    lambda: NormalDist().overlap(1), lambda: NormalDist().overlap(NormalDist(0, 0)), lambda: NormalDist.from_samples([1]),
    lambda: NormalDist("x"),
]:
    try:
        print(work())
    except (StatisticsError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
print("NormalDist" in statistics.__all__)
