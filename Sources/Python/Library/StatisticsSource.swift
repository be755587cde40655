extension PythonLibrary {
  /// The source of `statistics`.
  static let statistics = #"""
    """Statistics of small samples."""

    import math as _math
    from fractions import Fraction
    from collections import Counter as _Counter
    from bisect import bisect_left as _bisect_left

    __all__ = [
        "StatisticsError", "fmean", "geometric_mean", "harmonic_mean", "mean", "median",
        "median_grouped", "median_high", "median_low", "mode", "multimode", "NormalDist", "pstdev", "pvariance",
        "quantiles", "stdev", "variance", "correlation", "covariance", "linear_regression",
    ]


    class StatisticsError(ValueError):
        pass


    def _exact(value):
        if isinstance(value, (int, Fraction)):
            return Fraction(value)
        if not hasattr(value, "as_integer_ratio"):
            raise TypeError(f"can't convert type {type(value).__name__!r} to numerator/denominator")
        return Fraction(*value.as_integer_ratio())


    def _common(kind, other):
        """The type of a result that values of two types go into."""
        if issubclass(other, int) or issubclass(kind, other):
            return kind
        if issubclass(kind, int) or issubclass(other, kind):
            return other
        if issubclass(kind, (float, Fraction)) and issubclass(other, (float, Fraction)):
            return kind if issubclass(kind, float) else other
        raise TypeError(f"don't know how to coerce {kind.__name__} and {other.__name__}")


    def _total(data):
        total = Fraction(0)
        special = None
        kind = int
        count = 0
        for value in data:
            count += 1
            if type(value) is not kind:
                kind = _common(kind, type(value))
            if isinstance(value, float) and not _math.isfinite(value):
                special = value if special is None else special + value
                continue
            total += _exact(value)
        return kind, total if special is None else special, count


    def _converted(value, kind):
        if isinstance(value, float):
            return value
        if kind is int and value.denominator != 1:
            kind = float
        if kind is int:
            return int(value)
        if kind is float:
            return value.numerator / value.denominator
        return value if kind is Fraction else kind(value.numerator) / value.denominator


    def mean(data):
        kind, total, count = _total(list(data))
        if count < 1:
            raise StatisticsError("mean requires at least one data point")
        return _converted(total / count, kind)


    def fmean(data, weights=None):
        data = list(data)
        if weights is None:
            if not data:
                raise StatisticsError("fmean requires at least one data point")
            return _math.fsum(data) / len(data)
        weights = list(weights)
        if len(weights) != len(data):
            raise StatisticsError("data and weights must be the same length")
        total = _math.fsum(weights)
        if not total:
            raise StatisticsError("sum of weights must be non-zero")
        return _math.fsum(map(lambda a, b: a * b, data, weights)) / total


    def geometric_mean(data):
        try:
            return _math.exp(fmean(map(_math.log, data)))
        except ValueError:
            raise StatisticsError(
                "geometric mean requires a non-empty dataset containing positive numbers") from None


    def harmonic_mean(data, weights=None):
        data = list(data)
        if not data:
            raise StatisticsError("harmonic_mean requires at least one data point")
        if any(value < 0 for value in data):
            raise StatisticsError("harmonic mean does not support negative values")
        if 0 in data:
            return 0
        if weights is None:
            weights = [1] * len(data)
        kind, total, _ = _total([weight / value for weight, value in zip(weights, data)])
        return _converted(_exact(sum(weights)) / total, kind)


    def median(data):
        data = sorted(data)
        count = len(data)
        if count == 0:
            raise StatisticsError("no median for empty data")
        if count % 2 == 1:
            return data[count // 2]
        return (data[count // 2 - 1] + data[count // 2]) / 2


    def median_low(data):
        data = sorted(data)
        if not data:
            raise StatisticsError("no median for empty data")
        return data[(len(data) - 1) // 2]


    def median_high(data):
        data = sorted(data)
        if not data:
            raise StatisticsError("no median for empty data")
        return data[len(data) // 2]


    def median_grouped(data, interval=1):
        data = sorted(data)
        if not data:
            raise StatisticsError("no median for empty data")
        middle = data[len(data) // 2]
        first = _bisect_left(data, middle)
        count = data.count(middle)
        lower = float(middle) - float(interval) / 2
        return lower + interval * (len(data) / 2 - first) / count


    def mode(data):
        pairs = _Counter(iter(data)).most_common(1)
        if not pairs:
            raise StatisticsError("no mode for empty data")
        return pairs[0][0]


    def multimode(data):
        counts = _Counter(iter(data))
        if not counts:
            return []
        most = max(counts.values())
        return [value for value, count in counts.items() if count == most]


    def quantiles(data, *, n=4, method="exclusive"):
        if n < 1:
            raise StatisticsError("n must be at least 1")
        data = sorted(data)
        count = len(data)
        if count < 2:
            raise StatisticsError("must have at least two data points")
        result = []
        if method == "inclusive":
            m = count - 1
            for i in range(1, n):
                j, delta = divmod(i * m, n)
                result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
            return result
        if method == "exclusive":
            m = count + 1
            for i in range(1, n):
                j = i * m // n
                j = 1 if j < 1 else count - 1 if j > count - 1 else j
                delta = i * m - j * n
                result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
            return result
        raise ValueError(f"Unknown method: {method!r}")


    def _squares(data, center=None):
        data = list(data)
        kind, total, count = _total(data)
        if count == 0:
            return kind, Fraction(0), 0
        if center is not None:
            middle = _exact(center)
        else:
            middle = total / count
        if isinstance(total, float):
            return kind, _math.nan, count
        return kind, sum(((_exact(value) - middle) ** 2 for value in data), Fraction(0)), count


    def variance(data, xbar=None):
        kind, squares, count = _squares(data, xbar)
        if count < 2:
            raise StatisticsError("variance requires at least two data points")
        return _converted(squares / (count - 1), kind)


    def pvariance(data, mu=None):
        kind, squares, count = _squares(data, mu)
        if count < 1:
            raise StatisticsError("pvariance requires at least one data point")
        return _converted(squares / count, kind)


    def _root(value, kind):
        """The square root of a fraction, correctly rounded."""
        if isinstance(value, float):
            return _math.sqrt(value)
        if not issubclass(kind, (int, float, Fraction)):
            return _decimal_root(value, kind)
        n, m = value.numerator, value.denominator
        if not n:
            return 0.0
        q = (n.bit_length() - m.bit_length() - 109) // 2
        if q >= 0:
            whole = _odd_root(n, m << 2 * q) << q
            return whole / 1
        return _odd_root(n << -2 * q, m) / (1 << -q)


    def _decimal_root(value, kind):
        import decimal
        with decimal.localcontext() as context:
            # Digits that the last one is rounded by.
            context.prec += 8
            root = (kind(value.numerator) / value.denominator).sqrt()
        return +root


    def _odd_root(n, m):
        a = _math.isqrt(n // m)
        return a | (a * a * m != n)


    def stdev(data, xbar=None):
        kind, squares, count = _squares(data, xbar)
        if count < 2:
            raise StatisticsError("stdev requires at least two data points")
        return _root(squares / (count - 1), kind)


    def pstdev(data, mu=None):
        kind, squares, count = _squares(data, mu)
        if count < 1:
            raise StatisticsError("pstdev requires at least one data point")
        return _root(squares / count, kind)


    def covariance(x, y, /):
        n = len(x)
        if len(y) != n:
            raise StatisticsError("covariance requires that both inputs have same number of data points")
        if n < 2:
            raise StatisticsError("covariance requires at least two data points")
        xbar = _math.fsum(x) / n
        ybar = _math.fsum(y) / n
        return _math.fsum((a - xbar) * (b - ybar) for a, b in zip(x, y)) / (n - 1)


    def correlation(x, y, /):
        n = len(x)
        if len(y) != n:
            raise StatisticsError("correlation requires that both inputs have same number of data points")
        if n < 2:
            raise StatisticsError("correlation requires at least two data points")
        xbar = _math.fsum(x) / n
        ybar = _math.fsum(y) / n
        sxy = _math.fsum((a - xbar) * (b - ybar) for a, b in zip(x, y))
        sxx = _math.fsum((a - xbar) * (a - xbar) for a in x)
        syy = _math.fsum((b - ybar) * (b - ybar) for b in y)
        try:
            return sxy / _math.sqrt(sxx * syy)
        except ZeroDivisionError:
            raise StatisticsError("at least one of the inputs is constant") from None


    def linear_regression(x, y, /, *, proportional=False):
        from collections import namedtuple
        n = len(x)
        xbar = 0 if proportional else _math.fsum(x) / n
        ybar = 0 if proportional else _math.fsum(y) / n
        sxy = _math.fsum((a - xbar) * (b - ybar) for a, b in zip(x, y))
        sxx = _math.fsum((a - xbar) * (a - xbar) for a in x)
        if not sxx:
            raise StatisticsError("x is constant")
        slope = sxy / sxx
        return namedtuple("LinearRegression", ("slope", "intercept"))(
            slope, 0.0 if proportional else ybar - slope * xbar)


    # It needs the names above.
    from _statistics_normal import NormalDist
    """#
}
