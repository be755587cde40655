extension PythonLibrary {
  /// The source of `datetime`.
  static let datetime = #"""
    """Dates and times of day."""

    __all__ = ["date", "datetime", "time", "timedelta", "timezone", "tzinfo", "MINYEAR", "MAXYEAR", "UTC"]
    MINYEAR = 1
    MAXYEAR = 9999
    _DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    _SHORT_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    _SHORT_MONTHS = (
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


    def _now():
        from time import time
        return time()


    def _struct_time(parts):
        from time import struct_time
        return struct_time(parts)


    def _is_leap(year):
        return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


    def _days_in(year, month):
        return 29 if month == 2 and _is_leap(year) else _DAYS[month - 1]


    def _ordinal(year, month, day):
        before = year - 1
        days = before * 365 + before // 4 - before // 100 + before // 400
        for one in range(1, month):
            days += _days_in(year, one)
        return days + day


    def _from_ordinal(number):
        if number < 1:
            raise ValueError("ordinal must be >= 1")
        year = max(1, number * 400 // 146097)
        while _ordinal(year, 1, 1) > number:
            year -= 1
        while _ordinal(year + 1, 1, 1) <= number:
            year += 1
        if year > MAXYEAR:
            raise ValueError(f"year {year} is out of range")
        rest = number - _ordinal(year, 1, 1)
        month = 1
        while rest >= _days_in(year, month):
            rest -= _days_in(year, month)
            month += 1
        return year, month, rest + 1


    def _as_c_int(number):
        """The number, where C's `int` can hold it."""
        from operator import index
        number = index(number)
        if not -2**63 <= number < 2**63:
            raise OverflowError("Python int too large to convert to C long")
        if number >= 2**31:
            raise OverflowError("signed integer is greater than maximum")
        if number < -2**31:
            raise OverflowError("signed integer is less than minimum")
        return number


    def _check_zone(zone):
        if zone is not None and not isinstance(zone, tzinfo):
            raise TypeError(
                f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(zone).__name__}'")


    def _date_length(text):
        """How long the date at the beginning of a moment in ISO 8601 is."""
        if text[4:5] == "-":
            if text[5:6] != "W":
                return 10
            return 10 if text[8:9] == "-" else 8
        if text[4:5] != "W":
            return 8
        return 8 if text[7:8].isdigit() else 7


    def _check_date(year, month, day):
        if not isinstance(year, int):
            raise TypeError(f"'{type(year).__name__}' object cannot be interpreted as an integer")
        if month is None:
            raise TypeError("function missing required argument 'month' (pos 2)")
        if day is None:
            raise TypeError("function missing required argument 'day' (pos 3)")
        for value in (year, month, day):
            if not isinstance(value, int):
                raise TypeError(
                    f"'{type(value).__name__}' object cannot be interpreted as an integer")
        if not MINYEAR <= year <= MAXYEAR:
            raise ValueError(f"year {year} is out of range")
        if not 1 <= month <= 12:
            raise ValueError("month must be in 1..12")
        if not 1 <= day <= _days_in(year, month):
            raise ValueError("day is out of range for month")


    def _check_time(hour, minute, second, microsecond):
        for value in (hour, minute, second, microsecond):
            if not isinstance(value, int):
                raise TypeError(
                    f"'{type(value).__name__}' object cannot be interpreted as an integer")
        if not 0 <= hour <= 23:
            raise ValueError("hour must be in 0..23")
        if not 0 <= minute <= 59:
            raise ValueError("minute must be in 0..59")
        if not 0 <= second <= 59:
            raise ValueError("second must be in 0..59")
        if not 0 <= microsecond <= 999999:
            raise ValueError("microsecond must be in 0..999999")


    def _shown_class(moment):
        """The class as the representation of an instance has it: with its module if it is of here."""
        cls = type(moment)
        return f"datetime.{cls.__name__}" if cls.__module__ == "datetime" else cls.__name__


    def _shown_offset(offset, separator=":"):
        if offset is None:
            return ""
        sign = "-" if offset.days < 0 else "+"
        hours, rest = divmod(abs(offset._total()) // 1000000, 3600)
        minutes, seconds = divmod(rest, 60)
        text = f"{sign}{hours:02d}{separator}{minutes:02d}"
        if seconds or offset.microseconds:
            text += f"{separator}{seconds:02d}"
        if offset.microseconds:
            text += f".{abs(offset._total()) % 1000000:06d}"
        return text


    class timedelta:
        __slots__ = ("_days", "_seconds", "_microseconds")

        def __new__(
            cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0,
        ):
            top_sum, bottom_sum = 0, 1
            for name, value, scale in (
                ("days", days, 86400000000), ("seconds", seconds, 1000000),
                ("microseconds", microseconds, 1), ("milliseconds", milliseconds, 1000),
                ("minutes", minutes, 60000000), ("hours", hours, 3600000000),
                ("weeks", weeks, 604800000000),
            ):
                if isinstance(value, (int, float)):
                    if value:
                        top, bottom = value.as_integer_ratio()
                        top_sum = top_sum * bottom + top * scale * bottom_sum
                        bottom_sum *= bottom
                else:
                    raise TypeError(
                        f"unsupported type for timedelta {name} component: {type(value).__name__}")
            return cls._of(_rounded(top_sum, bottom_sum))

        @classmethod
        def _of(cls, total):
            self = object.__new__(cls)
            rest, self._microseconds = divmod(total, 1000000)
            self._days, self._seconds = divmod(rest, 86400)
            if abs(self._days) > 999999999:
                if abs(self._days) >= 2**31:
                    raise OverflowError("Python int too large to convert to C int")
                raise OverflowError(f"days={self._days}; must have magnitude <= 999999999")
            return self

        def __reduce__(self):
            return type(self), (self._days, self._seconds, self._microseconds)

        days = property(lambda self: self._days)
        seconds = property(lambda self: self._seconds)
        microseconds = property(lambda self: self._microseconds)

        def _total(self):
            return (self._days * 86400 + self._seconds) * 1000000 + self._microseconds

        def total_seconds(self):
            return self._total() / 10 ** 6

        def __repr__(self):
            parts = [
                f"{name}={value}" for name, value in (
                    ("days", self._days), ("seconds", self._seconds),
                    ("microseconds", self._microseconds)) if value]
            return f"{_shown_class(self)}({', '.join(parts) or '0'})"

        def __str__(self):
            minutes, seconds = divmod(self._seconds, 60)
            hours, minutes = divmod(minutes, 60)
            text = f"{hours}:{minutes:02d}:{seconds:02d}"
            if self._days:
                plural = "" if abs(self._days) == 1 else "s"
                text = f"{self._days} day{plural}, {text}"
            if self._microseconds:
                text += f".{self._microseconds:06d}"
            return text

        def __add__(self, other):
            if isinstance(other, timedelta):
                return timedelta._of(self._total() + other._total())
            return NotImplemented

        __radd__ = __add__

        def __sub__(self, other):
            if isinstance(other, timedelta):
                return timedelta._of(self._total() - other._total())
            return NotImplemented

        def __neg__(self): return timedelta._of(-self._total())
        def __pos__(self): return self
        def __abs__(self): return -self if self._days < 0 else self

        def __mul__(self, other):
            if isinstance(other, int):
                return timedelta._of(self._total() * other)
            if isinstance(other, float):
                top, bottom = other.as_integer_ratio()
                return timedelta._of(_rounded(self._total() * top, bottom))
            return NotImplemented

        __rmul__ = __mul__

        def __floordiv__(self, other):
            if isinstance(other, timedelta):
                return self._total() // other._total()
            if isinstance(other, int):
                return timedelta._of(self._total() // other)
            return NotImplemented

        def __truediv__(self, other):
            if isinstance(other, timedelta):
                return self._total() / other._total()
            if isinstance(other, int):
                return timedelta._of(_rounded(self._total(), other))
            if isinstance(other, float):
                top, bottom = other.as_integer_ratio()
                return timedelta._of(_rounded(self._total() * bottom, top))
            return NotImplemented

        def __mod__(self, other):
            if isinstance(other, timedelta):
                return timedelta._of(self._total() % other._total())
            return NotImplemented

        def __divmod__(self, other):
            if isinstance(other, timedelta):
                quotient, rest = divmod(self._total(), other._total())
                return quotient, timedelta._of(rest)
            return NotImplemented

        def _compare(self, other, holds):
            return holds(self._total(), other._total()) if isinstance(other, timedelta) else NotImplemented

        def __eq__(self, other): return self._compare(other, lambda a, b: a == b)
        def __lt__(self, other): return self._compare(other, lambda a, b: a < b)
        def __le__(self, other): return self._compare(other, lambda a, b: a <= b)
        def __gt__(self, other): return self._compare(other, lambda a, b: a > b)
        def __ge__(self, other): return self._compare(other, lambda a, b: a >= b)
        def __hash__(self): return hash(self._total())
        def __bool__(self): return self._total() != 0


    def _rounded(top, bottom):
        """A quotient rounded half to even."""
        if bottom < 0:
            top, bottom = -top, -bottom
        quotient, rest = divmod(top, bottom)
        if rest * 2 > bottom or rest * 2 == bottom and quotient % 2:
            quotient += 1
        return quotient


    timedelta.min = timedelta(-999999999)
    timedelta.max = timedelta(
        days=999999999, hours=23, minutes=59, seconds=59, microseconds=999999)
    timedelta.resolution = timedelta(microseconds=1)


    class tzinfo:
        def tzname(self, dt):
            raise NotImplementedError("a tzinfo subclass must implement tzname()")

        def utcoffset(self, dt):
            raise NotImplementedError("a tzinfo subclass must implement utcoffset()")

        def dst(self, dt):
            raise NotImplementedError("a tzinfo subclass must implement dst()")

        def fromutc(self, dt):
            _check_from_utc(self, dt)
            offset = dt.utcoffset()
            if offset is None:
                raise ValueError("fromutc: non-None utcoffset() result required")
            saving = dt.dst()
            if saving is None:
                raise ValueError("fromutc: non-None dst() result required")
            dt += offset - saving
            saving = dt.dst()
            if saving is None:
                raise ValueError("fromutc: tz.dst() gave inconsistent results; cannot convert")
            return dt + saving


    def _check_from_utc(zone, moment):
        if not isinstance(moment, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if moment.tzinfo is not zone:
            raise ValueError("fromutc: dt.tzinfo is not self")


    def _asked(zone, what, moment):
        """What a zone gives for `utcoffset` or `dst`, if it is in range."""
        if zone is None:
            return None
        offset = getattr(zone, what)(moment)
        if offset is None:
            return None
        if not isinstance(offset, timedelta):
            raise TypeError(
                f"tzinfo.{what}() must return None or timedelta, not '{type(offset).__name__}'")
        if abs(offset._total()) >= 86400000000:
            raise ValueError(
                "offset must be a timedelta strictly between -timedelta(hours=24) and "
                "timedelta(hours=24).")
        return offset


    def _asked_name(zone, moment):
        if zone is None:
            return None
        name = zone.tzname(moment)
        if name is not None and not isinstance(name, str):
            raise TypeError(
                f"tzinfo.tzname() must return None or a string, not '{type(name).__name__}'")
        return name


    def _check_fold(fold):
        if fold not in (0, 1):
            raise ValueError("fold must be either 0 or 1")


    class timezone(tzinfo):
        utc = None

        def __new__(cls, offset, name=...):
            if not isinstance(offset, timedelta):
                raise TypeError(
                    f"timezone() argument 1 must be datetime.timedelta, not {type(offset).__name__}")
            if not timedelta(hours=-24) < offset < timedelta(hours=24):
                raise ValueError(
                    "offset must be a timedelta strictly between -timedelta(hours=24) and "
                    f"timedelta(hours=24), not {offset!r}.")
            if name is not ... and not isinstance(name, str):
                shown = "None" if name is None else type(name).__name__
                raise TypeError(f"timezone() argument 2 must be str, not {shown}")
            if name is ... and not offset and cls.utc is not None:
                return cls.utc
            self = object.__new__(cls)
            self._offset = offset
            self._name = None if name is ... else name
            return self

        def __reduce__(self):
            named = () if self._name is None else (self._name,)
            return type(self), (self._offset, *named), None

        def __copy__(self): return self
        def __deepcopy__(self, memo): return self

        def _check(self, what, dt):
            if dt is not None and not isinstance(dt, datetime):
                raise TypeError(
                    f"{what}(dt) argument must be a datetime instance or None, "
                    f"not {type(dt).__name__}")

        def utcoffset(self, dt):
            self._check("utcoffset", dt)
            return self._offset

        def dst(self, dt):
            self._check("dst", dt)

        def fromutc(self, dt):
            _check_from_utc(self, dt)
            return dt + self._offset

        def tzname(self, dt):
            self._check("tzname", dt)
            if self._name is not None:
                return self._name
            return "UTC" + (_shown_offset(self._offset) if self._offset else "")

        def __eq__(self, other):
            return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

        def __hash__(self):
            return hash(self._offset)

        def __str__(self):
            return self.tzname(None)

        def __repr__(self):
            if self is timezone.utc:
                return "datetime.timezone.utc"
            if self._name is None:
                return f"datetime.timezone({self._offset!r})"
            return f"datetime.timezone({self._offset!r}, {self._name!r})"


    UTC = timezone.utc = timezone(timedelta(0))


    def _formatted(moment, pattern, parts):
        """The moment after a pattern; what `time.strftime` does not know is put in before."""
        from time import strftime
        if not isinstance(pattern, str):
            raise TypeError(f"strftime() argument 1 must be str, not {type(pattern).__name__}")

        def shown(directive):
            code = directive[1:]
            if code == "f":
                return f"{getattr(moment, 'microsecond', 0):06d}"
            if code == "z":
                return _shown_offset(moment.utcoffset() if hasattr(moment, "utcoffset") else None, "")
            if code == "Z":
                name = moment.tzname() if hasattr(moment, "tzname") else None
                return (name or "").replace("%", "%%")
            return directive

        pieces = []
        place = 0
        while (found := pattern.find("%", place)) >= 0:
            pieces.append(pattern[place:found])
            place = found + 2
            pieces.append(shown(pattern[found:place]))
        return strftime("".join(pieces) + pattern[place:], parts)


    class _IsoCalendarDate(tuple):
        year = property(lambda self: self[0])
        week = property(lambda self: self[1])
        weekday = property(lambda self: self[2])

        def __repr__(self):
            return "datetime.IsoCalendarDate(year=%d, week=%d, weekday=%d)" % self


    # As bytes, for pickles.

    def _packed_date(date):
        return date.year.to_bytes(2, "big") + bytes((date.month, date.day))


    def _unpacked_date(packed):
        return int.from_bytes(packed[:2], "big"), packed[2] & 0x7F, packed[3]


    def _packed_time(time):
        return bytes((time.hour, time.minute, time.second)) + time.microsecond.to_bytes(3, "big")


    def _unpacked_time(packed):
        return packed[0] & 0x7F, packed[1], packed[2], int.from_bytes(packed[3:], "big")


    class date:
        def __new__(cls, year, month=None, day=None):
            if isinstance(year, bytes):
                year, month, day = _unpacked_date(year)
            _check_date(year, month, day)
            self = object.__new__(cls)
            self._date = (year, month, day)
            return self

        def __reduce__(self):
            return type(self), (_packed_date(self),)

        year = property(lambda self: self._date[0])
        month = property(lambda self: self._date[1])
        day = property(lambda self: self._date[2])

        @classmethod
        def today(cls):
            return cls.fromtimestamp(_now())

        @classmethod
        def fromtimestamp(cls, t):
            if not isinstance(t, (int, float)):
                raise TypeError(f"'{type(t).__name__}' object cannot be interpreted as an integer")
            return cls(*_from_ordinal(719163 + int(t // 86400)))

        @classmethod
        def fromordinal(cls, n):
            return cls(*_from_ordinal(_as_c_int(n)))

        @classmethod
        def fromisocalendar(cls, year, week, day):
            if not MINYEAR <= year <= MAXYEAR:
                raise ValueError(f"Year is out of range: {year}")
            first = date(year, 1, 1)
            longest = first.weekday() == 3 or first.weekday() == 2 and (
                year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))
            if not 1 <= week <= (53 if longest else 52):
                raise ValueError(f"Invalid week: {week}")
            if not 1 <= day <= 7:
                raise ValueError(f"Invalid weekday: {day} (range is [1, 7])")
            fourth = date(year, 1, 4)
            monday = fourth.toordinal() - fourth.weekday()
            return cls.fromordinal(monday + (week - 1) * 7 + day - 1)

        @classmethod
        def fromisoformat(cls, date_string):
            if not isinstance(date_string, str):
                raise TypeError("fromisoformat: argument must be str")
            try:
                days = _read_date(date_string)
            except (ValueError, IndexError):
                raise ValueError(f"Invalid isoformat string: {date_string!r}") from None
            return cls(*days)

        def toordinal(self): return _ordinal(*self._date)
        def weekday(self): return (self.toordinal() + 6) % 7
        def isoweekday(self): return self.weekday() + 1

        def isocalendar(self):
            thursday = self.toordinal() - self.weekday() + 3
            year = _from_ordinal(thursday)[0]
            return _IsoCalendarDate((year, (thursday - _ordinal(year, 1, 1)) // 7 + 1, self.isoweekday()))

        def isoformat(self):
            return "%04d-%02d-%02d" % self._date

        __str__ = isoformat

        def __repr__(self):
            return f"{_shown_class(self)}({self.year}, {self.month}, {self.day})"

        def ctime(self):
            hour, minute, second, _ = getattr(self, "_time", (0, 0, 0, 0))
            return (
                f"{_SHORT_DAYS[self.weekday()]} {_SHORT_MONTHS[self.month - 1]} {self.day:2} "
                f"{hour:02}:{minute:02}:{second:02} {self.year:04}")

        def strftime(self, format):
            return _formatted(self, format, self.timetuple())

        def __format__(self, specification):
            return self.strftime(specification) if specification else str(self)

        def timetuple(self):
            return _struct_time(
                self._date + (0, 0, 0, self.weekday(),
                              self.toordinal() - _ordinal(self.year, 1, 1) + 1, -1))

        def replace(self, year=None, month=None, day=None):
            return type(self)(
                self.year if year is None else year, self.month if month is None else month,
                self.day if day is None else day)

        def __add__(self, other):
            if not isinstance(other, timedelta):
                return NotImplemented
            number = self.toordinal() + other.days
            if not 0 < number <= 3652059:
                raise OverflowError("date value out of range")
            return type(self)(*_from_ordinal(number))

        __radd__ = __add__

        def __sub__(self, other):
            if isinstance(other, timedelta):
                return self + timedelta(-other.days)
            if isinstance(other, date) and not isinstance(other, datetime):
                return timedelta(self.toordinal() - other.toordinal())
            return NotImplemented

        def _compare(self, other, holds):
            if isinstance(other, date) and not isinstance(other, datetime):
                return holds(self._date, other._date)
            if isinstance(other, datetime):
                raise TypeError("can't compare datetime.datetime to datetime.date")
            return NotImplemented

        def __eq__(self, other):
            if isinstance(other, datetime):
                return NotImplemented
            return self._compare(other, lambda a, b: a == b)

        def __lt__(self, other): return self._compare(other, lambda a, b: a < b)
        def __le__(self, other): return self._compare(other, lambda a, b: a <= b)
        def __gt__(self, other): return self._compare(other, lambda a, b: a > b)
        def __ge__(self, other): return self._compare(other, lambda a, b: a >= b)
        def __hash__(self): return hash(self._date)


    date.min = date(1, 1, 1)
    date.max = date(9999, 12, 31)
    date.resolution = timedelta(days=1)


    def _number(text, size):
        if len(text) != size or not text.isascii() or not text.isdigit():
            raise ValueError
        return int(text)


    def _read_date(text):
        if text[4:6].lstrip("-").startswith("W"):
            rest = text[4:].replace("-", "")
            day = _number(rest[3:], 1) if len(rest) > 3 else 1
            return date.fromisocalendar(_number(text[:4], 4), _number(rest[1:3], 2), day)._date
        if len(text) == 10 and text[4] == text[7] == "-":
            return _number(text[:4], 4), _number(text[5:7], 2), _number(text[8:], 2)
        if len(text) == 8:
            return _number(text[:4], 4), _number(text[4:6], 2), _number(text[6:], 2)
        raise ValueError


    def _read_time(text):
        zone = None
        for mark in ("Z", "+", "-"):
            place = text.find(mark)
            if place > 0:
                rest = text[place + 1:]
                text = text[:place]
                if mark == "Z":
                    zone = UTC
                else:
                    hour, minute, second, micro = _read_clock(rest)
                    offset = timedelta(
                        hours=hour, minutes=minute, seconds=second, microseconds=micro)
                    offset = -offset if mark == "-" else offset
                    zone = timezone(offset) if offset else UTC
                break
        return _read_clock(text) + (zone,)


    def _read_clock(text):
        micro = 0
        for mark in ".,":
            if mark in text:
                text, _, digits = text.partition(mark)
                if not digits.isdigit():
                    raise ValueError
                micro = int((digits + "000000")[:6])
        if ":" in text:
            parts = [_number(part, 2) for part in text.split(":")]
        else:
            parts = [_number(text[place:place + 2], 2) for place in range(0, len(text), 2)]
        if not 1 <= len(parts) <= 3:
            raise ValueError
        hour, minute, second = (parts + [0, 0])[:3]
        return hour, minute, second, micro


    def _shown_time(moment, timespec):
        hour, minute, second, micro = (
            moment.hour, moment.minute, moment.second, moment.microsecond)
        if timespec == "auto":
            timespec = "microseconds" if micro else "seconds"
        formats = {
            "hours": "{0:02d}", "minutes": "{0:02d}:{1:02d}", "seconds": "{0:02d}:{1:02d}:{2:02d}",
            "milliseconds": "{0:02d}:{1:02d}:{2:02d}.{4:03d}",
            "microseconds": "{0:02d}:{1:02d}:{2:02d}.{3:06d}",
        }
        if timespec not in formats:
            raise ValueError("Unknown timespec value")
        return formats[timespec].format(hour, minute, second, micro, micro // 1000)


    class time:
        def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
            if isinstance(hour, bytes):
                tzinfo = minute or None
                fold = hour[0] >> 7
                hour, minute, second, microsecond = _unpacked_time(hour)
            _check_time(hour, minute, second, microsecond)
            _check_zone(tzinfo)
            _check_fold(fold)
            self = object.__new__(cls)
            self._time = (hour, minute, second, microsecond)
            self.tzinfo = tzinfo
            self.fold = fold
            return self

        def __reduce_ex__(self, protocol):
            packed = bytearray(_packed_time(self))
            packed[0] |= self.fold << 7
            return type(self), (bytes(packed),) + (() if self.tzinfo is None else (self.tzinfo,))

        hour = property(lambda self: self._time[0])
        minute = property(lambda self: self._time[1])
        second = property(lambda self: self._time[2])
        microsecond = property(lambda self: self._time[3])

        @classmethod
        def fromisoformat(cls, time_string):
            try:
                return cls(*_read_time(time_string.removeprefix("T")))
            except (ValueError, IndexError):
                raise ValueError(f"Invalid isoformat string: {time_string!r}") from None

        def utcoffset(self): return _asked(self.tzinfo, "utcoffset", None)
        def dst(self): return _asked(self.tzinfo, "dst", None)
        def tzname(self): return _asked_name(self.tzinfo, None)

        def isoformat(self, timespec="auto"):
            return _shown_time(self, timespec) + _shown_offset(self.utcoffset())

        __str__ = isoformat

        def strftime(self, format):
            return _formatted(self, format, (1900, 1, 1, *self._time[:3], 0, 1, -1))

        def __format__(self, specification):
            return self.strftime(specification) if specification else str(self)

        def replace(self, **changes):
            values = {
                "hour": self.hour, "minute": self.minute, "second": self.second,
                "microsecond": self.microsecond, "tzinfo": self.tzinfo, "fold": self.fold}
            values.update(changes)
            return type(self)(**values)

        def __repr__(self):
            shown = list(self._time)
            while len(shown) > 2 and shown[-1] == 0:
                shown.pop()
            text = ", ".join(map(str, shown))
            if self.tzinfo is not None:
                text += f", tzinfo={self.tzinfo!r}"
            if self.fold:
                text += ", fold=1"
            return f"{_shown_class(self)}({text})"

        def _key(self, offset):
            """Microseconds since midnight, less the offset."""
            hour, minute, second, micro = self._time
            return (
                (hour * 3600 + minute * 60 + second) * 1000000 + micro
                - (0 if offset is None else offset._total()))

        def _compare(self, other, holds, is_equality=False):
            if not isinstance(other, time):
                return NotImplemented
            if self.tzinfo is other.tzinfo:
                return holds(self._time, other._time)
            mine, theirs = self.utcoffset(), other.utcoffset()
            if (mine is None) != (theirs is None):
                if is_equality:
                    return False
                raise TypeError("can't compare offset-naive and offset-aware times")
            return holds(self._key(mine), other._key(theirs))

        def __eq__(self, other): return self._compare(other, lambda a, b: a == b, True)
        def __lt__(self, other): return self._compare(other, lambda a, b: a < b)
        def __le__(self, other): return self._compare(other, lambda a, b: a <= b)
        def __gt__(self, other): return self._compare(other, lambda a, b: a > b)
        def __ge__(self, other): return self._compare(other, lambda a, b: a >= b)

        def __hash__(self):
            plain = self.replace(fold=0) if self.fold else self
            return hash(plain._key(plain.utcoffset()))


    time.min = time(0, 0)
    time.max = time(23, 59, 59, 999999)
    time.resolution = timedelta(microseconds=1)
    _clock = time
    _day = date


    class datetime(date):
        def __new__(
            cls, year, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None,
            *, fold=0,
        ):
            if isinstance(year, bytes):
                tzinfo = month
                fold = year[2] >> 7
                hour, minute, second, microsecond = _unpacked_time(year[4:])
                year, month, day = _unpacked_date(year[:4])
            _check_date(year, month, day)
            _check_time(hour, minute, second, microsecond)
            _check_zone(tzinfo)
            _check_fold(fold)
            self = object.__new__(cls)
            self._date = (year, month, day)
            self._time = (hour, minute, second, microsecond)
            self.tzinfo = tzinfo
            self.fold = fold
            return self

        def __reduce_ex__(self, protocol):
            packed = bytearray(_packed_date(self) + _packed_time(self))
            packed[2] |= self.fold << 7
            return type(self), (bytes(packed),) + (() if self.tzinfo is None else (self.tzinfo,))

        hour = property(lambda self: self._time[0])
        minute = property(lambda self: self._time[1])
        second = property(lambda self: self._time[2])
        microsecond = property(lambda self: self._time[3])

        @classmethod
        def _of(cls, micros, tzinfo=None):
            """The moment so many microseconds after the beginning of year 1."""
            days, rest = divmod(micros, 86400000000)
            if not 0 <= days < 3652059:
                raise OverflowError("date value out of range")
            seconds, micro = divmod(rest, 1000000)
            minutes, second = divmod(seconds, 60)
            hour, minute = divmod(minutes, 60)
            return cls(*_from_ordinal(days + 1), hour, minute, second, micro, tzinfo)

        def _micros(self):
            hour, minute, second, micro = self._time
            return (
                ((self.toordinal() - 1) * 86400 + hour * 3600 + minute * 60 + second) * 1000000 + micro)

        @classmethod
        def now(cls, tz=None):
            return cls.fromtimestamp(_now(), tz)

        today = classmethod(lambda cls: cls.now())

        @classmethod
        def utcnow(cls):
            return cls.utcfromtimestamp(_now())

        @classmethod
        def fromtimestamp(cls, t, tz=None):
            _check_zone(tz)
            if not isinstance(t, (int, float)):
                raise TypeError(f"'{type(t).__name__}' object cannot be interpreted as an integer")
            if t != t:
                raise ValueError("Invalid value NaN (not a number)")
            if abs(t) < 2**63:
                top, bottom = t.as_integer_ratio()
            else:
                raise OverflowError("timestamp out of range for platform time_t")
            micros = _rounded(top * 1000000, bottom) + 62135596800000000
            if not 0 <= micros < 3652059 * 86400000000:
                # By the mean length of the years, as the message has it.
                year = 1 + micros // 1000000 * 400 // (146097 * 86400)
                raise ValueError(f"year {year} is out of range")
            if tz is None:
                return cls._of(micros)
            return tz.fromutc(cls._of(micros, tz))

        @classmethod
        def utcfromtimestamp(cls, t):
            return cls.fromtimestamp(t)

        @classmethod
        def combine(cls, date, time, tzinfo=True):
            for place, value, kind in ((1, date, _day), (2, time, _clock)):
                if not isinstance(value, kind):
                    raise TypeError(
                        f"combine() argument {place} must be datetime.{kind.__name__}, "
                        f"not {type(value).__name__}")
            if tzinfo is True:
                tzinfo = time.tzinfo
            return cls(*date._date, *time._time, tzinfo, fold=time.fold)

        @classmethod
        def fromisoformat(cls, date_string):
            if not isinstance(date_string, str):
                raise TypeError("fromisoformat: argument must be str")
            try:
                size = _date_length(date_string)
                days = _read_date(date_string[:size])
                clock = _read_time(date_string[size + 1:]) if len(date_string) > size else ()
            except (ValueError, IndexError):
                raise ValueError(f"Invalid isoformat string: {date_string!r}") from None
            return cls(*days, *clock)

        @classmethod
        def strptime(cls, date_string, format):
            from _strptime import parsed_datetime
            return parsed_datetime(cls, date_string, format)

        def date(self): return date(*self._date)
        def time(self): return _clock(*self._time, fold=self.fold)
        def timetz(self): return _clock(*self._time, self.tzinfo, fold=self.fold)
        def utcoffset(self): return _asked(self.tzinfo, "utcoffset", self)
        def tzname(self): return _asked_name(self.tzinfo, self)
        def dst(self): return _asked(self.tzinfo, "dst", self)

        def timestamp(self):
            offset = self.utcoffset()
            micros = self._micros() - 62135596800000000
            if offset is not None:
                micros -= offset._total()
            return micros / 1000000

        def timetuple(self):
            saving = self.dst()
            return _struct_time(
                self._date + self._time[:3] + (
                    self.weekday(), self.toordinal() - _ordinal(self.year, 1, 1) + 1,
                    -1 if saving is None else int(bool(saving))))

        def utctimetuple(self):
            offset = self.utcoffset()
            moment = self.replace(tzinfo=None)
            if offset is not None:
                moment -= offset
            return _struct_time(moment.timetuple()[:8] + (0,))

        def astimezone(self, tz=None):
            if tz is None:
                tz = timezone(timedelta(0), "UTC")
            _check_zone(tz)
            if tz is self.tzinfo:
                return self
            offset = self.utcoffset()
            plain = self._micros() - (offset._total() if offset is not None else 0)
            return tz.fromutc(type(self)._of(plain, tz))

        def replace(self, **changes):
            values = dict(zip(
                ("year", "month", "day", "hour", "minute", "second", "microsecond"),
                self._date + self._time))
            values["tzinfo"] = self.tzinfo
            values["fold"] = self.fold
            values.update(changes)
            return type(self)(**values)

        def isoformat(self, sep="T", timespec="auto"):
            return (
                "%04d-%02d-%02d" % self._date + sep + _shown_time(self, timespec)
                + _shown_offset(self.utcoffset()))

        def __str__(self):
            return self.isoformat(" ")

        def __repr__(self):
            shown = list(self._date + self._time)
            while len(shown) > 5 and shown[-1] == 0:
                shown.pop()
            text = ", ".join(map(str, shown))
            if self.fold:
                text += ", fold=1"
            if self.tzinfo is not None:
                text += f", tzinfo={self.tzinfo!r}"
            return f"{_shown_class(self)}({text})"

        def __add__(self, other):
            if not isinstance(other, timedelta):
                return NotImplemented
            return type(self)._of(self._micros() + other._total(), self.tzinfo)

        __radd__ = __add__

        def __sub__(self, other):
            if isinstance(other, timedelta):
                return self + -other
            if isinstance(other, datetime):
                return timedelta._of(self._distance(other, "subtract"))
            return NotImplemented

        def _distance(self, other, what):
            """Microseconds from another moment: by the clock on the wall in one zone, else in UTC."""
            micros = self._micros() - other._micros()
            if self.tzinfo is other.tzinfo:
                return micros
            mine, theirs = self.utcoffset(), other.utcoffset()
            if (mine is None) != (theirs is None):
                raise TypeError(f"can't {what} offset-naive and offset-aware datetimes")
            return micros if mine is None else micros - mine._total() + theirs._total()

        def _depends_on_fold(self):
            """Whether the clock shows this time twice, or not at all."""
            return self.utcoffset() != self.replace(fold=not self.fold).utcoffset()

        def _compare(self, other, holds):
            if not isinstance(other, datetime):
                if isinstance(other, date):
                    raise TypeError("can't compare datetime.datetime to datetime.date")
                return NotImplemented
            return holds(self._distance(other, "compare"), 0)

        def __eq__(self, other):
            if not isinstance(other, datetime):
                return NotImplemented
            if self.tzinfo is other.tzinfo:
                return self._date == other._date and self._time == other._time
            if (self.utcoffset() is None) != (other.utcoffset() is None):
                return False
            # PEP 495: a time that depends on `fold` equals none of another zone.
            return not self._distance(other, "compare") and not (
                self._depends_on_fold() or other._depends_on_fold())

        def __lt__(self, other): return self._compare(other, lambda a, b: a < b)
        def __le__(self, other): return self._compare(other, lambda a, b: a <= b)
        def __gt__(self, other): return self._compare(other, lambda a, b: a > b)
        def __ge__(self, other): return self._compare(other, lambda a, b: a >= b)

        def __hash__(self):
            plain = self.replace(fold=0) if self.fold else self
            offset = plain.utcoffset()
            return hash(plain._micros() - (0 if offset is None else offset._total()))


    datetime.min = datetime(1, 1, 1)
    datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
    datetime.resolution = timedelta(microseconds=1)


    def _name_with_module():
        import _loopscope
        for one in (timedelta, timezone, tzinfo, date, time, datetime):
            _loopscope.show_module_of(one)


    _name_with_module()
    """#
}
