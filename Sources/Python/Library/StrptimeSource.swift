extension PythonLibrary {
  /// The source of `_strptime`: texts read after a format, for `time` and `datetime`.
  static let strptime = #"""
    """Moments read from texts after a format."""

    import re
    from datetime import date, timedelta, timezone
    from functools import lru_cache

    _DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    _MONTHS = (
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
    )
    _SHORT_DAYS = tuple(name[:3] for name in _DAYS)
    _SHORT_MONTHS = tuple(name[:3] for name in _MONTHS)
    _A_WEEKDAY = "a weekday directive ('%A', '%a', '%w', or '%u')."


    def _one_of(names):
        return "|".join(sorted(names, key=len, reverse=True))


    # What may stand for each directive; where there is a choice the longer number comes first.
    _FIELDS = {
        "A": _one_of(_DAYS),
        "a": _one_of(_SHORT_DAYS),
        "B": _one_of(_MONTHS),
        "b": _one_of(_SHORT_MONTHS),
        "d": r"3[0-1]|[1-2]\d|0[1-9]|[1-9]| [1-9]",
        "f": r"[0-9]{1,6}",
        "G": r"\d\d\d\d",
        "H": r"2[0-3]|[0-1]\d|\d",
        "I": r"1[0-2]|0[1-9]|[1-9]",
        "j": r"36[0-6]|3[0-5]\d|[12]\d\d|0[1-9]\d|00[1-9]|[1-9]\d|0[1-9]|[1-9]",
        "M": r"[0-5]\d|\d",
        "m": r"1[0-2]|0[1-9]|[1-9]",
        "p": "am|pm",
        "S": r"6[0-1]|[0-5]\d|\d",
        "U": r"5[0-3]|[0-4]\d|\d",
        "u": "[1-7]",
        "V": r"5[0-3]|0[1-9]|[1-4]\d|\d",
        "W": r"5[0-3]|[0-4]\d|\d",
        "w": "[0-6]",
        "Y": r"\d\d\d\d",
        "y": r"\d\d",
        "Z": "gmt|utc",
        "z": r"[+-]\d\d:?[0-5]\d(?::?[0-5]\d(?:\.\d{1,6})?)?|(?-i:Z)",
    }
    _WHOLES = {"c": "%a %b %d %H:%M:%S %Y", "x": "%m/%d/%y", "X": "%H:%M:%S"}


    def _pattern(format):
        parts = []
        place = 0
        while place < len(format):
            character = format[place]
            place += 1
            if character.isspace():
                while place < len(format) and format[place].isspace():
                    place += 1
                parts.append(r"\s+")
            elif character != "%":
                parts.append(re.escape(character))
            else:
                directive = format[place:place + 1]
                place += 1
                if directive == "%":
                    parts.append("%")
                elif directive in _WHOLES:
                    parts.append(_pattern(_WHOLES[directive]))
                elif directive:
                    parts.append(f"(?P<{directive}>{_FIELDS[directive]})")
                else:
                    raise IndexError
        return "".join(parts)


    @lru_cache(maxsize=20)
    def _compiled(format):
        try:
            return re.compile(_pattern(format), re.IGNORECASE)
        except KeyError as error:
            directive = error.args[0]
            raise ValueError(f"'{directive}' is a bad directive in format '{format}'") from None
        except IndexError:
            raise ValueError(f"stray % in format '{format}'") from None


    def _offset(text):
        """The seconds and microseconds of an offset from UTC, as `+05:30` has it."""
        if text == "Z":
            return 0, 0
        if text[3] == ":":
            text = text[:3] + text[4:]
            if len(text) > 5:
                if text[5] != ":":
                    raise ValueError(f"Inconsistent use of : in {text[:3]}:{text[3:]}")
                text = text[:5] + text[6:]
        seconds = int(text[1:3]) * 3600 + int(text[3:5]) * 60 + int(text[5:7] or 0)
        micros = int(text[8:].ljust(6, "0"))
        return (-seconds, -micros) if text[0] == "-" else (seconds, micros)


    def _hour(found):
        if found.get("H"):
            return int(found["H"])
        if not found.get("I"):
            return 0
        hour = int(found["I"]) % 12
        return hour + 12 if found.get("p", "").lower() == "pm" else hour


    def _month(found):
        if "m" in found:
            return int(found["m"])
        if "B" in found:
            return _MONTHS.index(found["B"].lower()) + 1
        return _SHORT_MONTHS.index(found["b"].lower()) + 1 if "b" in found else 1


    def _weekday(found):
        if "A" in found:
            return _DAYS.index(found["A"].lower())
        if "a" in found:
            return _SHORT_DAYS.index(found["a"].lower())
        if "w" in found:
            return (int(found["w"]) + 6) % 7
        return int(found["u"]) - 1 if "u" in found else None


    def _year(found):
        if "y" in found:
            year = int(found["y"])
            return year + (2000 if year <= 68 else 1900)
        return int(found["Y"]) if "Y" in found else None


    def _check_weeks(found, year, weekday, week):
        """Raises where the directives of ISO 8601 weeks are not used together."""
        if year is None and "G" in found:
            if "V" not in found or weekday is None:
                raise ValueError(
                    "ISO year directive '%G' must be used with the ISO week directive '%V' and "
                    + _A_WEEKDAY)
            if "j" in found:
                raise ValueError(
                    "Day of the year directive '%j' is not compatible with ISO year directive '%G'. "
                    "Use '%Y' instead.")
        elif week is None and "V" in found:
            if weekday is None:
                raise ValueError(
                    "ISO week directive '%V' must be used with the ISO year directive '%G' and "
                    + _A_WEEKDAY)
            raise ValueError(
                "ISO week directive '%V' is incompatible with the year directive '%Y'. "
                "Use the ISO year '%G' instead.")


    def _day_of_week(year, week, weekday, starts_on_monday):
        """The day of the year that a week of `%U` or `%W` and a weekday mean, from 1."""
        first = date(year, 1, 1)
        if not starts_on_monday:
            weekday = (weekday + 1) % 7
        begin = (first.weekday() if starts_on_monday else (first.weekday() + 1) % 7)
        if week == 0:
            return 1 + weekday - begin
        return 1 + (7 - begin) % 7 + 7 * (week - 1) + weekday


    def _moment(text, format):
        """The nine fields, microseconds, name of the zone, and offset in seconds and microseconds."""
        match = _compiled(format).match(text)
        if match is None:
            raise ValueError(f"time data {text!r} does not match format {format!r}")
        if match.end() < len(text):
            raise ValueError(f"unconverted data remains: {text[match.end():]}")
        found = match.groupdict()
        year, month, day = _year(found), _month(found), int(found.get("d", 1))
        weekday = _weekday(found)
        week = next((int(found[name]) for name in "UW" if name in found), None)
        _check_weeks(found, year, weekday, week)
        knows_no_year = year is None and "G" not in found
        if knows_no_year:
            # A 29th of February without a year is read as one.
            year = 1904 if month == 2 and day == 29 else 1900
        days = int(found["j"]) if "j" in found else None
        if days is None and weekday is not None and week is not None:
            days = _day_of_week(year, week, weekday, "W" in found)
        if days is not None:
            on = date(year, 1, 1) + timedelta(days - 1)
        elif year is None:
            on = date.fromisocalendar(int(found["G"]), int(found["V"]), weekday + 1)
        else:
            on = date(year, month, day)
        if days is None or days <= 0:
            days = on.timetuple()[7]
        if weekday is None:
            weekday = on.weekday()
        seconds, micros = _offset(found["z"]) if "z" in found else (None, 0)
        zone = found.get("Z")
        fields = (
            1900 if knows_no_year and on.year == 1904 else on.year, on.month, on.day, _hour(found),
            int(found.get("M", 0)), int(found.get("S", 0)), weekday, days,
            -1 if zone is None else 0)
        return fields, int(found.get("f", "").ljust(6, "0")), zone, seconds, micros


    def parsed_struct(text, format):
        from time import struct_time
        for place, value in enumerate((text, format)):
            if not isinstance(value, str):
                raise TypeError(f"strptime() argument {place} must be str, not {type(value)}")
        return struct_time(_moment(text, format)[0])


    def parsed_datetime(cls, text, format):
        for place, value in enumerate((text, format), 1):
            if not isinstance(value, str):
                raise TypeError(
                    f"strptime() argument {place} must be str, not {type(value).__name__}")
        fields, fraction, zone, seconds, micros = _moment(text, format)
        if seconds is None:
            return cls(*fields[:6], fraction)
        offset = timedelta(seconds=seconds, microseconds=micros)
        return cls(*fields[:6], fraction, timezone(offset, zone) if zone else timezone(offset))
    """#
}
