extension PythonLibrary {
  /// The source of `zoneinfo`.
  static let zoneinfo = #"""
    """Time zones by their names, from the table that is part of the interpreter."""

    from bisect import bisect_right
    from datetime import datetime, timedelta, tzinfo

    import _zones

    __all__ = [
        "ZoneInfo", "reset_tzpath", "available_timezones", "TZPATH", "ZoneInfoNotFoundError",
        "InvalidTZPathWarning",
    ]

    TZPATH = ()

    _EPOCH = datetime(1970, 1, 1)
    _SECOND = timedelta(seconds=1)
    _DAY = 86400
    # More than any clock was ever changed by.
    _NEAR = 2 * _DAY
    _MONTH = 30 * _DAY


    class ZoneInfoNotFoundError(KeyError):
        """There is no zone of that name."""

        __module__ = "zoneinfo._common"


    class InvalidTZPathWarning(RuntimeWarning):
        """A folder of tables is not named in full."""


    def _seconds(text):
        """The seconds of hours, minutes and seconds, as `-4:56:02` has them."""
        parts = [int(part) for part in text.lstrip("-").split(":")]
        total = sum(part * size for part, size in zip(parts, (3600, 60, 1)))
        return -total if text.startswith("-") else total


    def _days(year, month, day):
        return datetime(year, month, day).toordinal() - 719163


    class _State:
        """What the clocks of a zone show: the offset from UTC, how much of it is summer time, a name."""

        def __init__(self, offset, name):
            offset, _, saving = offset.partition("+")
            self.seconds = _seconds(offset)
            self.offset = timedelta(seconds=self.seconds)
            self.saving = timedelta(seconds=_seconds(saving or "0"))
            self.name = name


    class _Rule:
        """A day in each year, and a time on it."""

        def __init__(self, text):
            self._month, _, rest = text.partition(".")
            self._month = int(self._month)
            self._day, _, time = rest.partition("@")
            self._time = _seconds(time)

        def clock(self, year):
            """Seconds from 1970 to the clock's time in a year."""
            if self._day.startswith("L"):
                after = _days(year + self._month // 12, self._month % 12 + 1, 1)
                days = self._on_weekday(after - 7, int(self._day[1:]))
            elif ">" in self._day:
                day, _, weekday = self._day.partition(">")
                days = self._on_weekday(_days(year, self._month, int(day)), int(weekday))
            else:
                days = _days(year, self._month, int(self._day))
            return days * _DAY + self._time

        def _on_weekday(self, first, weekday):
            # The first day of 1970 was a Thursday; Sunday is 0.
            return first + (weekday - first - 4) % 7


    class _Period:
        """A time in which a zone's clocks stay as they are, or change twice a year."""

        def __init__(self, text, is_first):
            words = text.split()
            self.start = None
            if not is_first:
                day, _, time = words.pop(0).partition("/")
                self.start = _days(*map(int, day.split("-"))) * _DAY + _seconds(time)
            self.state = _State(*words[:2])
            self._changes = ()
            if len(words) > 2:
                other = _State(*words[3:5])
                self._changes = (
                    (other, self.state, _Rule(words[2])), (self.state, other, _Rule(words[5])))
            self._years = {}

        def changes(self, year):
            """The changes in a year, as moments in UTC with what the clocks show then."""
            found = self._years.get(year)
            if found is None:
                found = self._years[year] = sorted(
                    ((rule.clock(year) - before.seconds, after)
                     for before, after, rule in self._changes), key=lambda change: change[0])
            return found

        @property
        def is_fixed(self):
            return not self._changes


    class _Zone:
        """The clocks of a place."""

        def __init__(self, text):
            self._periods = [
                _Period(period, number == 0) for number, period in enumerate(text.split(";"))]
            self._starts = [period.start for period in self._periods[1:]]
            self._months = {}

        @property
        def only_state(self):
            """What the clocks show if that never changes."""
            is_fixed = len(self._periods) == 1 and self._periods[0].is_fixed
            return self._periods[0].state if is_fixed else None

        def _around(self, moment):
            """The changes near a moment in UTC and the last one before, in order, with their states."""
            month = moment // _MONTH
            found = self._months.get(month)
            if found is None:
                found = self._months[month] = self._changes(month * _MONTH)
            return found

        def _changes(self, moment):
            """The changes in a month that begins at a moment, and near it."""
            first = bisect_right(self._starts, moment - _NEAR)
            last = bisect_right(self._starts, moment + _MONTH + _NEAR)
            found = []
            for place in range(first, last + 1):
                period = self._periods[place]
                end = self._starts[place] if place < len(self._starts) else None
                found.append((period.start, period.state))
                if period.is_fixed:
                    continue
                year = 1970 + int(moment // 31556952)
                for one in range(max(year - 2, 1), min(year + 2, 9998) + 1):
                    found += [
                        (at, state) for at, state in period.changes(one)
                        if at > period.start and (end is None or at < end)]
            return found

        def at_utc(self, moment):
            """What the clocks show, and whether they show this time for the second time."""
            before = now = None
            for change in self._around(moment):
                if now is not None and change[0] > moment:
                    break
                before, now = now, change
            at, state = now
            if at is None or before is None:
                return state, 0
            return state, int(before[1].seconds - state.seconds > moment - at)

        def at_clock(self, clock, fold):
            """What the clocks show when they show a time, in seconds from 1970."""
            changes = self._around(clock)
            state = changes[0][1]
            for at, after in changes[1:]:
                # An hour that is left out is counted by the clock before, one that comes twice too.
                choose = min if fold else max
                if clock < at + choose(state.seconds, after.seconds):
                    break
                state = after
            return state


    def _check_key(key):
        if not isinstance(key, str):
            raise TypeError(
                f"expected str, bytes or os.PathLike object, not {type(key).__name__}")
        if key.startswith("/"):
            raise ValueError(f"ZoneInfo keys may not be absolute paths, got: {key}")
        parts = key.split("/")
        if parts[0] == "..":
            raise ValueError(f"ZoneInfo keys must refer to subdirectories of TZPATH, got: {key}")
        if any(part in ("", ".", "..") for part in parts):
            raise ValueError(f"ZoneInfo keys must be normalized relative paths, got: {key}")


    class ZoneInfo(tzinfo):
        """A zone by its name; the same object for the same name."""

        _cache = {}

        def __new__(cls, key):
            zone = cls._cache.get((cls, key))
            if zone is None:
                zone = cls._cache[cls, key] = cls._made(key)
            return zone

        @classmethod
        def _made(cls, key):
            _check_key(key)
            periods = _zones.periods(key)
            if periods is None:
                raise ZoneInfoNotFoundError(f"No time zone found with key {key}")
            zone = super().__new__(cls)
            zone._zone = _Zone(periods)
            zone._key = key
            return zone

        @classmethod
        def no_cache(cls, key):
            return cls._made(key)

        @classmethod
        def clear_cache(cls, *, only_keys=None):
            for kind, key in list(cls._cache):
                if kind is cls and (only_keys is None or key in only_keys):
                    del cls._cache[kind, key]

        @classmethod
        def from_file(cls, fobj, /, key=None):
            raise NotImplementedError("Loopscope's zoneinfo reads no files with time zones")

        key = property(lambda self: self._key)

        def _state(self, dt):
            if dt is None:
                return self._zone.only_state
            clock = (dt.toordinal() - 719163) * _DAY + dt.hour * 3600 + dt.minute * 60 + dt.second
            return self._zone.at_clock(clock, dt.fold)

        def utcoffset(self, dt, /):
            state = self._state(dt)
            return None if state is None else state.offset

        def dst(self, dt, /):
            state = self._state(dt)
            return None if state is None else state.saving

        def tzname(self, dt, /):
            state = self._state(dt)
            return None if state is None else state.name

        def fromutc(self, dt, /):
            if not isinstance(dt, datetime):
                raise TypeError("fromutc: argument must be a datetime")
            if dt.tzinfo is not self:
                raise ValueError("fromutc: dt.tzinfo is not self")
            state, fold = self._zone.at_utc((dt.replace(tzinfo=None) - _EPOCH) // _SECOND)
            return (dt + state.offset).replace(fold=fold)

        def __str__(self):
            return self._key

        def __repr__(self):
            cls = type(self)
            name = "zoneinfo.ZoneInfo" if cls is ZoneInfo else cls.__name__
            return f"{name}(key={self._key!r})"

        def __reduce__(self):
            return self.__class__, (self._key,)

        def __copy__(self):
            return self

        def __deepcopy__(self, memo):
            return self


    def available_timezones():
        return set(_zones.names())


    def reset_tzpath(to=None):
        if to is not None:
            raise PermissionError(
                "zoneinfo.reset_tzpath() is not available: Loopscope runs programs without access "
                "to files, processes and the system")
    """#
}
