extension PythonLibrary {
  /// The source of `_statistics_normal`.
  static let statisticsNormal = #"""
    """The normal distribution of `statistics`."""

    import math
    import statistics

    # The coefficients of Wichura's algorithm AS 241 (PPND16), highest powers first: for the middle of
    # the distribution, for its sides and for its tails, each time a numerator and a denominator.
    _MIDDLE = (
        (
            2.5090809287301226727e+3, 3.3430575583588128105e+4, 6.7265770927008700853e+4,
            4.5921953931549871457e+4, 1.3731693765509461125e+4, 1.9715909503065514427e+3,
            1.3314166789178437745e+2, 3.3871328727963666080e+0,
        ),
        (
            5.2264952788528545610e+3, 2.8729085735721942674e+4, 3.9307895800092710610e+4,
            2.1213794301586595867e+4, 5.3941960214247511077e+3, 6.8718700749205790830e+2,
            4.2313330701600911252e+1, 1.0,
        ),
    )
    _SIDES = (
        (
            7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1,
            1.27045825245236838258e+0, 3.64784832476320460504e+0, 5.76949722146069140550e+0,
            4.63033784615654529590e+0, 1.42343711074968357734e+0,
        ),
        (
            1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2,
            1.48103976427480074590e-1, 6.89767334985100004550e-1, 1.67638483018380384940e+0,
            2.05319162663775882187e+0, 1.0,
        ),
    )
    _TAILS = (
        (
            2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3,
            2.65321895265761230930e-2, 2.96560571828504891230e-1, 1.78482653991729133580e+0,
            5.46378491116411436990e+0, 6.65790464350110377720e+0,
        ),
        (
            2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5,
            7.86869131145613259100e-4, 1.48753612908506148525e-2, 1.36929880922735805310e-1,
            5.99832206555887937690e-1, 1.0,
        ),
    )


    def _polynomial(coefficients, x):
        value = 0.0
        for coefficient in coefficients:
            value = value * x + coefficient
        return value


    def _standard_quantile(p):
        """Where the standard normal distribution has reached the probability `p`."""
        middle = p - 0.5
        if math.fabs(middle) <= 0.425:
            above, below = _MIDDLE
            x = 0.180625 - middle * middle
            return _polynomial(above, x) * middle / _polynomial(below, x)
        x = math.sqrt(-math.log(p if middle <= 0.0 else 1.0 - p))
        if x <= 5.0:
            (above, below), x = _SIDES, x - 1.6
        else:
            (above, below), x = _TAILS, x - 5.0
        value = _polynomial(above, x) / _polynomial(below, x)
        return -value if middle < 0.0 else value


    class NormalDist:
        """The normal distribution of a mean and a standard deviation."""

        __slots__ = ("_mu", "_sigma")

        def __init__(self, mu=0.0, sigma=1.0):
            if sigma < 0.0:
                raise statistics.StatisticsError("sigma must be non-negative")
            self._mu = float(mu)
            self._sigma = float(sigma)

        @classmethod
        def from_samples(cls, data):
            data = list(data)
            return cls(float(statistics.mean(data)), statistics.stdev(data))

        def samples(self, n, *, seed=None):
            import random
            gauss = random.gauss if seed is None else random.Random(seed).gauss
            return [gauss(self._mu, self._sigma) for _ in range(n)]

        def pdf(self, x):
            variance = self._sigma * self._sigma
            if not variance:
                raise statistics.StatisticsError("pdf() not defined when sigma is zero")
            distance = x - self._mu
            return math.exp(distance * distance / (-2.0 * variance)) / math.sqrt(math.tau * variance)

        def cdf(self, x):
            if not self._sigma:
                raise statistics.StatisticsError("cdf() not defined when sigma is zero")
            return 0.5 * (1.0 + math.erf((x - self._mu) / (self._sigma * math.sqrt(2.0))))

        def inv_cdf(self, p):
            if p <= 0.0 or p >= 1.0:
                raise statistics.StatisticsError("p must be in the range 0.0 < p < 1.0")
            if self._sigma <= 0.0:
                raise statistics.StatisticsError("cdf() not defined when sigma at or below zero")
            return self._mu + _standard_quantile(p) * self._sigma

        def quantiles(self, n=4):
            return [self.inv_cdf(place / n) for place in range(1, n)]

        def overlap(self, other):
            """The area that is below both curves: 1 for equal distributions."""
            if not isinstance(other, NormalDist):
                raise TypeError("Expected another NormalDist instance")
            narrow, wide = self, other
            if (wide._sigma, wide._mu) < (narrow._sigma, narrow._mu):
                narrow, wide = wide, narrow
            narrow_variance, wide_variance = narrow.variance, wide.variance
            if not narrow_variance or not wide_variance:
                raise statistics.StatisticsError("overlap() not defined when sigma is zero")
            difference = wide_variance - narrow_variance
            distance = math.fabs(wide._mu - narrow._mu)
            if not difference:
                return 1.0 - math.erf(distance / (2.0 * narrow._sigma * math.sqrt(2.0)))
            # The curves cross at two places.
            centre = narrow._mu * wide_variance - wide._mu * narrow_variance
            spread = narrow._sigma * wide._sigma * math.sqrt(
                distance * distance + difference * math.log(wide_variance / narrow_variance))
            first = (centre + spread) / difference
            second = (centre - spread) / difference
            return 1.0 - (
                math.fabs(wide.cdf(first) - narrow.cdf(first))
                + math.fabs(wide.cdf(second) - narrow.cdf(second)))

        def zscore(self, x):
            if not self._sigma:
                raise statistics.StatisticsError("zscore() not defined when sigma is zero")
            return (x - self._mu) / self._sigma

        @property
        def mean(self):
            return self._mu

        @property
        def median(self):
            return self._mu

        @property
        def mode(self):
            return self._mu

        @property
        def stdev(self):
            return self._sigma

        @property
        def variance(self):
            return self._sigma * self._sigma

        def __add__(self, other):
            if isinstance(other, NormalDist):
                return NormalDist(self._mu + other._mu, math.hypot(self._sigma, other._sigma))
            return NormalDist(self._mu + other, self._sigma)

        def __sub__(self, other):
            if isinstance(other, NormalDist):
                return NormalDist(self._mu - other._mu, math.hypot(self._sigma, other._sigma))
            return NormalDist(self._mu - other, self._sigma)

        def __mul__(self, factor):
            return NormalDist(self._mu * factor, self._sigma * math.fabs(factor))

        def __truediv__(self, divisor):
            return NormalDist(self._mu / divisor, self._sigma / math.fabs(divisor))

        def __pos__(self):
            return NormalDist(self._mu, self._sigma)

        def __neg__(self):
            return NormalDist(-self._mu, self._sigma)

        __radd__ = __add__
        __rmul__ = __mul__

        def __rsub__(self, other):
            return -(self - other)

        def __eq__(self, other):
            if not isinstance(other, NormalDist):
                return NotImplemented
            return self._mu == other._mu and self._sigma == other._sigma

        def __hash__(self):
            return hash((self._mu, self._sigma))

        def __repr__(self):
            return f"{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})"


    NormalDist.__module__ = "statistics"
    """#
}
