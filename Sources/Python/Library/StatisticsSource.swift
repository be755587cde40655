extension PythonLibrary {
  /// The source of `statistics`.
  static let statistics = #"""
    """Statistics of small samples."""

    import math as _math
    import sys as _sys
    import _statistics as _sums
    from fractions import Fraction
    from collections import Counter as _Counter, namedtuple as _namedtuple
    from numbers import Real as _Real
    from operator import mul as _mul
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
        """The type that the values go into, their exact sum and their number."""
        data = data if type(data) is list else list(data)
        quick = _sums.total(data)
        if quick is not None:
            has_floats, numerator, denominator = quick
            return float if has_floats else int, Fraction(numerator, denominator), len(data)
        kind, sums, special = _sum_up(data, lambda numerator: numerator)
        return kind, _fraction_of(sums) if special is None else special, len(data)


    def _sum_up(data, change):
        """The sums of numerators by denominator, and the sum of what is no fraction."""
        sums = {}
        special = None
        kind = int
        for value in data:
            if type(value) is not kind:
                kind = _common(kind, type(value))
            if isinstance(value, float) and not _math.isfinite(value):
                special = value if special is None else special + value
                continue
            exact = _exact(value)
            numerator, denominator = exact.numerator, exact.denominator
            sums[denominator] = sums.get(denominator, 0) + change(numerator)
        return kind, sums, special


    def _fraction_of(sums, power=1):
        return sum(
            [Fraction(numerator, denominator ** power) for denominator, numerator in sums.items()],
            Fraction(0))


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
        data = data if type(data) in (list, tuple) else list(data)
        if weights is None:
            total = _math.fsum(data)
            if not data:
                raise StatisticsError("fmean requires at least one data point")
            return total / len(data)
        weights = list(weights)
        total = _math.fsum(map(_mul, data, weights))
        if len(weights) != len(data):
            raise StatisticsError("data and weights must be the same length")
        whole = _math.fsum(weights)
        if not whole:
            raise StatisticsError("sum of weights must be non-zero")
        return total / whole


    def geometric_mean(data):
        try:
            return _math.exp(fmean(map(_math.log, data)))
        except ValueError:
            raise StatisticsError(
                "geometric mean requires a non-empty dataset containing positive numbers") from None


    def _not_negative(values):
        for value in values:
            if value < 0:
                raise StatisticsError("harmonic mean does not support negative values")
            yield value


    def harmonic_mean(data, weights=None):
        data = list(data)
        if not data:
            raise StatisticsError("harmonic_mean requires at least one data point")
        if len(data) == 1 and weights is None:
            if not isinstance(data[0], (_Real, _decimal())):
                raise TypeError("unsupported type")
            return next(_not_negative(data))
        if weights is None:
            weights = [1] * len(data)
            whole = len(data)
        else:
            weights = list(weights)
            if len(weights) != len(data):
                raise StatisticsError("Number of weights does not match data size")
            whole = _total(list(_not_negative(weights)))[1]
        try:
            kind, total, _ = _total([
                weight / value if weight else 0
                for weight, value in zip(weights, _not_negative(data))])
        except ZeroDivisionError:
            return 0
        if total <= 0:
            raise StatisticsError("Weighted sum must be positive")
        return _converted(whole / total, kind)


    def _decimal():
        """The class Decimal, where the program has loaded it: only then there are any."""
        module = _sys.modules.get("decimal")
        return () if module is None else module.Decimal


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
        """The type of a result, the exact sum of squared distances and the number of values."""
        data = data if type(data) is list else list(data)
        count = len(data)
        if center is not None:
            return _total([(value - center) * (value - center) for value in data])
        if not count:
            return int, Fraction(0), 0
        quick = _sums.squares(data)
        if quick is not None:
            has_floats, *sums = quick
            kind = float if has_floats else int
            total, squares = Fraction(*sums[:2]), Fraction(*sums[2:])
        else:
            kind, sums, special = _sum_up(data, lambda numerator: numerator)
            if special is not None:
                return kind, special, count
            total = _fraction_of(sums)
            squares = _fraction_of(_sum_up(data, lambda numerator: numerator * numerator)[1], 2)
        return kind, (count * squares - total * total) / count, count


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
        return _math.fsum([(a - xbar) * (b - ybar) for a, b in zip(x, y)]) / (n - 1)


    def correlation(x, y, /):
        n = len(x)
        if len(y) != n:
            raise StatisticsError("correlation requires that both inputs have same number of data points")
        if n < 2:
            raise StatisticsError("correlation requires at least two data points")
        xbar = _math.fsum(x) / n
        ybar = _math.fsum(y) / n
        sxy = _math.fsum([(a - xbar) * (b - ybar) for a, b in zip(x, y)])
        sxx = _math.fsum([(a - xbar) * (a - xbar) for a in x])
        syy = _math.fsum([(b - ybar) * (b - ybar) for b in y])
        try:
            return sxy / _math.sqrt(sxx * syy)
        except ZeroDivisionError:
            raise StatisticsError("at least one of the inputs is constant") from None


    LinearRegression = _namedtuple("LinearRegression", ("slope", "intercept"))


    def linear_regression(x, y, /, *, proportional=False):
        n = len(x)
        if len(y) != n:
            raise StatisticsError(
                "linear regression requires that both inputs have same number of data points")
        if n < 2:
            raise StatisticsError("linear regression requires at least two data points")
        xbar = 0 if proportional else _math.fsum(x) / n
        ybar = 0 if proportional else _math.fsum(y) / n
        sxy = _math.fsum([(a - xbar) * (b - ybar) for a, b in zip(x, y)])
        sxx = _math.fsum([(a - xbar) * (a - xbar) for a in x])
        if not sxx:
            raise StatisticsError("x is constant")
        slope = sxy / sxx
        return LinearRegression(slope, 0.0 if proportional else ybar - slope * xbar)


    # It needs the names above.
    from _statistics_normal import NormalDist
    """#
}
