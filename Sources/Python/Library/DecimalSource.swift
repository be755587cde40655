extension PythonLibrary {
  /// The source of `decimal`.
  static let decimal = #"""
    """Decimal numbers, after the General Decimal Arithmetic Specification."""

    import contextvars
    import math
    import numbers
    from collections import namedtuple

    __all__ = [
        "Decimal", "Context", "DecimalTuple", "DefaultContext", "BasicContext", "ExtendedContext",
        "DecimalException", "Clamped", "InvalidOperation", "DivisionByZero", "Inexact", "Rounded",
        "Subnormal", "Overflow", "Underflow", "FloatOperation", "DivisionImpossible", "InvalidContext",
        "ConversionSyntax", "DivisionUndefined", "ROUND_DOWN", "ROUND_HALF_UP", "ROUND_HALF_EVEN",
        "ROUND_CEILING", "ROUND_FLOOR", "ROUND_UP", "ROUND_HALF_DOWN", "ROUND_05UP", "setcontext",
        "getcontext", "localcontext", "MAX_PREC", "MAX_EMAX", "MIN_EMIN", "MIN_ETINY", "HAVE_THREADS",
        "HAVE_CONTEXTVAR",
    ]

    ROUND_DOWN = "ROUND_DOWN"
    ROUND_HALF_UP = "ROUND_HALF_UP"
    ROUND_HALF_EVEN = "ROUND_HALF_EVEN"
    ROUND_CEILING = "ROUND_CEILING"
    ROUND_FLOOR = "ROUND_FLOOR"
    ROUND_UP = "ROUND_UP"
    ROUND_HALF_DOWN = "ROUND_HALF_DOWN"
    ROUND_05UP = "ROUND_05UP"
    _ROUNDINGS = (
        ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN,
        ROUND_HALF_EVEN, ROUND_05UP,
    )
    MAX_PREC = MAX_EMAX = 999999999999999999
    MIN_EMIN = -MAX_EMAX
    MIN_ETINY = MIN_EMIN - MAX_PREC + 1
    HAVE_THREADS = HAVE_CONTEXTVAR = True

    DecimalTuple = namedtuple("DecimalTuple", "sign digits exponent")
    DecimalTuple.__module__ = "decimal"


    class DecimalException(ArithmeticError):
        pass


    class Clamped(DecimalException):
        pass


    class InvalidOperation(DecimalException):
        pass


    class ConversionSyntax(InvalidOperation):
        pass


    class DivisionByZero(DecimalException, ZeroDivisionError):
        pass


    class DivisionImpossible(InvalidOperation):
        pass


    class DivisionUndefined(InvalidOperation, ZeroDivisionError):
        pass


    class Inexact(DecimalException):
        pass


    class InvalidContext(InvalidOperation):
        pass


    class Rounded(DecimalException):
        pass


    class Subnormal(DecimalException):
        pass


    class Overflow(Inexact, Rounded):
        pass


    class Underflow(Inexact, Rounded, Subnormal):
        pass


    class FloatOperation(DecimalException, TypeError):
        pass


    _SIGNALS = (
        InvalidOperation, FloatOperation, DivisionByZero, Overflow, Subnormal, Underflow, Rounded,
        Inexact, Clamped,
    )
    _SHOWN_SIGNALS = (
        InvalidOperation, FloatOperation, DivisionByZero, Overflow, Underflow, Subnormal, Inexact,
        Rounded, Clamped,
    )
    for _signal in (DecimalException, ConversionSyntax, DivisionImpossible, DivisionUndefined,
                    InvalidContext) + _SIGNALS:
        _signal.__module__ = "decimal"


    def _signal_of(condition):
        for signal in (ConversionSyntax, DivisionImpossible, DivisionUndefined, InvalidContext):
            if condition is signal:
                return InvalidOperation
        return condition


    class Context:
        """The precision, the rounding and the traps of arithmetic."""

        def __init__(
            self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None,
            traps=None,
        ):
            base = DefaultContext if "DefaultContext" in globals() else None
            self.prec = prec if prec is not None else (base.prec if base else 28)
            self.rounding = rounding if rounding is not None else (
                base.rounding if base else ROUND_HALF_EVEN)
            self.Emin = Emin if Emin is not None else (base.Emin if base else -999999)
            self.Emax = Emax if Emax is not None else (base.Emax if base else 999999)
            self.capitals = capitals if capitals is not None else (base.capitals if base else 1)
            self.clamp = clamp if clamp is not None else (base.clamp if base else 0)
            if traps is None:
                self.traps = dict(base.traps) if base else dict.fromkeys(_SIGNALS, False)
            elif isinstance(traps, dict):
                self.traps = dict(traps)
            else:
                self.traps = {signal: signal in traps for signal in _SIGNALS}
            if flags is None:
                self.flags = dict.fromkeys(_SIGNALS, False)
            elif isinstance(flags, dict):
                self.flags = dict(flags)
            else:
                self.flags = {signal: signal in flags for signal in _SIGNALS}

        def __setattr__(self, name, value):
            if name == "prec":
                _check_integer(value)
                if not 1 <= value <= MAX_PREC:
                    raise ValueError("valid range for prec is [1, MAX_PREC]")
            elif name == "Emin":
                _check_integer(value)
                if not MIN_EMIN <= value <= 0:
                    raise ValueError("valid range for Emin is [MIN_EMIN, 0]")
            elif name == "Emax":
                _check_integer(value)
                if not 0 <= value <= MAX_EMAX:
                    raise ValueError("valid range for Emax is [0, MAX_EMAX]")
            elif name in ("capitals", "clamp"):
                _check_integer(value)
                if value not in (0, 1):
                    raise ValueError(f"valid values for {name} are 0 or 1")
            elif name == "rounding":
                if value not in _ROUNDINGS:
                    raise TypeError(
                        "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, "
                        "ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]")
            elif name not in ("flags", "traps"):
                raise AttributeError(f"'decimal.Context' object has no attribute {name!r}")
            object.__setattr__(self, name, value)

        def __repr__(self):
            def names(table):
                return ", ".join([one.__name__ for one in _SHOWN_SIGNALS if table.get(one)])
            return (
                f"Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, "
                f"Emax={self.Emax}, capitals={self.capitals}, clamp={self.clamp}, "
                f"flags=[{names(self.flags)}], traps=[{names(self.traps)}])")

        def copy(self):
            return Context(
                self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp,
                dict(self.flags), dict(self.traps))

        __copy__ = copy

        def clear_flags(self):
            for signal in self.flags:
                self.flags[signal] = False

        def clear_traps(self):
            for signal in self.traps:
                self.traps[signal] = False

        def Etiny(self):
            return self.Emin - self.prec + 1

        def Etop(self):
            return self.Emax - self.prec + 1

        def _raise(self, condition, result=None):
            """Notes a condition: the result where it is not trapped."""
            signal = _signal_of(condition)
            self.flags[signal] = True
            if self.traps[signal]:
                raise signal([condition])
            return _NAN if result is None else result

        def create_decimal(self, num="0", /):
            return Decimal(num, self)._finish(self) if not isinstance(num, Decimal) else num._finish(self)

        def create_decimal_from_float(self, f, /):
            return Decimal.from_float(f)._finish(self)

        def abs(self, x, /): return _operand(x).__abs__(self)
        def plus(self, x, /): return _operand(x).__pos__(self)
        def minus(self, x, /): return _operand(x).__neg__(self)
        def add(self, x, y, /): return _operand(x)._add(_operand(y), self)
        def subtract(self, x, y, /): return _operand(x)._add(_operand(y)._negated(), self)
        def multiply(self, x, y, /): return _operand(x)._multiply(_operand(y), self)
        def divide(self, x, y, /): return _operand(x)._divide(_operand(y), self)
        def divide_int(self, x, y, /): return _operand(x)._divide_integer(_operand(y), self, 0)[0]
        def remainder(self, x, y, /): return _operand(x)._divide_integer(_operand(y), self, 1)[1]
        def divmod(self, x, y, /): return _operand(x)._divide_integer(_operand(y), self)
        def quantize(self, x, y, /): return _operand(x).quantize(y, context=self)
        def normalize(self, x, /): return _operand(x).normalize(self)
        def sqrt(self, x, /): return _operand(x).sqrt(self)
        def exp(self, x, /): return _operand(x).exp(self)
        def ln(self, x, /): return _operand(x).ln(self)
        def log10(self, x, /): return _operand(x).log10(self)
        def power(self, a, b, modulo=None): return _operand(a)._power(_operand(b), modulo, self)
        def compare(self, x, y, /): return _operand(x).compare(_operand(y), self)
        def fma(self, x, y, z, /): return _operand(x).fma(y, z, self)
        def max(self, x, y, /): return _operand(x).max(y, self)
        def min(self, x, y, /): return _operand(x).min(y, self)
        def to_sci_string(self, x, /): return _operand(x)._text(self, False)
        def to_eng_string(self, x, /): return _operand(x)._text(self, True)


    def _check_integer(value):
        if not isinstance(value, int):
            raise TypeError("integer argument expected")


    def _operand(value):
        if isinstance(value, Decimal):
            return value
        if isinstance(value, int):
            return Decimal(value)
        raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")


    def _digits(number):
        """How many digits a whole number has; 1 for 0."""
        if number < 10 ** 15:
            return len(str(number))
        count = int(number.bit_length() * 0.30102999566398120)
        while 10 ** count <= number:
            count += 1
        while count > 1 and 10 ** (count - 1) > number:
            count -= 1
        return count


    def _round(number, unit, sign, rounding):
        """A whole number divided by a power of ten, rounded; and whether something was lost."""
        quotient, rest = divmod(number, unit)
        if not rest:
            return quotient, False
        twice = 2 * rest
        if rounding == ROUND_HALF_EVEN:
            up = twice > unit or twice == unit and quotient & 1
        elif rounding == ROUND_HALF_UP:
            up = twice >= unit
        elif rounding == ROUND_HALF_DOWN:
            up = twice > unit
        elif rounding == ROUND_UP:
            up = True
        elif rounding == ROUND_DOWN:
            up = False
        elif rounding == ROUND_CEILING:
            up = not sign
        elif rounding == ROUND_FLOOR:
            up = bool(sign)
        else:
            up = quotient % 5 == 0
        return quotient + (1 if up else 0), True


    _MODULUS = 2 ** 61 - 1


    class Decimal:
        __slots__ = ("_sign", "_int", "_exp", "_kind")

        # _kind is "" for finite numbers, else "F" (infinity), "n" (NaN), "N" (signalling NaN);
        # _int is then the diagnostic payload of a NaN.

        def __new__(cls, value="0", context=None):
            if isinstance(value, str):
                return cls._parse(value, context)
            self = object.__new__(cls)
            self._kind = ""
            if isinstance(value, Decimal):
                self._sign, self._int, self._exp, self._kind = (
                    value._sign, value._int, value._exp, value._kind)
            elif isinstance(value, int):
                self._sign, self._int, self._exp = int(value < 0), int(abs(value)), 0
            elif isinstance(value, float):
                used = context or getcontext()
                used._raise(FloatOperation, _ZERO)
                made = Decimal.from_float(value)
                self._sign, self._int, self._exp, self._kind = (
                    made._sign, made._int, made._exp, made._kind)
            elif isinstance(value, (tuple, list)):
                self._set_tuple(value)
            else:
                raise TypeError(
                    f"conversion from {type(value).__name__} to Decimal is not supported")
            return self

        def __reduce__(self):
            return type(self), (str(self),)

        def _set_tuple(self, value):
            if len(value) != 3:
                raise ValueError(
                    "argument must be a sequence of length 3")
            sign, digits, exponent = value
            if sign not in (0, 1):
                raise ValueError("sign must be an integer with the value 0 or 1")
            for digit in digits:
                if not (isinstance(digit, int) and 0 <= digit <= 9):
                    raise ValueError("coefficient must be a tuple of digits")
            self._sign = sign
            self._int = int("".join(map(str, digits)) or "0")
            if exponent in ("F", "n", "N"):
                self._kind = exponent
                self._exp = 0
                if exponent == "F":
                    self._int = 0
            elif isinstance(exponent, int):
                self._exp = exponent
            else:
                raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")

        @classmethod
        def _parse(cls, text, context):
            found = _number(text.strip().replace("_", ""))
            if found is None:
                used = context or getcontext()
                made = used._raise(ConversionSyntax)
                found = made._sign, made._int, made._exp, made._kind
            _, digits, exponent, kind = found
            if not kind and not (
                -1999999999999999997 <= exponent
                and exponent + len(str(digits)) - 1 <= 999999999999999999
            ):
                return (context or getcontext())._raise(InvalidOperation)
            return _make(*found, cls)

        @classmethod
        def from_float(cls, f):
            if isinstance(f, int):
                return cls(f)
            if not isinstance(f, float):
                raise TypeError("argument must be int or float")
            if math.isinf(f):
                return _make(int(f < 0), 0, 0, "F", cls)
            if math.isnan(f):
                return _make(0, 0, 0, "n", cls)
            sign = int(math.copysign(1.0, f) < 0)
            numerator, denominator = abs(f).as_integer_ratio()
            places = denominator.bit_length() - 1
            return _make(sign, numerator * 5 ** places, -places, "", cls)

        # Text.

        def _text(self, context=None, engineering=False):
            sign = "-" if self._sign else ""
            if self._kind == "F":
                return sign + "Infinity"
            if self._kind:
                name = "sNaN" if self._kind == "N" else "NaN"
                return sign + name + (str(self._int) if self._int else "")
            digits = str(self._int)
            adjusted = self._exp + len(digits) - 1
            if self._exp <= 0 and adjusted >= -6:
                point = len(digits) + self._exp
            elif not engineering:
                point = 1
            elif self._int == 0:
                point = (adjusted + 2) % 3 - 1
            else:
                point = adjusted % 3 + 1
            exponent = self._exp + len(digits) - point
            if point <= 0:
                whole, part = "0", "." + "0" * -point + digits
            elif point >= len(digits):
                whole, part = digits + "0" * (point - len(digits)), ""
            else:
                whole, part = digits[:point], "." + digits[point:]
            if exponent == 0:
                return sign + whole + part
            capitals = (context or getcontext()).capitals
            return f"{sign}{whole}{part}{'E' if capitals else 'e'}{exponent:+d}"

        def __str__(self):
            return self._text()

        def __repr__(self):
            return f"Decimal('{self}')"

        def to_eng_string(self, context=None):
            return self._text(context, True)

        def as_tuple(self):
            if self._kind == "F":
                return DecimalTuple(self._sign, (0,), "F")
            digits = tuple([int(digit) for digit in str(self._int)])
            if self._kind:
                return DecimalTuple(self._sign, digits if self._int else (), self._kind)
            return DecimalTuple(self._sign, digits, self._exp)

        def as_integer_ratio(self):
            if self._kind == "F":
                raise OverflowError("cannot convert Infinity to integer ratio")
            if self._kind:
                raise ValueError("cannot convert NaN to integer ratio")
            number = -self._int if self._sign else self._int
            if self._exp >= 0:
                return number * 10 ** self._exp, 1
            unit = 10 ** -self._exp
            common = math.gcd(self._int, unit)
            return number // common, unit // common

        def __format__(self, specification, context=None):
            return _format(self, specification, context or getcontext())

        # Kinds.

        def is_finite(self): return not self._kind
        def is_infinite(self): return self._kind == "F"
        def is_nan(self): return self._kind in ("n", "N")
        def is_qnan(self): return self._kind == "n"
        def is_snan(self): return self._kind == "N"
        def is_signed(self): return self._sign == 1
        def is_zero(self): return not self._kind and self._int == 0
        def is_canonical(self): return True
        def canonical(self): return self

        def is_normal(self, context=None):
            context = context or getcontext()
            return not self._kind and self._int != 0 and self.adjusted() >= context.Emin

        def is_subnormal(self, context=None):
            context = context or getcontext()
            return not self._kind and self._int != 0 and self.adjusted() < context.Emin

        def adjusted(self):
            return 0 if self._kind else self._exp + _digits(self._int) - 1

        def number_class(self, context=None):
            if self._kind == "N":
                return "sNaN"
            if self._kind == "n":
                return "NaN"
            sign = "-" if self._sign else "+"
            if self._kind == "F":
                return sign + "Infinity"
            if self._int == 0:
                return sign + "Zero"
            return sign + ("Subnormal" if self.is_subnormal(context) else "Normal")

        def radix(self): return Decimal(10)

        # Rounding to a context.

        def _finish(self, context):
            """The number as an operation's result: rounded, and within the context's range."""
            if self._kind:
                if self._kind == "N":
                    context._raise(InvalidOperation)
                    return _make(self._sign, self._int, 0, "n")
                return self
            number, exponent = self._int, self._exp
            if not number:
                lowest = context.Etiny()
                highest = context.Etop() if context.clamp else context.Emax
                fitting = min(max(exponent, lowest), highest)
                if fitting != exponent:
                    context._raise(Clamped, _ZERO)
                    return _make(self._sign, 0, fitting, "")
                return self
            length = _digits(number)
            spare = length - context.prec
            lowest = context.Etiny()
            adjusted = exponent + length - 1
            is_subnormal = adjusted < context.Emin
            if is_subnormal:
                spare = max(spare, lowest - exponent)
            if spare > 0:
                unit = 10 ** min(spare, length + 1)
                rounded, lost = _round(number, unit, self._sign, context.rounding)
                exponent += spare
                if _digits(rounded) > context.prec:
                    rounded //= 10
                    exponent += 1
                if exponent + _digits(rounded) - 1 > context.Emax:
                    return self._overflow(context)
                if is_subnormal:
                    context._raise(Subnormal, _ZERO)
                    if lost:
                        context._raise(Underflow, _ZERO)
                if lost:
                    context._raise(Inexact, _ZERO)
                context._raise(Rounded, _ZERO)
                made = _make(self._sign, rounded, exponent, "")
                if not rounded:
                    context._raise(Clamped, _ZERO)
                return made
            if adjusted > context.Emax:
                return self._overflow(context)
            if is_subnormal:
                context._raise(Subnormal, _ZERO)
            if context.clamp and exponent > context.Etop():
                context._raise(Clamped, _ZERO)
                shift = exponent - context.Etop()
                return _make(self._sign, number * 10 ** shift, exponent - shift, "")
            return self

        def _overflow(self, context):
            rounding, sign = context.rounding, self._sign
            if rounding in (ROUND_DOWN, ROUND_05UP) or rounding == ROUND_CEILING and sign or (
                    rounding == ROUND_FLOOR and not sign):
                made = _make(sign, 10 ** context.prec - 1, context.Etop(), "")
            else:
                made = _make(sign, 0, 0, "F")
            context._raise(Inexact, made)
            context._raise(Rounded, made)
            return context._raise(Overflow, made)

        def _nan(self, other, context):
            """The NaN that an operation on NaNs gives, else `None`."""
            if not self._kind and (other is None or not other._kind):
                return None
            both = (self,) if other is None else (self, other)
            for one in both:
                if one._kind == "N":
                    context._raise(InvalidOperation)
                    return _make(one._sign, one._int, 0, "n")
            for one in both:
                if one._kind == "n":
                    return one
            return None

        # Arithmetic.

        def _negated(self):
            return _make(1 - self._sign, self._int, self._exp, self._kind)

        def __neg__(self, context=None):
            context = context or getcontext()
            if self.is_zero() and context.rounding != ROUND_FLOOR:
                return self.copy_abs()._finish(context)
            if self.is_nan():
                return self._finish(context)
            return self._negated()._finish(context)

        def __pos__(self, context=None):
            context = context or getcontext()
            if self.is_zero() and context.rounding != ROUND_FLOOR:
                return self.copy_abs()._finish(context)
            return self._finish(context)

        def __abs__(self, context=None):
            context = context or getcontext()
            if self.is_nan():
                return self._finish(context)
            return self.copy_abs()._finish(context)

        def copy_abs(self): return _make(0, self._int, self._exp, self._kind)
        def copy_negate(self): return self._negated()
        def copy_sign(self, other, context=None):
            return _make(_operand(other)._sign, self._int, self._exp, self._kind)
        def conjugate(self): return self

        def _add(self, other, context):
            nan = self._nan(other, context)
            if nan is not None:
                return nan
            if self._kind or other._kind:
                if self._kind and other._kind and self._sign != other._sign:
                    return context._raise(InvalidOperation)
                return self if self._kind else other
            exponent = min(self._exp, other._exp)
            if self._int and other._int and abs(self._exp - other._exp) > 2 * context.prec + 50:
                return self._add_tiny(other, context)
            if not other._int and self._int:
                exponent = max(exponent, self._exp - context.prec - 1) if exponent < self._exp else exponent
            if not self._int and other._int:
                exponent = max(exponent, other._exp - context.prec - 1) if exponent < other._exp else exponent
            a = self._int * 10 ** (self._exp - exponent) if self._int else 0
            b = other._int * 10 ** (other._exp - exponent) if other._int else 0
            total = (-a if self._sign else a) + (-b if other._sign else b)
            if total == 0:
                if self._sign == other._sign:
                    sign = self._sign
                else:
                    sign = int(context.rounding == ROUND_FLOOR)
            else:
                sign = int(total < 0)
            return _make(sign, abs(total), exponent, "")._finish(context)

        def _add_tiny(self, other, context):
            """Adds numbers so far apart that the smaller one only tells which way to round."""
            big, small = (self, other) if self.adjusted() > other.adjusted() else (other, self)
            if big.adjusted() - small.adjusted() <= 2 * context.prec + 50:
                exponent = min(self._exp, other._exp)
                a = self._int * 10 ** (self._exp - exponent)
                b = other._int * 10 ** (other._exp - exponent)
                total = (-a if self._sign else a) + (-b if other._sign else b)
                return _make(int(total < 0), abs(total), exponent, "")._finish(context)
            shift = context.prec + 3
            number = big._int * 10 ** shift + (1 if small._sign == big._sign else -1)
            return _make(big._sign, number, big._exp - shift, "")._finish(context)

        def _multiply(self, other, context):
            nan = self._nan(other, context)
            if nan is not None:
                return nan
            sign = self._sign ^ other._sign
            if self._kind or other._kind:
                if self.is_zero() or other.is_zero():
                    return context._raise(InvalidOperation)
                return _make(sign, 0, 0, "F")
            return _make(sign, self._int * other._int, self._exp + other._exp, "")._finish(context)

        def _divide(self, other, context):
            nan = self._nan(other, context)
            if nan is not None:
                return nan
            sign = self._sign ^ other._sign
            if self._kind:
                if other._kind:
                    return context._raise(InvalidOperation)
                return _make(sign, 0, 0, "F")
            if other._kind:
                context._raise(Clamped, _ZERO)
                return _make(sign, 0, context.Etiny(), "")
            if not other._int:
                if not self._int:
                    return context._raise(DivisionUndefined)
                return context._raise(DivisionByZero, _make(sign, 0, 0, "F"))
            ideal = self._exp - other._exp
            if not self._int:
                return _make(sign, 0, ideal, "")._finish(context)
            shift = _digits(other._int) - _digits(self._int) + context.prec + 1
            if shift >= 0:
                quotient, rest = divmod(self._int * 10 ** shift, other._int)
            else:
                quotient, rest = divmod(self._int, other._int * 10 ** -shift)
            exponent = ideal - shift
            if rest:
                if quotient % 5 == 0:
                    quotient += 1
            else:
                while exponent < ideal and quotient % 10 == 0:
                    quotient //= 10
                    exponent += 1
            return _make(sign, quotient, exponent, "")._finish(context)

        def _divide_integer(self, other, context, part=2):
            """The whole quotient, towards zero (part 0 is wanted), and the rest (part 1), or both."""
            nan = self._nan(other, context)
            if nan is not None:
                return nan, nan
            sign = self._sign ^ other._sign
            if self._kind:
                if other._kind:
                    wrong = context._raise(InvalidOperation)
                    return wrong, wrong
                return _make(sign, 0, 0, "F"), context._raise(InvalidOperation)
            if not other._kind and not other._int:
                if not self._int:
                    wrong = context._raise(DivisionUndefined)
                    return wrong, wrong
                if not part:
                    return context._raise(DivisionByZero, _make(sign, 0, 0, "F")), None
                if part == 2:
                    context.flags[DivisionByZero] = True
                    if context.traps[InvalidOperation]:
                        context.flags[InvalidOperation] = True
                        raise InvalidOperation([InvalidOperation, DivisionByZero])
                rest = context._raise(InvalidOperation)
                return _make(sign, 0, 0, "F"), rest
            if other._kind:
                return _make(sign, 0, 0, ""), self._finish(context)
            exponent = min(self._exp, other._exp)
            if self._int and self.adjusted() - other.adjusted() > context.prec:
                wrong = context._raise(DivisionImpossible)
                return wrong, wrong
            if other.adjusted() - self.adjusted() > 1:
                return _make(sign, 0, 0, ""), _make(
                    self._sign, self._int * 10 ** (self._exp - exponent) if self._exp - exponent < 10000
                    else self._int, exponent if self._exp - exponent < 10000 else self._exp,
                    "")._finish(context)
            quotient, rest = divmod(
                self._int * 10 ** (self._exp - exponent), other._int * 10 ** (other._exp - exponent))
            if quotient >= 10 ** context.prec:
                wrong = context._raise(DivisionImpossible)
                return wrong, wrong
            return _make(sign, quotient, 0, ""), _make(self._sign, rest, exponent, "")._finish(context)

        def _power(self, other, modulo, context):
            if modulo is not None:
                return self._power_modulo(other, _operand(modulo), context)
            nan = self._nan(other, context)
            if nan is not None:
                return nan
            if other.is_zero():
                return context._raise(InvalidOperation) if self.is_zero() else Decimal(1)
            is_whole = not other._kind and other._is_integer()
            sign = 1 if self._sign and is_whole and other._is_odd() else 0
            if self._sign and not self.is_zero() and not is_whole and not self._kind and (
                    not other._kind):
                return context._raise(InvalidOperation)
            if self.is_zero():
                return _make(sign, 0, 0, "F") if other._sign else _make(sign, 0, 0, "")
            if self._kind == "F":
                if self._sign and not is_whole and not other._kind:
                    return context._raise(InvalidOperation)
                return _make(sign, 0, 0, "") if other._sign else _make(sign, 0, 0, "F")
            if other._kind == "F":
                if self._sign:
                    return context._raise(InvalidOperation)
                order = self._compare(_ONE)
                if order == 0:
                    return _make(0, 10 ** (context.prec - 1), 1 - context.prec, "")
                return _make(0, 0, 0, "F") if (order > 0) != bool(other._sign) else _ZERO
            if is_whole:
                return self._power_whole(int(other), sign, context)
            return self._power_general(other, context)

        def _power_whole(self, exponent, sign, context):
            count = abs(exponent)
            estimate = (_digits(self._int) + 1) * count
            if estimate > 60 * (context.prec + 10) and self._int not in (0, 1):
                return self.copy_abs()._power_general(Decimal(exponent), context, sign)
            number = _make(sign, self._int ** count, self._exp * count, "")
            if exponent > 0:
                return number._finish(context)
            return _ONE._divide(number, context)

        def _power_general(self, other, context, sign=0):
            if self._compare(_ONE) == 0:
                return _make(0, 10 ** (context.prec - 1), 1 - context.prec, "")
            exact = self._power_root(other, context)
            if exact is not None:
                return exact
            extra = 8
            while True:
                places = context.prec + extra + 8
                logarithm = _ln_scaled(self._int, self._exp, places + abs(other.adjusted()) + 4)
                scale = places + abs(other.adjusted()) + 4
                product = logarithm * (-other._int if other._sign else other._int)
                shift = other._exp - scale
                # exp(product * 10 ** shift)
                number, exponent = _exp_scaled(product, shift, places)
                made = _settled(sign, number, exponent, context, context.rounding)
                if made is not None:
                    return made
                extra *= 2

        def _power_root(self, other, context):
            """An exact power with a fraction such as 0.5, padded as inexact ones are; else `None`."""
            numerator, denominator = other.as_integer_ratio()
            if denominator > 100 or abs(numerator) > 100 or numerator < 0:
                return None
            number, exponent = self._int, self._exp
            while number % 10 == 0:
                number //= 10
                exponent += 1
            shift = exponent % denominator
            number *= 10 ** shift
            exponent -= shift
            root = _root(number, denominator)
            if root is None:
                return None
            made = _make(0, root ** numerator, exponent // denominator * numerator, "")
            length = _digits(made._int)
            if length < context.prec:
                pad = context.prec - length
                made = _make(0, made._int * 10 ** pad, made._exp - pad, "")
            context._raise(Inexact, _ZERO)
            context._raise(Rounded, _ZERO)
            return made._finish(context)

        def _power_modulo(self, other, modulo, context):
            if not (self._is_integer() and other._is_integer() and modulo._is_integer()) or (
                    other._sign or modulo.is_zero() or self.is_zero() and other.is_zero()):
                return context._raise(InvalidOperation)
            result = pow(abs(int(self)), int(other), abs(int(modulo)))
            sign = 1 if self._sign and other._is_odd() else 0
            return _make(sign, result, 0, "")._finish(context)

        def _is_integer(self):
            if self._kind:
                return False
            return self._exp >= 0 or self._int % 10 ** -self._exp == 0

        def _is_odd(self):
            return self._exp <= 0 and self._int // 10 ** -self._exp % 2 == 1

        def fma(self, other, third, context=None):
            context = context or getcontext()
            other, third = _operand(other), _operand(third)
            if self._kind or other._kind:
                return self._multiply(other, context)._add(third, context)
            product = _make(self._sign ^ other._sign, self._int * other._int, self._exp + other._exp, "")
            return product._add(third, context)

        def remainder_near(self, other, context=None):
            context = context or getcontext()
            other = _operand(other)
            nan = self._nan(other, context)
            if nan is not None:
                return nan
            if self._kind or other.is_zero():
                return context._raise(DivisionUndefined if self.is_zero() else InvalidOperation)
            if other._kind:
                return self._finish(context)
            exponent = min(self._exp, other._exp)
            a = self._int * 10 ** (self._exp - exponent)
            b = other._int * 10 ** (other._exp - exponent)
            quotient, rest = divmod(a, b)
            if quotient >= 10 ** context.prec:
                return context._raise(DivisionImpossible)
            sign = self._sign
            if 2 * rest + (quotient & 1) > b:
                rest -= b
            if rest < 0:
                sign, rest = 1 - sign, -rest
            return _make(sign, rest, exponent, "")._finish(context)

        def sqrt(self, context=None):
            context = context or getcontext()
            nan = self._nan(None, context)
            if nan is not None:
                return nan
            if self._kind == "F" and not self._sign:
                return self
            if self.is_zero():
                return _make(self._sign, 0, self._exp // 2, "")._finish(context)
            if self._sign:
                return context._raise(InvalidOperation)
            ideal = self._exp // 2
            number, exponent = self._int, self._exp
            if exponent & 1:
                number *= 10
                exponent -= 1
            shift = max(0, context.prec + 1 - (_digits(number) + 1) // 2)
            number *= 100 ** shift
            exponent = exponent // 2 - shift
            root = math.isqrt(number)
            if root * root == number:
                while exponent < ideal and root % 10 == 0:
                    root //= 10
                    exponent += 1
            elif root % 5 == 0:
                root += 1
            saved = context.rounding
            context.rounding = ROUND_HALF_EVEN
            try:
                return _make(0, root, exponent, "")._finish(context)
            finally:
                context.rounding = saved

        def exp(self, context=None):
            context = context or getcontext()
            nan = self._nan(None, context)
            if nan is not None:
                return nan
            if self._kind == "F":
                return _ZERO if self._sign else self
            if self.is_zero():
                return _ONE
            if self.adjusted() > 7:
                made = _make(0, 1, (context.Etiny() - 1) if self._sign else context.Emax + 1, "")
                return made._half_even(context)
            if self.adjusted() < -context.prec - 2:
                number = 10 ** (context.prec + 2) + (-1 if self._sign else 1)
                return _make(0, number, -context.prec - 2, "")._half_even(context)
            number = -self._int if self._sign else self._int
            return self._settle(
                context, lambda places: _exp_scaled(number, self._exp, places))

        def ln(self, context=None):
            return self._logarithm(context, lambda places: (
                _ln_scaled(self._int, self._exp, places), -places))

        def log10(self, context=None):
            if not self._kind and not self._sign and self._int:
                text = str(self._int)
                if text.rstrip("0") == "1":
                    whole = self.adjusted()
                    return Decimal(whole)._finish(context or getcontext())
            return self._logarithm(context, lambda places: (
                _ln_scaled(self._int, self._exp, places + 4) * 10 ** places
                // _ln_scaled(10, 0, places + 4), -places))

        def _logarithm(self, context, compute):
            context = context or getcontext()
            nan = self._nan(None, context)
            if nan is not None:
                return nan
            if self.is_zero():
                return _make(1, 0, 0, "F")
            if self._sign:
                return context._raise(InvalidOperation)
            if self._kind == "F":
                return self
            if self._compare(_ONE) == 0:
                return _ZERO
            return self._settle(context, compute)

        def _settle(self, context, compute):
            """Computes with more and more digits until the rounding is certain."""
            extra = 8
            while True:
                number, exponent = compute(context.prec + extra)
                made = _settled(0, number, exponent, context)
                if made is not None:
                    return made
                extra *= 2

        def _half_even(self, context):
            saved = context.rounding
            context.rounding = ROUND_HALF_EVEN
            try:
                return self._finish(context)
            finally:
                context.rounding = saved

        def logb(self, context=None):
            context = context or getcontext()
            nan = self._nan(None, context)
            if nan is not None:
                return nan
            if self._kind:
                return _make(0, 0, 0, "F")
            if not self._int:
                return context._raise(DivisionByZero, _make(1, 0, 0, "F"))
            return Decimal(self.adjusted())._finish(context)

        def scaleb(self, other, context=None):
            context = context or getcontext()
            other = _operand(other)
            nan = self._nan(other, context)
            if nan is not None:
                return nan
            if not other._is_integer() or abs(int(other)) > 2 * (context.Emax + context.prec):
                return context._raise(InvalidOperation)
            if self._kind:
                return self
            return _make(self._sign, self._int, self._exp + int(other), "")._finish(context)

        # Rounding.

        def quantize(self, exp, rounding=None, context=None):
            context = context or getcontext()
            exp = _operand(exp)
            rounding = rounding or context.rounding
            if rounding not in _ROUNDINGS:
                context.copy().rounding = rounding
            nan = self._nan(exp, context)
            if nan is not None:
                return nan
            if self._kind or exp._kind:
                if self._kind and exp._kind:
                    return self
                return context._raise(InvalidOperation)
            if not context.Etiny() <= exp._exp <= context.Emax:
                return context._raise(InvalidOperation)
            if not self._int:
                return _make(self._sign, 0, exp._exp, "")._finish(context)
            if self._exp - exp._exp + _digits(self._int) > context.prec + 1:
                return context._raise(InvalidOperation)
            made, lost = self._rescale(exp._exp, rounding)
            if made.adjusted() > context.Emax or _digits(made._int) > context.prec:
                return context._raise(InvalidOperation)
            if lost:
                context._raise(Inexact, _ZERO)
            if made._exp > self._exp:
                context._raise(Rounded, _ZERO)
            return made._finish(context)

        def _rescale(self, exponent, rounding):
            shift = exponent - self._exp
            if shift <= 0:
                return _make(self._sign, self._int * 10 ** -shift, exponent, ""), False
            if shift > _digits(self._int) + 1:
                shift = _digits(self._int) + 1
            number, lost = _round(self._int, 10 ** shift, self._sign, rounding)
            return _make(self._sign, number, exponent, ""), lost

        def same_quantum(self, other, context=None):
            other = _operand(other)
            if self._kind or other._kind:
                return self.is_nan() and other.is_nan() or self.is_infinite() and other.is_infinite()
            return self._exp == other._exp

        def to_integral_value(self, rounding=None, context=None):
            context = context or getcontext()
            if self._kind:
                return self._finish(context)
            if self._exp >= 0:
                return Decimal(self)
            return self._rescale(0, rounding or context.rounding)[0]

        to_integral = to_integral_value

        def to_integral_exact(self, rounding=None, context=None):
            context = context or getcontext()
            if self._kind:
                return self._finish(context)
            if self._exp >= 0:
                return Decimal(self)
            made, lost = self._rescale(0, rounding or context.rounding)
            context._raise(Rounded, _ZERO)
            if lost:
                context._raise(Inexact, _ZERO)
            return made

        def normalize(self, context=None):
            context = context or getcontext()
            made = self._finish(context)
            if made._kind:
                return made
            if not made._int:
                return _make(made._sign, 0, 0, "")
            number, exponent = made._int, made._exp
            limit = context.Etop() if context.clamp else context.Emax
            while number % 10 == 0 and exponent < limit:
                number //= 10
                exponent += 1
            return _make(made._sign, number, exponent, "")

        def next_plus(self, context=None): return self._next(context, 1)
        def next_minus(self, context=None): return self._next(context, -1)

        def _next(self, context, direction):
            context = (context or getcontext()).copy()
            nan = self._nan(None, context)
            if nan is not None:
                return nan
            if self._kind:
                if bool(self._sign) == (direction < 0):
                    return self
                return _make(self._sign, 10 ** context.prec - 1, context.Etop(), "")
            context.rounding = ROUND_CEILING if direction > 0 else ROUND_FLOOR
            context.clear_traps()
            rounded = self._finish(context)
            if rounded._compare(self):
                return rounded
            return self._add(_make(int(direction < 0), 1, context.Etiny() - 1, ""), context)

        def __round__(self, n=None):
            if n is None:
                if self._kind == "F":
                    raise OverflowError("cannot convert Infinity to integer")
                if self._kind:
                    raise ValueError("cannot convert NaN to integer")
                return int(self._rescale(0, ROUND_HALF_EVEN)[0])
            if not isinstance(n, int):
                raise TypeError("optional arg must be an integer")
            return self.quantize(_make(0, 1, -n, ""))

        def __floor__(self): return self._whole(ROUND_FLOOR)
        def __ceil__(self): return self._whole(ROUND_CEILING)
        def __int__(self): return self._whole(ROUND_DOWN)
        __trunc__ = __int__

        def _whole(self, rounding):
            if self._kind == "F":
                raise OverflowError("cannot convert Infinity to integer")
            if self._kind:
                raise ValueError("cannot convert NaN to integer")
            if self._exp >= 0:
                number = self._int * 10 ** self._exp
            else:
                number = self._rescale(0, rounding)[0]._int
            return -number if self._sign else number

        def __float__(self):
            if self._kind == "N":
                raise ValueError("cannot convert signaling NaN to float")
            if self._kind == "n":
                return float("-nan" if self._sign else "nan")
            return float(str(self))

        def __bool__(self):
            return bool(self._kind or self._int)

        # Comparing.

        def _compare(self, other):
            """-1, 0 or 1; neither may be a NaN."""
            if self.is_zero() and other.is_zero():
                return 0
            if self._kind or other._kind:
                a = (-1 if self._sign else 1) if self._kind else 0
                b = (-1 if other._sign else 1) if other._kind else 0
                return (a > b) - (a < b)
            if not self._int:
                return 1 if other._sign else -1
            if not other._int:
                return -1 if self._sign else 1
            if self._sign != other._sign:
                return -1 if self._sign else 1
            order = self.adjusted() - other.adjusted()
            if not order:
                exponent = min(self._exp, other._exp)
                order = (
                    self._int * 10 ** (self._exp - exponent) - other._int * 10 ** (other._exp - exponent))
            order = (order > 0) - (order < 0)
            return -order if self._sign else order

        def _order(self, other, is_equality=False):
            """The order by the operators: `None` for what cannot be ordered."""
            if not isinstance(other, Decimal):
                if isinstance(other, int):
                    other = Decimal(other)
                elif isinstance(other, float):
                    getcontext().flags[FloatOperation] = True
                    if not is_equality and getcontext().traps[FloatOperation]:
                        raise FloatOperation([FloatOperation])
                    other = Decimal.from_float(other)
                elif isinstance(other, numbers.Rational):
                    if self._kind:
                        other = _ZERO
                    else:
                        numerator, denominator = other.numerator, other.denominator
                        own, unit = self.as_integer_ratio()
                        difference = own * denominator - numerator * unit
                        return (difference > 0) - (difference < 0)
                else:
                    return NotImplemented
            if self.is_nan() or other.is_nan():
                if not is_equality or self.is_snan() or other.is_snan():
                    getcontext()._raise(InvalidOperation)
                return None
            return self._compare(other)

        def __eq__(self, other):
            order = self._order(other, True)
            return order if order is NotImplemented else order == 0

        def __lt__(self, other):
            order = self._order(other)
            return order if order is NotImplemented else order is not None and order < 0

        def __le__(self, other):
            order = self._order(other)
            return order if order is NotImplemented else order is not None and order <= 0

        def __gt__(self, other):
            order = self._order(other)
            return order if order is NotImplemented else order is not None and order > 0

        def __ge__(self, other):
            order = self._order(other)
            return order if order is NotImplemented else order is not None and order >= 0

        def __hash__(self):
            if self._kind == "N":
                raise TypeError("Cannot hash a signaling NaN value")
            if self._kind == "n":
                return object.__hash__(self)
            if self._kind:
                return -314159 if self._sign else 314159
            if self._exp >= 0:
                result = self._int * pow(10, self._exp, _MODULUS) % _MODULUS
            else:
                result = self._int * pow(pow(10, -1, _MODULUS), -self._exp, _MODULUS) % _MODULUS
            if self._sign:
                result = -result
            return -2 if result == -1 else result

        def compare(self, other, context=None):
            context = context or getcontext()
            other = _operand(other)
            nan = self._nan(other, context)
            return Decimal(self._compare(other)) if nan is None else nan

        def _bits(self):
            """The digits as a binary number, where they are such; else None."""
            digits = str(self._int)
            if self._kind or self._sign or self._exp or not set(digits) <= set("01"):
                return None
            return int(digits, 2)

        def _logical(self, other, context, combine):
            context = context or getcontext()
            first, second = self._bits(), _operand(other)._bits()
            if first is None or second is None:
                return context._raise(InvalidOperation)
            return Decimal(f"{combine(first, second):b}"[-context.prec:])

        def logical_and(self, other, context=None):
            return self._logical(other, context, int.__and__)

        def logical_or(self, other, context=None):
            return self._logical(other, context, int.__or__)

        def logical_xor(self, other, context=None):
            return self._logical(other, context, int.__xor__)

        def logical_invert(self, context=None):
            context = context or getcontext()
            return self._logical(Decimal("1" * context.prec), context, int.__xor__)

        def compare_signal(self, other, context=None):
            context = context or getcontext()
            other = _operand(other)
            if self.is_nan() or other.is_nan():
                return context._raise(InvalidOperation)
            return Decimal(self._compare(other))

        def compare_total(self, other, context=None):
            return Decimal(_total_order(self, _operand(other)))

        def max(self, other, context=None):
            return self._extreme(_operand(other), context or getcontext(), 1)

        def min(self, other, context=None):
            return self._extreme(_operand(other), context or getcontext(), -1)

        def _extreme(self, other, context, direction):
            if self._kind == "n" and other._kind not in ("n", "N"):
                return other._finish(context)
            if other._kind == "n" and self._kind not in ("n", "N"):
                return self._finish(context)
            nan = self._nan(other, context)
            if nan is not None:
                return nan
            order = self._compare(other) or _total_order(self, other)
            return (self if order * direction >= 0 else other)._finish(context)

        # Operators.

        @property
        def real(self): return self

        @property
        def imag(self): return Decimal(0)

        def __copy__(self): return self
        def __deepcopy__(self, memo): return self

        def __pow__(self, other, modulo=None):
            other = _convert(other)
            if other is NotImplemented:
                return other
            return self._power(other, modulo, getcontext())

        def __rpow__(self, other):
            other = _convert(other)
            return other if other is NotImplemented else other._power(self, None, getcontext())


    def _operator(compute):
        def forward(self, other):
            other = _convert(other)
            return other if other is NotImplemented else compute(self, other, getcontext())

        def backward(self, other):
            other = _convert(other)
            return other if other is NotImplemented else compute(other, self, getcontext())

        return forward, backward


    def _convert(other):
        if isinstance(other, Decimal):
            return other
        return Decimal(other) if isinstance(other, int) else NotImplemented


    def _subtract(a, b, context):
        if b.is_nan() or a.is_nan():
            return a._add(b, context)
        return a._add(b._negated(), context)


    for _name, _compute in (
        ("add", Decimal._add), ("sub", _subtract), ("mul", Decimal._multiply),
        ("truediv", Decimal._divide),
        ("floordiv", lambda a, b, context: a._divide_integer(b, context, 0)[0]),
        ("mod", lambda a, b, context: a._divide_integer(b, context, 1)[1]),
        ("divmod", Decimal._divide_integer),
    ):
        _forward, _backward = _operator(_compute)
        _forward.__name__ = f"__{_name}__"
        _backward.__name__ = f"__r{_name}__"
        setattr(Decimal, f"__{_name}__", _forward)
        setattr(Decimal, f"__r{_name}__", _backward)


    def _make(sign, number, exponent, kind, cls=Decimal):
        made = object.__new__(cls)
        made._sign = sign
        made._int = number
        made._exp = exponent
        made._kind = kind
        return made


    _ZERO = _make(0, 0, 0, "")
    _ONE = _make(0, 1, 0, "")
    _NAN = _make(0, 0, 0, "n")


    def _number(text):
        """The parts of a number's text, or `None`."""
        sign = 0
        if text[:1] in ("+", "-"):
            sign = int(text[0] == "-")
            text = text[1:]
        lower = text.lower()
        if lower in ("inf", "infinity"):
            return sign, 0, 0, "F"
        for prefix, kind in (("nan", "n"), ("snan", "N")):
            if lower.startswith(prefix):
                payload = lower[len(prefix):]
                if payload and not payload.isdecimal():
                    return None
                return sign, int(payload or "0"), 0, kind
        mantissa, mark, power = lower.partition("e")
        if mark:
            digits = power[1:] if power[:1] in ("+", "-") else power
            if not digits.isdecimal():
                return None
        whole, _, part = mantissa.partition(".")
        if not (whole + part).isdecimal():
            return None
        return sign, int(whole + part), (int(power) if mark else 0) - len(part), ""


    def _total_order(a, b):
        if a._sign != b._sign:
            return -1 if a._sign else 1
        ranks = {"": 0, "F": 1, "N": 2, "n": 3}
        if a.is_nan() or b.is_nan():
            order = (ranks[a._kind], a._int) , (ranks[b._kind], b._int)
            order = (order[0] > order[1]) - (order[0] < order[1])
            return -order if a._sign else order
        order = a._compare(b)
        if order or a._kind:
            return order
        order = (a._exp > b._exp) - (a._exp < b._exp)
        return -order if a._sign else order


    def _root(number, degree):
        """The exact whole root, or `None`."""
        low, high = 0, 1 << (number.bit_length() // degree + 1)
        while low < high:
            middle = (low + high) // 2
            if middle ** degree < number:
                low = middle + 1
            else:
                high = middle
        return low if low ** degree == number else None


    def _settled(sign, number, exponent, context, rounding=ROUND_HALF_EVEN):
        """The rounded number if an error of a few units in its last place cannot change it."""
        if number < 0:
            sign, number = 1 - sign, -number
        results = []
        for wrong in (-8, 8):
            quiet = context.copy()
            quiet.clear_traps()
            quiet.rounding = rounding
            made = _make(sign, max(1, number + wrong), exponent, "")._finish(quiet)
            results.append((made._int, made._exp, made._kind))
        if results[0] != results[1]:
            return None
        if number % 10 == 0:
            number += 1
        made = _make(sign, number, exponent, "")
        return made._half_even(context) if rounding == ROUND_HALF_EVEN else made._finish(context)


    def _ln_scaled(number, exponent, places):
        """ln(number * 10 ** exponent), times 10 ** places, to within a few units."""
        work = places + 12 + len(str(abs(exponent)))
        unit = 10 ** work
        # The number as m * 10 ** k with m from 0.3 to 3.
        length = _digits(number)
        power = length + exponent
        shift = work - length
        mantissa = number * 10 ** shift if shift >= 0 else number // 10 ** -shift
        if mantissa * 10 < 3 * unit:
            mantissa *= 10
            power -= 1
        # Square roots bring it close to 1, where the series converges quickly.
        doublings = 0
        while abs(mantissa - unit) * 50 > unit:
            mantissa = math.isqrt(mantissa * unit)
            doublings += 1
        result = _atanh((mantissa - unit) * unit // (mantissa + unit), unit) << (doublings + 1)
        if power:
            result += power * _ln_ten(work)
        return result // 10 ** (work - places)


    _tens = {}


    def _ln_ten(work):
        if work not in _tens:
            unit = 10 ** work
            # ln 10 = 46 atanh(1/31) + 34 atanh(1/49) + 20 atanh(1/161)
            _tens[work] = (
                46 * _atanh(unit // 31, unit) + 34 * _atanh(unit // 49, unit)
                + 20 * _atanh(unit // 161, unit))
        return _tens[work]


    def _atanh(x, unit):
        square = x * x // unit
        total = term = x
        divisor = 1
        while term:
            term = term * square // unit
            divisor += 2
            total += term // divisor
            if -1 <= term <= 1:
                break
        return total


    def _exp_scaled(number, exponent, places):
        """exp(number * 10 ** exponent) as a whole number of about `places` digits and its exponent."""
        work = places + 12 + max(0, _digits(abs(number)) + exponent)
        unit = 10 ** work
        shift = exponent + work
        x = number * 10 ** shift if shift >= 0 else number // 10 ** -shift
        power, rest = divmod(x, _ln_ten(work))
        halvings = 0
        while rest * 50 > unit << halvings:
            halvings += 1
        small = rest >> halvings
        total = term = unit
        count = 0
        while term:
            count += 1
            term = term * small // (unit * count)
            total += term
        for _ in range(halvings):
            total = total * total // unit
        return total // 10 ** (work - places), power - places


    def _format(number, specification, context):
        import re
        match = re.fullmatch(
            r"(?:(.)?([<>=^]))?([-+ ])?(z)?(#)?(0)?(\d+)?([,_])?(?:\.(\d+))?([eEfFgGn%])?",
            specification, re.S)
        if match is None or match[8] == "_":
            raise ValueError("invalid format string")
        fill, align, sign, squash, _, zero, width, comma, precision, kind = match.groups()
        if zero:
            if align:
                raise ValueError("invalid format string")
            fill, align = "0", "="
        fill = fill or " "
        align = align or ">"
        sign = sign or "-"
        width = int(width or 0)
        if number._kind:
            text = number.copy_abs()._text(context)
            mark = "-" if number._sign else sign if sign != "-" else ""
            if fill == "0" and align == "=":
                fill = " "
            return _pad(mark, text, fill, align, width)
        kind = kind or ("G" if context.capitals else "g")
        negative = number._sign
        work = number
        if kind == "%":
            work = _make(work._sign, work._int, work._exp + 2, "")
        if precision is not None:
            precision = int(precision)
            if kind in "eE":
                work = _round_digits(work, precision + 1, context)
            elif kind in "fF%":
                work = work._rescale(-precision, context.rounding)[0]
            elif work._int and _digits(work._int) > max(1, precision):
                work = _round_digits(work, max(1, precision), context)
        if not work._int and work._exp > 0 and kind in "fF%":
            work = work._rescale(0, context.rounding)[0]
        digits = str(work._int)
        left = work._exp + len(digits)
        if kind in "eE":
            point = 1 if work._int or precision is None else 1 - precision
        elif kind in "fF%":
            point = left
        elif work._exp <= 0 and left > -6:
            point = left
        else:
            point = 1
        if point < 0 or point == 0:
            whole, part = "0", "0" * -point + digits
        elif point > len(digits):
            whole, part = digits + "0" * (point - len(digits)), ""
        else:
            whole, part = digits[:point] or "0", digits[point:]
        exponent = left - point
        tail = ""
        if kind in "eE" or kind in "gGn" and exponent:
            tail = f"{'e' if kind in 'egn' else 'E'}{exponent:+d}"
        if kind == "%":
            tail = "%"
        if squash and not work._int:
            negative = 0
        mark = "-" if negative else sign if sign != "-" else ""
        body = whole
        if comma:
            if fill == "0" and align == "=":
                room = width - len(mark) - (len(part) + 1 if part else 0) - len(tail)
                body = _grouped(whole)
                while len(body) < room:
                    whole = "0" + whole
                    body = _grouped(whole)
                    if len(body) >= room:
                        break
            else:
                body = _grouped(whole)
        return _pad(mark, body + ("." + part if part else "") + tail, fill, align, width)


    def _round_digits(number, count, context):
        if not number._int:
            return number
        spare = _digits(number._int) - count
        if spare <= 0:
            return _make(number._sign, number._int * 10 ** -spare, number._exp + spare, "")
        rounded, _ = _round(number._int, 10 ** spare, number._sign, context.rounding)
        exponent = number._exp + spare
        if _digits(rounded) > count:
            rounded //= 10
            exponent += 1
        return _make(number._sign, rounded, exponent, "")


    def _grouped(digits):
        parts = []
        while len(digits) > 3:
            parts.append(digits[-3:])
            digits = digits[:-3]
        parts.append(digits)
        return ",".join(reversed(parts))


    def _pad(mark, text, fill, align, width):
        room = width - len(mark) - len(text)
        if room <= 0:
            return mark + text
        if align == "<":
            return mark + text + fill * room
        if align == ">":
            return fill * room + mark + text
        if align == "=":
            return mark + fill * room + text
        left = room // 2
        return fill * left + mark + text + fill * (room - left)


    numbers.Number.register(Decimal)

    DefaultContext = Context(
        28, ROUND_HALF_EVEN, -999999, 999999, 1, 0, [], [InvalidOperation, DivisionByZero, Overflow])
    BasicContext = Context(
        9, ROUND_HALF_UP, -999999, 999999, 1, 0, [],
        [DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow])
    ExtendedContext = Context(9, ROUND_HALF_EVEN, -999999, 999999, 1, 0, [], [])

    _current = contextvars.ContextVar("decimal_context")


    def getcontext():
        try:
            return _current.get()
        except LookupError:
            made = Context()
            _current.set(made)
            return made


    def setcontext(context, /):
        if not isinstance(context, Context):
            raise TypeError("argument must be a context")
        if context in (DefaultContext, BasicContext, ExtendedContext):
            context = context.copy()
            context.clear_flags()
        _current.set(context)


    class _LocalContext:
        def __init__(self, context):
            self._context = context

        def __enter__(self):
            self._saved = getcontext()
            setcontext(self._context)
            return self._context

        def __exit__(self, *details):
            setcontext(self._saved)


    def localcontext(ctx=None, **kwargs):
        context = (getcontext() if ctx is None else ctx).copy()
        for name, value in kwargs.items():
            if name not in ("prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps"):
                raise TypeError(f"'{name}' is an invalid keyword argument for this function")
            setattr(context, name, value)
        return _LocalContext(context)


    def _name_with_module():
        import _loopscope
        for one in (Decimal, Context):
            _loopscope.show_module_of(one)


    _name_with_module()
    """#
}
