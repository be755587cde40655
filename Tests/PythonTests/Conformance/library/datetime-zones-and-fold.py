from datetime import *
class Z(tzinfo):
    def utcoffset(self, dt): return timedelta(hours=1 if dt is None or dt.fold == 0 else 2)
    def dst(self, dt): return timedelta(0)
    def tzname(self, dt): return "Z"
    def __repr__(self): return "Z()"
z = Z(); y = Z()
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
a = datetime(2024,1,1,12,tzinfo=z); b = datetime(2024,1,1,12,tzinfo=z,fold=1); c=datetime(2024,1,1,12,tzinfo=y)
u = datetime(2024,1,1,11,tzinfo=timezone.utc)
for f in [lambda: a-b, lambda: a==b, lambda: a<b, lambda: a==c, lambda: b==c, lambda: a==u, lambda:b==u, lambda: hash(a)==hash(b), lambda: hash(a)==hash(u),
 lambda: b.replace(hour=3), lambda: b.replace(fold=0), lambda: b+timedelta(1), lambda: b.time(), lambda: b.timetz(), lambda: datetime(2024,1,1,fold=2), lambda: time(1,fold=1), lambda: time(1,fold=1).replace(hour=2), lambda: datetime.combine(date(2024,1,1), time(1,fold=1,tzinfo=z)),
 lambda: a.astimezone(timezone.utc), lambda: b.astimezone(timezone.utc), lambda: a.timestamp(), lambda: b.timestamp(), lambda: b.utctimetuple(), lambda: a.astimezone(y), lambda: datetime(2024,1,1).astimezone(), lambda: datetime(2024,1,1).astimezone(timezone(timedelta(hours=2))),
 lambda: timezone.utc.fromutc(a), lambda: timezone(timedelta(hours=1)).utcoffset(5), lambda: timezone(timedelta(hours=1), "x").tzname(None), lambda: timezone(timedelta(hours=1), 5), lambda: timezone(timedelta(hours=1), name=None), lambda: timezone(timedelta(hours=25)),
 lambda: tzinfo().utcoffset(None), lambda: tzinfo().fromutc(a), lambda: z.fromutc(u), lambda: datetime(2024,1,1,tzinfo=5), lambda: a.isoformat(), lambda: b, lambda: time(1,2,tzinfo=z), lambda: time(1,2,tzinfo=z)==time(1,2,tzinfo=timezone.utc), lambda: time(1,2,tzinfo=z)<time(1,2), lambda: time(1,2,tzinfo=z)==time(1,2),
 lambda: a==datetime(2024,1,1,12), lambda: a<datetime(2024,1,1), lambda: a-datetime(2024,1,1), lambda: datetime.fromisoformat("2024-01-01T12:00:00.123456+05:30:15.5"), lambda: datetime(2024,1,1,tzinfo=timezone(timedelta(microseconds=5))).strftime("%z"),
 lambda: datetime.now(5), lambda: datetime.fromtimestamp(0, timezone.utc), lambda: datetime.fromtimestamp(-1.5), lambda: datetime.fromtimestamp("a"), lambda: datetime.fromtimestamp(1e20), lambda: datetime.fromtimestamp(float("nan")), lambda: datetime.utcfromtimestamp(1700000000.5), lambda: datetime(2024,1,1).isocalendar(), lambda: date(5,1,1).ctime(), lambda: datetime(2024,1,1,tzinfo=z).dst(), lambda: timedelta(1)/0, lambda: timedelta(1)//timedelta(0), lambda: timedelta(minutes=5)//timedelta(seconds=7), lambda: timedelta("a"), lambda: date(2024,1,1)+5, lambda: date(2024,1,1)-date(2023,1,1), lambda: date(2024,1,1)<datetime(2024,1,1), lambda: date(2024,1,1)==datetime(2024,1,1), lambda: datetime(2024,1,1)==date(2024,1,1), lambda: date.max+timedelta(1), lambda: datetime.min-timedelta(1), lambda: date(2024,1,1).replace(month=13), lambda: datetime.strptime(1,"%d"), lambda: date.today().strftime(1), lambda: datetime.combine(date(2024,1,1), 5), lambda: datetime.combine(5, time()), lambda: datetime(2024,1,1,12)-date(2024,1,1), lambda: str(timedelta(-1,5)), lambda: timedelta(days=1.5, hours=-3), lambda: abs(timedelta(-1)), lambda: bool(timedelta(0)), lambda: timedelta.max, lambda: timedelta.min, lambda: a.tzname(), lambda: datetime(2024,1,1,tzinfo=timezone(timedelta(hours=-5))).tzname(), lambda: {a:1}[u]]: t(f)
class Bad(tzinfo):
    def utcoffset(self, dt): return 5
    def dst(self, dt): return timedelta(days=2)
    def tzname(self, dt): return 7
q = datetime(2024,1,1,tzinfo=Bad())
for f in [lambda: q.utcoffset(), lambda: q.dst(), lambda: q.tzname(), lambda: str(q), lambda: q.astimezone(timezone.utc), lambda: q.timestamp()]: t(f)
class Simple(tzinfo):
    def utcoffset(self, dt): return timedelta(hours=-5) + self.dst(dt)
    def dst(self, dt): return timedelta(hours=1) if dt is not None and 4 <= dt.month < 10 else timedelta(0)
    def tzname(self, dt): return "EDT" if self.dst(dt) else "EST"
s = Simple()
for m in (1, 3, 4, 6, 9, 10): 
    d = datetime(2024, m, 30 if m != 2 else 28, 23, 30, tzinfo=timezone.utc).astimezone(s); print(d, d.tzname(), d.dst(), d.utctimetuple()[:5], d.timetuple().tm_isdst)
