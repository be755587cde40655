from datetime import date, datetime, time, timedelta, timezone

d = datetime(2024, 2, 28, 13, 5, 9, 123)
print(d, repr(d), d.isoformat(), d.date(), d.time(), d.weekday(), d.isoweekday(), d.isocalendar())
print(d + timedelta(days=2, hours=11), d - timedelta(weeks=9), d - datetime(2023, 1, 1), d.replace(year=2000, microsecond=0), d.timetuple()[:6] if False else "")
print(d.strftime("%Y-%m-%d %H:%M:%S.%f %a %A %b %B %j %p %I %y %% %U %W %c %x %X"), f"{d:%d/%m/%Y}", f"{d}")
t = timedelta(days=1, seconds=3723, milliseconds=5)
print(t, repr(t), t.total_seconds(), t.days, t.seconds, t.microseconds, -t, t * 2, t / 2, t // timedelta(hours=1), t % timedelta(hours=1), abs(-t), timedelta(hours=1.5), timedelta(0), timedelta(seconds=-1), t > timedelta(0), bool(timedelta()))
print(sum([timedelta(1), timedelta(2)], timedelta()), timedelta(minutes=90) == timedelta(hours=1.5), timedelta(microseconds=1.5), 3 * timedelta(1) / 7, divmod(timedelta(5), timedelta(2)))
print(date(2024, 2, 29) + timedelta(366), date(2024, 3, 1) - date(2023, 3, 1), date.fromisoformat("2020-12-31"), date.min, date.max, date(1, 1, 1).toordinal(), date.fromordinal(738000), repr(date(2020, 1, 2)))
print(datetime.fromisoformat("2024-01-02T03:04:05+02:00"), datetime.fromisoformat("2024-01-02"), datetime.fromisoformat("2024-01-02 10:20:30.5Z"))
u = datetime(2024, 6, 1, 12, tzinfo=timezone.utc)
e = u.astimezone(timezone(timedelta(hours=5, minutes=30)))
print(u, e, u == e, repr(u), e.tzname(), e.utcoffset(), u.timestamp(), datetime.fromtimestamp(0, timezone.utc), timezone.utc, timezone(timedelta(hours=-3)), repr(timezone(timedelta(hours=2), "X")))
print(datetime.strptime("21/11/06 16:30", "%d/%m/%y %H:%M"), datetime.strptime("Jun 1 2005  1:33PM", "%b %d %Y %I:%M%p"), datetime.strptime("2024-01-01T00:00:00+0100", "%Y-%m-%dT%H:%M:%S%z"))
print(time(3, 4), repr(time(3, 4, 5)), time(23, 59, 59, 5).isoformat(), time.fromisoformat("04:05:06"), datetime.combine(date(2020, 1, 1), time(5, 6)), time(1) < time(2))
for f in (lambda: date(2023, 2, 29), lambda: datetime(2020, 13, 1), lambda: time(25), lambda: datetime.strptime("x", "%Y"), lambda: datetime.fromisoformat("zz"), lambda: u < d, lambda: d - u, lambda: date(0, 1, 1), lambda: datetime.strptime("2020 x", "%Y"), lambda: date(2020, 1, 1) < d, lambda: d > date(2020, 1, 1)):
    try:
        print(f())
    except Exception as x:
        print(type(x).__name__, x)
print(d == datetime(2024, 2, 28, 13, 5, 9, 123), d != u, hash(d) == hash(d.replace()), max(d, datetime(2030, 1, 1)), isinstance(d, date), d.isoformat(" ", "minutes"), u.isoformat(timespec="milliseconds"), d.ctime())
