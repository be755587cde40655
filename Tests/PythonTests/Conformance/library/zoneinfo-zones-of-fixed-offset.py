from datetime import datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones
import copy
import zoneinfo

utc = ZoneInfo("UTC")
print(utc, repr(utc), utc.key, ZoneInfo("UTC") is utc, ZoneInfo.no_cache("UTC") is utc, copy.copy(utc) is utc)
moment = datetime(2023, 7, 1, 12, 30, tzinfo=utc)
print(moment, repr(moment), moment.utcoffset(), moment.tzname(), moment.dst(), moment.isoformat())
for key in ["GMT", "Etc/UTC", "Etc/GMT", "Etc/GMT+5", "Etc/GMT-2", "Etc/GMT-14", "Etc/GMT+12"]:
    zone = ZoneInfo(key)
    there = moment.astimezone(zone)
    print(key, there, there.tzname(), there.strftime("%H:%M %Z %z"), there == moment, there.replace(tzinfo=None) - moment.replace(tzinfo=None))
print(moment.astimezone(timezone.utc), datetime(2020, 1, 1, tzinfo=timezone(timedelta(hours=3))).astimezone(utc))
print(datetime.fromtimestamp(0, tz=ZoneInfo("Etc/GMT-1")), time(1, 2, tzinfo=utc), moment.astimezone(ZoneInfo("Etc/GMT+5")) + timedelta(days=1))
print({"UTC", "Etc/GMT+5"} <= available_timezones(), issubclass(ZoneInfoNotFoundError, KeyError))
for key in ["Nowhere/City", "Etc/GMT+13", "Etc/GMT-15"]:
    try:
        ZoneInfo(key)
    except ZoneInfoNotFoundError as error:
        print(type(error).__name__, str(error)[:37])
ZoneInfo.clear_cache()
print(ZoneInfo("UTC") is utc)
