# datetime tells wrong arguments apart, and reads dates by weeks.
import time
from datetime import date, datetime, timedelta, timezone
from fractions import Fraction
from decimal import Decimal
import functools

for text in (
    "2024-W01-1", "2024W011", "2024-W09", "2024W09", "2024-W01-1T10:30", "2024-13-01", "2024-02-30",
    "20240102", "2024-01-02T03:04:05.5+01:00", "2024-W60-1", "nothing", "2024-1-2",
):
    for kind in (date, datetime):
        try:
            print(kind.__name__, repr(kind.fromisoformat(text)))
        except ValueError as error:
            print(kind.__name__, error)
for wrong in (
    lambda: datetime(2024), lambda: datetime(2024, 1), lambda: datetime(2024, 1, 1, tzinfo=5),
    lambda: datetime.now("x"), lambda: datetime.fromtimestamp("x"), lambda: date.fromtimestamp("x"),
    lambda: timedelta("a"), lambda: timedelta(hours=[]), lambda: timedelta(weeks=None),
):
    try:
        print(wrong())
    except TypeError as error:
        print(error)
moment = time.strptime("2024-03-05 06:07", "%Y-%m-%d %H:%M")
print(moment.tm_year, moment.tm_mon, moment.tm_mday, moment.tm_hour, moment.tm_min, moment.tm_wday)
print(time.strptime("Tue Mar  5 06:07:08 2024").tm_sec)
print(Fraction(Decimal("0.375")), Fraction(0.5))


@functools.singledispatch
def kind(value): return "object"


@kind.register
def _(value: int | str): return "int or str"


@kind.register(list | tuple)
def _(value): return "sequence"


print(kind(1), kind("a"), kind([]), kind(()), kind(1.5))
