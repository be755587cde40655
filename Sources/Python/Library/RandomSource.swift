extension PythonLibrary {
  /// The source of `random`.
  static let randomModule = #"""
    """Random numbers: the same as CPython's for the same seed; without a seed, a fixed one."""

    import _random
    from _loopscope import digest as _digest
    from bisect import bisect as _bisect
    from itertools import accumulate as _accumulate, repeat as _repeat
    from math import (
        acos as _acos, ceil as _ceil, cos as _cos, e as _e, exp as _exp, floor as _floor,
        isfinite as _isfinite, log as _log, pi as _pi, sin as _sin, sqrt as _sqrt, tau as TWOPI,
    )

    __all__ = [
        "Random", "SystemRandom", "betavariate", "choice", "choices", "expovariate", "gammavariate",
        "gauss", "getrandbits", "getstate", "lognormvariate", "normalvariate", "paretovariate",
        "randbytes", "randint", "random", "randrange", "sample", "seed", "setstate", "shuffle",
        "triangular", "uniform", "vonmisesvariate", "weibullvariate",
    ]

    NV_MAGICCONST = 4 * _exp(-0.5) / _sqrt(2.0)
    LOG4 = _log(4.0)
    SG_MAGICCONST = 1.0 + _log(4.5)
    BPF = 53
    RECIP_BPF = 2 ** -BPF


    class Random(_random.Random):
        VERSION = 3

        def __init__(self, x=None):
            self.seed(x)
            self.gauss_next = None

        def seed(self, a=None, version=2):
            if version == 1 and isinstance(a, (str, bytes)):
                a = a.decode("latin-1") if isinstance(a, bytes) else a
                x = ord(a[0]) << 7 if a else 0
                for character in map(ord, a):
                    x = ((1000003 * x) ^ character) & 0xFFFFFFFFFFFFFFFF
                x ^= len(a)
                a = -2 if x == -1 else x
            elif version == 2 and isinstance(a, (str, bytes, bytearray)):
                if isinstance(a, str):
                    a = a.encode()
                a = int.from_bytes(a + _digest("sha512", a), "big")
            elif not isinstance(a, (type(None), int, float, str, bytes, bytearray)):
                raise TypeError(
                    "The only supported seed types are: None,\n"
                    "int, float, str, bytes, and bytearray.")
            super().seed(a)
            self.gauss_next = None

        def __reduce__(self):
            return self.__class__, (), self.getstate()

        def __setstate__(self, state):
            self.setstate(state)

        def getstate(self):
            return self.VERSION, super().getstate(), self.gauss_next

        def setstate(self, state):
            version = state[0]
            if version == 3:
                version, internal, self.gauss_next = state
                super().setstate(internal)
            else:
                raise ValueError(
                    f"state with version {version} passed to Random.setstate() of version "
                    f"{self.VERSION}")

        def __init_subclass__(cls, /, **keywords):
            # Integers come from the method of a subclass, where it has one, that gives numbers.
            for one in cls.__mro__:
                if "_randbelow" in one.__dict__:
                    break
                if "getrandbits" in one.__dict__:
                    cls._randbelow = cls._randbelow_with_getrandbits
                    break
                if "random" in one.__dict__:
                    cls._randbelow = cls._randbelow_without_getrandbits
                    break

        def _randbelow_without_getrandbits(self, n, maxsize=1 << BPF):
            random = self.random
            if n >= maxsize:
                return _floor(random() * n)
            limit = (maxsize - maxsize % n) / maxsize
            r = random()
            while r >= limit:
                r = random()
            return _floor(r * maxsize) % n

        def _randbelow_with_getrandbits(self, n):
            getrandbits = self.getrandbits
            k = n.bit_length()
            r = getrandbits(k)
            while r >= n:
                r = getrandbits(k)
            return r

        def randbytes(self, n):
            return self.getrandbits(n * 8).to_bytes(n, "little")

        def randrange(self, start, stop=None, step=1):
            if type(start) is int and type(stop) is int and type(step) is int and step == 1:
                if start < stop:
                    return start + self._randbelow(stop - start)
                raise ValueError(f"empty range for randrange() ({start}, {stop}, {stop - start})")
            start = self._integer(start)
            if stop is None:
                if step != 1:
                    raise TypeError("Missing a non-None stop argument")
                if start > 0:
                    return self._randbelow(start)
                raise ValueError("empty range for randrange()")
            stop = self._integer(stop)
            width = stop - start
            step = self._integer(step)
            if step == 1:
                if width > 0:
                    return start + self._randbelow(width)
                raise ValueError(f"empty range for randrange() ({start}, {stop}, {width})")
            if step > 0:
                n = (width + step - 1) // step
            elif step < 0:
                n = (width + step + 1) // step
            else:
                raise ValueError("zero step for randrange()")
            if n <= 0:
                raise ValueError("empty range for randrange()")
            return start + step * self._randbelow(n)

        @staticmethod
        def _integer(value):
            if isinstance(value, int):
                return value
            index = getattr(type(value), "__index__", None)
            if index is not None:
                return index(value)
            if isinstance(value, float) and value == int(value):
                return int(value)
            if isinstance(value, float):
                raise ValueError("non-integer arg 1 for randrange()")
            raise TypeError(
                f"'{type(value).__name__}' object cannot be interpreted as an integer")

        def randint(self, a, b):
            return self.randrange(a, b + 1)

        def choice(self, seq):
            if not len(seq):
                raise IndexError("Cannot choose from an empty sequence")
            return seq[self._randbelow(len(seq))]

        def shuffle(self, x):
            for i in reversed(range(1, len(x))):
                j = self._randbelow(i + 1)
                x[i], x[j] = x[j], x[i]

        def sample(self, population, k, *, counts=None):
            if isinstance(population, (set, frozenset, dict)) or not hasattr(
                population, "__getitem__"
            ):
                raise TypeError(
                    "Population must be a sequence.  For dicts or sets, use sorted(d).")
            n = len(population)
            if counts is not None:
                totals = list(_accumulate(counts))
                if len(totals) != n:
                    raise ValueError("The number of counts does not match the population")
                total = totals.pop()
                if not isinstance(total, int):
                    raise TypeError("Counts must be integers")
                if total <= 0:
                    raise ValueError("Total of counts must be greater than zero")
                picks = self.sample(range(total), k=k)
                return [population[_bisect(totals, pick)] for pick in picks]
            if not 0 <= k <= n:
                raise ValueError("Sample larger than population or is negative")
            result = [None] * k
            size = 21
            if k > 5:
                size += 4 ** _ceil(_log(k * 3, 4))
            if n <= size:
                pool = list(population)
                for i in range(k):
                    j = self._randbelow(n - i)
                    result[i] = pool[j]
                    pool[j] = pool[n - i - 1]
            else:
                taken = set()
                for i in range(k):
                    j = self._randbelow(n)
                    while j in taken:
                        j = self._randbelow(n)
                    taken.add(j)
                    result[i] = population[j]
            return result

        def choices(self, population, weights=None, *, cum_weights=None, k=1):
            random = self.random
            n = len(population)
            if cum_weights is None:
                if weights is None:
                    n += 0.0
                    return [population[_floor(random() * n)] for _ in _repeat(None, k)]
                try:
                    cum_weights = list(_accumulate(weights))
                except TypeError:
                    if not isinstance(weights, int):
                        raise
                    raise TypeError(
                        f"The number of choices must be a keyword argument: k={weights}") from None
            elif weights is not None:
                raise TypeError("Cannot specify both weights and cumulative weights")
            if len(cum_weights) != n:
                raise ValueError("The number of weights does not match the population")
            total = cum_weights[-1] + 0.0
            if total <= 0.0:
                raise ValueError("Total of weights must be greater than zero")
            if not _isfinite(total):
                raise ValueError("Total of weights must be finite")
            last = n - 1
            return [
                population[_bisect(cum_weights, random() * total, 0, last)]
                for _ in _repeat(None, k)
            ]

        def uniform(self, a, b):
            return a + (b - a) * self.random()

        def triangular(self, low=0.0, high=1.0, mode=None):
            u = self.random()
            try:
                c = 0.5 if mode is None else (mode - low) / (high - low)
            except ZeroDivisionError:
                return low
            if u > c:
                u = 1.0 - u
                c = 1.0 - c
                low, high = high, low
            return low + (high - low) * _sqrt(u * c)

        def normalvariate(self, mu=0.0, sigma=1.0):
            random = self.random
            while True:
                u1 = random()
                u2 = 1.0 - random()
                z = NV_MAGICCONST * (u1 - 0.5) / u2
                if z * z / 4.0 <= -_log(u2):
                    break
            return mu + z * sigma

        def gauss(self, mu=0.0, sigma=1.0):
            z = self.gauss_next
            self.gauss_next = None
            if z is None:
                angle = self.random() * TWOPI
                radius = _sqrt(-2.0 * _log(1.0 - self.random()))
                z = _cos(angle) * radius
                self.gauss_next = _sin(angle) * radius
            return mu + z * sigma

        def lognormvariate(self, mu, sigma):
            return _exp(self.normalvariate(mu, sigma))

        def expovariate(self, lambd):
            return -_log(1.0 - self.random()) / lambd

        def vonmisesvariate(self, mu, kappa):
            random = self.random
            if kappa <= 1e-6:
                return TWOPI * random()
            s = 0.5 / kappa
            r = s + _sqrt(1.0 + s * s)
            while True:
                z = _cos(_pi * random())
                d = z / (r + z)
                u2 = random()
                if u2 < 1.0 - d * d or u2 <= (1.0 - d) * _exp(d):
                    break
            q = 1.0 / r
            f = (q + z) / (1.0 + q * z)
            if random() > 0.5:
                return (mu + _acos(f)) % TWOPI
            return (mu - _acos(f)) % TWOPI

        def gammavariate(self, alpha, beta):
            if alpha <= 0.0 or beta <= 0.0:
                raise ValueError("gammavariate: alpha and beta must be > 0.0")
            random = self.random
            if alpha > 1.0:
                ainv = _sqrt(2.0 * alpha - 1.0)
                bbb = alpha - LOG4
                ccc = alpha + ainv
                while True:
                    u1 = random()
                    if not 1e-7 < u1 < 0.9999999:
                        continue
                    u2 = 1.0 - random()
                    v = _log(u1 / (1.0 - u1)) / ainv
                    x = alpha * _exp(v)
                    z = u1 * u1 * u2
                    r = bbb + ccc * v - x
                    if r + SG_MAGICCONST - 4.5 * z >= 0.0 or r >= _log(z):
                        return x * beta
            elif alpha == 1.0:
                return -_log(1.0 - random()) * beta
            while True:
                u = random()
                b = (_e + alpha) / _e
                p = b * u
                x = p ** (1.0 / alpha) if p <= 1.0 else -_log((b - p) / alpha)
                u1 = random()
                if p > 1.0:
                    if u1 <= x ** (alpha - 1.0):
                        break
                elif u1 <= _exp(-x):
                    break
            return x * beta

        def betavariate(self, alpha, beta):
            y = self.gammavariate(alpha, 1.0)
            if y:
                return y / (y + self.gammavariate(beta, 1.0))
            return 0.0

        def paretovariate(self, alpha):
            return (1.0 - self.random()) ** (-1.0 / alpha)

        def weibullvariate(self, alpha, beta):
            return alpha * (-_log(1.0 - self.random())) ** (1.0 / beta)


    class SystemRandom(Random):
        def seed(self, *args, **keywords):
            if not hasattr(self, "gauss_next"):
                super().seed()

        def getstate(self, *args, **kwds):
            raise NotImplementedError("System entropy source does not have state.")

        setstate = getstate


    _inst = Random()
    seed = _inst.seed
    random = _inst.random
    uniform = _inst.uniform
    triangular = _inst.triangular
    randint = _inst.randint
    choice = _inst.choice
    randrange = _inst.randrange
    sample = _inst.sample
    shuffle = _inst.shuffle
    choices = _inst.choices
    normalvariate = _inst.normalvariate
    lognormvariate = _inst.lognormvariate
    expovariate = _inst.expovariate
    vonmisesvariate = _inst.vonmisesvariate
    gammavariate = _inst.gammavariate
    gauss = _inst.gauss
    betavariate = _inst.betavariate
    paretovariate = _inst.paretovariate
    weibullvariate = _inst.weibullvariate
    getstate = _inst.getstate
    setstate = _inst.setstate
    getrandbits = _inst.getrandbits
    randbytes = _inst.randbytes
    """#
}
