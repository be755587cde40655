extension PythonLibrary {
  /// The source of `calendar`.
  static let calendar = #"""
    """Calendars as text and as lists of weeks."""

    import datetime
    from itertools import repeat

    __all__ = [
        "IllegalMonthError", "IllegalWeekdayError", "setfirstweekday", "firstweekday", "isleap",
        "leapdays", "weekday", "monthrange", "monthcalendar", "prmonth", "month", "prcal", "calendar",
        "timegm", "month_name", "month_abbr", "day_name", "day_abbr", "Calendar", "TextCalendar",
        "HTMLCalendar", "weekheader",
        "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY",
    ]

    MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)
    January, February = 1, 2
    error = ValueError
    day_name = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    day_abbr = [name[:3] for name in day_name]
    month_name = [
        "", "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]
    month_abbr = [name[:3] for name in month_name]
    mdays = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


    class IllegalMonthError(ValueError):
        def __init__(self, month):
            self.month = month

        def __str__(self):
            return f"bad month number {self.month!r}; must be 1-12"


    class IllegalWeekdayError(ValueError):
        def __init__(self, weekday):
            self.weekday = weekday

        def __str__(self):
            return f"bad weekday number {self.weekday!r}; must be 0 (Monday) to 6 (Sunday)"


    def isleap(year):
        return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


    def leapdays(y1, y2):
        def count(year):
            return year // 4 - year // 100 + year // 400
        return count(y2 - 1) - count(y1 - 1)


    def weekday(year, month, day):
        if not datetime.MINYEAR <= year <= datetime.MAXYEAR:
            year = 2000 + year % 400
        return datetime.date(year, month, day).weekday()


    def monthrange(year, month):
        if not 1 <= month <= 12:
            raise IllegalMonthError(month)
        return weekday(year, month, 1), mdays[month] + (month == 2 and isleap(year))


    class Calendar:
        def __init__(self, firstweekday=0):
            self.firstweekday = firstweekday

        @property
        def firstweekday(self):
            return self._first % 7

        @firstweekday.setter
        def firstweekday(self, value):
            self._first = value

        getfirstweekday = lambda self: self.firstweekday

        def setfirstweekday(self, firstweekday):
            self.firstweekday = firstweekday

        def iterweekdays(self):
            for place in range(self.firstweekday, self.firstweekday + 7):
                yield place % 7

        def itermonthdays(self, year, month):
            first, days = monthrange(year, month)
            before = (first - self.firstweekday) % 7
            yield from repeat(0, before)
            yield from range(1, days + 1)
            yield from repeat(0, (self.firstweekday - first - days) % 7)

        def itermonthdays2(self, year, month):
            for place, day in enumerate(self.itermonthdays(year, month), self.firstweekday):
                yield day, place % 7

        def itermonthdays3(self, year, month):
            for date in self.itermonthdates(year, month):
                yield date.year, date.month, date.day

        def itermonthdays4(self, year, month):
            for date in self.itermonthdates(year, month):
                yield date.year, date.month, date.day, date.weekday()

        def itermonthdates(self, year, month):
            first, days = monthrange(year, month)
            before = (first - self.firstweekday) % 7
            after = (self.firstweekday - first - days) % 7
            start = datetime.date(year, month, 1)
            for shift in range(-before, days + after):
                yield start + datetime.timedelta(shift)

        def _weeks(self, items):
            items = list(items)
            return [items[place:place + 7] for place in range(0, len(items), 7)]

        def monthdatescalendar(self, year, month):
            return self._weeks(self.itermonthdates(year, month))

        def monthdays2calendar(self, year, month):
            return self._weeks(self.itermonthdays2(year, month))

        def monthdayscalendar(self, year, month):
            return self._weeks(self.itermonthdays(year, month))

        def _year(self, function, year, width):
            months = [function(year, month) for month in range(1, 13)]
            return [months[place:place + width] for place in range(0, 12, width)]

        def yeardatescalendar(self, year, width=3):
            return self._year(self.monthdatescalendar, year, width)

        def yeardays2calendar(self, year, width=3):
            return self._year(self.monthdays2calendar, year, width)

        def yeardayscalendar(self, year, width=3):
            return self._year(self.monthdayscalendar, year, width)


    class TextCalendar(Calendar):
        def prweek(self, theweek, width):
            print(self.formatweek(theweek, width), end="")

        def formatday(self, day, weekday, width):
            return ("" if day == 0 else f"{day:2d}").center(width)

        def formatweek(self, theweek, width):
            return " ".join([self.formatday(day, place, width) for day, place in theweek])

        def formatweekday(self, day, width):
            names = day_name if width >= 9 else day_abbr
            return names[day][:width].center(width)

        def formatweekheader(self, width):
            return " ".join([self.formatweekday(day, width) for day in self.iterweekdays()])

        def formatmonthname(self, theyear, themonth, width, withyear=True):
            text = month_name[themonth]
            if withyear:
                text = f"{text} {theyear!r}"
            return text.center(width)

        def prmonth(self, theyear, themonth, w=0, l=0):
            print(self.formatmonth(theyear, themonth, w, l), end="")

        def formatmonth(self, theyear, themonth, w=0, l=0):
            w, l = max(2, w), max(1, l)
            lines = [self.formatmonthname(theyear, themonth, 7 * (w + 1) - 1).rstrip()]
            lines.append(self.formatweekheader(w).rstrip())
            for week in self.monthdays2calendar(theyear, themonth):
                lines.append(self.formatweek(week, w).rstrip())
            return ("\n" * l).join(lines) + "\n" * l

        def formatyear(self, theyear, w=2, l=1, c=6, m=3):
            w, l, c = max(2, w), max(1, l), max(2, c)
            width = (w + 1) * 7 - 1
            gap = " " * c
            made = [f"{theyear!r}".center(width * m + c * (m - 1)).rstrip(), "\n" * l]
            header = self.formatweekheader(w)
            for row, months in enumerate(self.yeardays2calendar(theyear, m)):
                numbers = range(m * row + 1, min(m * (row + 1) + 1, 13))
                made.append("\n" * l)
                names = [self.formatmonthname(theyear, one, width, False) for one in numbers]
                made.append(gap.join([name.center(width) for name in names]).rstrip())
                made.append("\n" * l)
                made.append(gap.join([header.center(width) for _ in numbers]).rstrip())
                made.append("\n" * l)
                for place in range(max(map(len, months))):
                    weeks = [
                        self.formatweek(one[place], w) if place < len(one) else "" for one in months]
                    made.append(gap.join([week.center(width) for week in weeks]).rstrip())
                    made.append("\n" * l)
            return "".join(made)

        def pryear(self, theyear, w=0, l=0, c=6, m=3):
            print(self.formatyear(theyear, w, l, c, m), end="")


    class HTMLCalendar(Calendar):
        """Calendars as tables of HTML, with classes for style sheets."""

        cssclasses = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
        cssclasses_weekday_head = cssclasses
        cssclass_noday = "noday"
        cssclass_month_head = cssclass_month = "month"
        cssclass_year_head = cssclass_year = "year"

        def formatday(self, day, weekday):
            if day == 0:
                return f'<td class="{self.cssclass_noday}">&nbsp;</td>'
            return f'<td class="{self.cssclasses[weekday]}">{day}</td>'

        def formatweek(self, theweek):
            cells = "".join(self.formatday(day, weekday) for day, weekday in theweek)
            return f"<tr>{cells}</tr>"

        def formatweekday(self, day):
            return f'<th class="{self.cssclasses_weekday_head[day]}">{day_abbr[day]}</th>'

        def formatweekheader(self):
            return f"<tr>{''.join(map(self.formatweekday, self.iterweekdays()))}</tr>"

        def formatmonthname(self, theyear, themonth, withyear=True):
            name = f"{month_name[themonth]} {theyear}" if withyear else month_name[themonth]
            return f'<tr><th colspan="7" class="{self.cssclass_month_head}">{name}</th></tr>'

        def _table(self, css):
            return f'<table border="0" cellpadding="0" cellspacing="0" class="{css}">\n'

        def formatmonth(self, theyear, themonth, withyear=True):
            lines = [
                self.formatmonthname(theyear, themonth, withyear), self.formatweekheader(),
                *map(self.formatweek, self.monthdays2calendar(theyear, themonth))]
            return self._table(self.cssclass_month) + "\n".join(lines) + "\n</table>\n"

        def formatyear(self, theyear, width=3):
            width = max(width, 1)
            head = f'<tr><th colspan="{width}" class="{self.cssclass_year_head}">{theyear}</th></tr>'
            rows = []
            for first in range(January, January + 12, width):
                cells = "".join(
                    f"<td>{self.formatmonth(theyear, one, withyear=False)}</td>"
                    for one in range(first, min(first + width, 13)))
                rows.append(f"<tr>{cells}</tr>")
            return f"{self._table(self.cssclass_year)}{head}{''.join(rows)}</table>"

        def formatyearpage(self, theyear, width=3, css="calendar.css", encoding=None):
            encoding = encoding or "utf-8"
            style = f'<link rel="stylesheet" type="text/css" href="{css}" />\n' if css else ""
            page = (
                f'<?xml version="1.0" encoding="{encoding}"?>\n'
                '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" '
                '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n<html>\n<head>\n'
                f'<meta http-equiv="Content-Type" content="text/html; charset={encoding}" />\n'
                f"{style}<title>Calendar for {theyear}</title>\n</head>\n<body>\n"
                f"{self.formatyear(theyear, width)}</body>\n</html>\n")
            return page.encode(encoding, "xmlcharrefreplace")


    _text = TextCalendar()


    def firstweekday():
        return _text.firstweekday


    def setfirstweekday(firstweekday):
        if not MONDAY <= firstweekday <= SUNDAY:
            raise IllegalWeekdayError(firstweekday)
        _text.firstweekday = firstweekday


    monthcalendar = _text.monthdayscalendar
    prweek = _text.prweek
    week = _text.formatweek
    weekheader = _text.formatweekheader
    prmonth = _text.prmonth
    month = _text.formatmonth
    calendar = _text.formatyear
    prcal = _text.pryear


    def timegm(tuple):
        year, month, day, hour, minute, second = tuple[:6]
        days = datetime.date(year, month, 1).toordinal() - datetime.date(1970, 1, 1).toordinal() + day - 1
        return ((days * 24 + hour) * 60 + minute) * 60 + second
    """#
}
