import copy, pickle
from datetime import datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

paris, new_york = ZoneInfo("Europe/Paris"), ZoneInfo("America/New_York")
for moment in (datetime(2024, 3, 31, 2, 30), datetime(2024, 10, 27, 2, 30), datetime(2024, 10, 27, 3), datetime(2024, 3, 31, 3)):
    for fold in (0, 1):
        one = moment.replace(tzinfo=paris, fold=fold)
        back = one.astimezone(timezone.utc).astimezone(paris)
        print(one, one.fold, one.tzname(), one.dst(), one.astimezone(timezone.utc), back, back.fold, repr(back), one.timestamp())
first = datetime(2024, 11, 3, 1, 30, tzinfo=new_york)
second = first.replace(fold=1)
print(first == second, second - first, second.astimezone(timezone.utc) - first.astimezone(timezone.utc), hash(first) == hash(second), first < second)
print(first == first.astimezone(timezone.utc), second == second.astimezone(timezone.utc), first.astimezone(paris), second.astimezone(paris))
night = datetime(2024, 3, 30, 12, tzinfo=paris)
print(night + timedelta(days=1), (night + timedelta(days=1)).astimezone(timezone.utc) - night.astimezone(timezone.utc), night + timedelta(days=1) - night)
print(datetime(2024, 7, 1, 9, tzinfo=paris) - datetime(2024, 7, 1, 9, tzinfo=new_york), f"{night:%H:%M %Z %z}", night.isoformat(), datetime.fromtimestamp(1700000000, paris), datetime(2024, 7, 1, tzinfo=paris).timetuple().tm_isdst)
print(repr(paris), str(paris), paris.key, ZoneInfo("Europe/Paris") is paris, ZoneInfo.no_cache("Europe/Paris") is paris, copy.deepcopy(paris) is paris, pickle.loads(pickle.dumps(paris)) is paris)
print(paris.utcoffset(None), paris.dst(None), paris.tzname(None), time(1, 2, tzinfo=paris), time(1, 2, tzinfo=ZoneInfo("Etc/GMT+5")), ZoneInfo("UTC").utcoffset(None))
print(pickle.loads(pickle.dumps(second)), pickle.loads(pickle.dumps(second)).fold)
class Mine(ZoneInfo): pass
print(repr(Mine("UTC")), Mine("UTC") is ZoneInfo("UTC"), Mine("UTC") is Mine("UTC"))
for key in ("Europe/Nowhere", "", "/etc/passwd", "../x", "a/../b", 5, None, "europe/paris", "Europe", "Europe/Paris ", "a//b", "a/."):
    try:
        print(ZoneInfo(key))
    except Exception as error:
        print(type(error).__name__, error)
for attempt in (lambda: paris.fromutc(5), lambda: paris.fromutc(datetime(2024, 1, 1)), lambda: ZoneInfo("Nope")):
    try:
        print(attempt())
    except (TypeError, ValueError, ZoneInfoNotFoundError) as error:
        print(repr(error))
for place, zone in {"Tokyo": "Asia/Tokyo", "London": "Europe/London", "Sydney": "Australia/Sydney"}.items():
    print(f"{place:8}", datetime(2024, 12, 25, 18, tzinfo=timezone.utc).astimezone(ZoneInfo(zone)).strftime("%Y-%m-%d %-I:%M %p %Z"))
ZoneInfo.clear_cache(only_keys=["UTC"]); ZoneInfo.clear_cache()
print(datetime(1, 1, 1, tzinfo=paris), datetime(9999, 12, 31, tzinfo=paris), datetime(1800, 1, 1, tzinfo=new_york).tzname())
