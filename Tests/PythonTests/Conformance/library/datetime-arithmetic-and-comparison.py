from datetime import date, datetime, time, timedelta, timezone

d = datetime(2024, 2, 28, 23, 30, 15, 250000)
print(d, repr(d), d + timedelta(days=2, minutes=45), d - datetime(2024, 1, 1), d.date(), d.time(), d.replace(day=1, microsecond=0), d.weekday(), d.isoweekday(), d.isocalendar(), d.timetuple().tm_yday)
print(timedelta(hours=25, seconds=-1), repr(timedelta(days=-1, seconds=5)), timedelta(1) / 2, timedelta(1) // timedelta(hours=5), timedelta(1) % timedelta(hours=5), timedelta(minutes=90).total_seconds(), -timedelta(seconds=1), abs(timedelta(-1)), timedelta(1) * 1.5, str(timedelta(microseconds=1)), timedelta.max)
utc = datetime(2024, 1, 1, 12, tzinfo=timezone.utc)
east = timezone(timedelta(hours=2), "EET")
print(utc, utc.astimezone(east), repr(east), east, utc.astimezone(east) == utc, utc.isoformat(), utc.timestamp(), datetime.fromtimestamp(0, timezone.utc), utc.utcoffset(), utc.tzname(), timezone(timedelta(hours=-3, minutes=-30)))
print(date(2024, 1, 31) < date(2024, 2, 1), date.fromordinal(738000), date(2024, 5, 17).toordinal(), date.fromisoformat("2024-05-17"), datetime.fromisoformat("2024-05-17T10:20:30.5+02:00"), time.fromisoformat("10:20"), date(2024, 12, 30).isocalendar(), date.fromisocalendar(2024, 1, 1), datetime.combine(date(2024, 1, 1), time(5)), date.min, datetime.max)
for attempt in [lambda: date(2023, 2, 29), lambda: datetime(2024, 13, 1), lambda: d - utc, lambda: d < utc, lambda: date(2024, 1, 1) + 1, lambda: date(1, 1, 1) - timedelta(1), lambda: datetime.fromisoformat("x"), lambda: timezone(timedelta(hours=24)), lambda: d < date(2024, 1, 1), lambda: time(25)]:
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
