extension PythonLibrary {
  /// The source of `zoneinfo`.
  static let zoneinfo = #"""
    """Time zones without tables: those whose offset never changes."""

    from datetime import timedelta, tzinfo
    import re

    __all__ = [
        "ZoneInfo", "reset_tzpath", "available_timezones", "TZPATH", "ZoneInfoNotFoundError",
        "InvalidTZPathWarning",
    ]

    TZPATH = ()

    _ZERO = timedelta(0)
    _FIXED = re.compile(r"Etc/GMT([+-])([1-9]|1[0-2]|(?<=-)1[34])")


    class ZoneInfoNotFoundError(KeyError):
        """There is no zone of that name."""


    class InvalidTZPathWarning(RuntimeWarning):
        """A folder of tables is not named in full."""


    def _found(key):
        """The name and offset of a zone."""
        if key in ("UTC", "GMT", "Etc/UTC", "Etc/GMT"):
            return key.removeprefix("Etc/"), _ZERO
        found = _FIXED.fullmatch(key)
        if found is None:
            raise ZoneInfoNotFoundError(
                f"No time zone found with key {key}: Loopscope has no tables of time zones, only "
                "UTC, GMT and those of fixed offset, as Etc/GMT-2")
        # As POSIX has it, Etc/GMT+5 is five hours behind.
        sign = "-" if found.group(1) == "+" else "+"
        hours = int(found.group(2))
        return f"{sign}{hours:02d}", timedelta(hours=hours if sign == "+" else -hours)


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
            zone = super().__new__(cls)
            zone._name, zone._offset = _found(key)
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
            raise NotImplementedError("Loopscope's zoneinfo reads no tables of time zones")

        key = property(lambda self: self._key)

        def utcoffset(self, dt, /):
            return self._offset

        def dst(self, dt, /):
            return _ZERO

        def tzname(self, dt, /):
            return self._name

        def fromutc(self, dt, /):
            if dt.tzinfo is not self:
                raise ValueError("fromutc: dt.tzinfo is not self")
            return dt + self._offset

        def __str__(self):
            return self._key

        def __repr__(self):
            return f"zoneinfo.ZoneInfo(key={self._key!r})"

        def __reduce__(self):
            return self.__class__, (self._key,)

        def __copy__(self):
            return self

        def __deepcopy__(self, memo):
            return self


    def available_timezones():
        zones = {"UTC", "GMT", "Etc/UTC", "Etc/GMT"}
        zones.update(f"Etc/GMT+{hours}" for hours in range(1, 13))
        zones.update(f"Etc/GMT-{hours}" for hours in range(1, 15))
        return zones


    def reset_tzpath(to=None):
        if to is not None:
            raise PermissionError(
                "zoneinfo.reset_tzpath() is not available: Loopscope runs programs without access "
                "to files, processes and the system")
    """#
}
