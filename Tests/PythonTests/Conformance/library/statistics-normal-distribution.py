from statistics import NormalDist as N

n = N(100, 15)
print(n, n.pdf(110), n.cdf(120), n.inv_cdf(0.9), n.quantiles(4), n.overlap(N(110, 10)), n.overlap(N(100, 15)), n.overlap(N(105, 15)), n.zscore(130), n + 5, 5 + n, n * 2, n - N(1, 2), n + N(1, 2), -n, +n, 3 - n, n / 3, 2 * n, n == N(100, 15), n != N(), hash(n) == hash(N(100, 15)))
for p in (1e-300, 1e-20, 1e-10, 0.001, 0.01, 0.07, 0.075, 0.08, 0.2, 0.5, 0.8, 0.9249, 0.93, 0.999, 1 - 1e-10, 1 - 1e-15):
    print(p, N().inv_cdf(p), N(3, 2).cdf(p * 10))
print(N.from_samples([1, 2, 3, 4]), n.samples(3, seed=5), n.mean, n.median, n.mode, n.stdev, n.variance)
import statistics

for f in (lambda: N(1, -1), lambda: N(1, 0).pdf(1), lambda: N(1, 0).cdf(1), lambda: n.inv_cdf(0), lambda: n.overlap(3), lambda: N(1, 0).zscore(1)):
    try:
        f()
    except (statistics.StatisticsError, TypeError) as e:
        print(e)
