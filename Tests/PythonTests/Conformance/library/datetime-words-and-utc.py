import datetime

print(datetime.datetime(2020, 1, 2, 3, 4, 5).utctimetuple())
print(datetime.datetime(2020, 1, 2, 3, 4, 5, tzinfo=datetime.timezone(datetime.timedelta(hours=5))).utctimetuple()[:5])
for make in (lambda: datetime.date('x'), lambda: datetime.date(2020, 1, 1) < 'x', lambda: datetime.timedelta(days=10 ** 10), lambda: datetime.timedelta(days=10 ** 9), lambda: datetime.datetime(2020, 13, 1)):
    try:
        print(make())
    except Exception as e:
        print(repr(e))
