from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo, available_timezones

names = """Africa/Cairo Africa/Johannesburg America/Argentina/Buenos_Aires America/Chicago America/Denver America/Halifax America/Los_Angeles America/Mexico_City America/New_York America/Santiago
America/Sao_Paulo America/St_Johns America/Toronto Asia/Dubai Asia/Hong_Kong Asia/Jerusalem Asia/Kathmandu Asia/Kolkata Asia/Shanghai Asia/Singapore Asia/Tehran Asia/Tokyo Australia/Lord_Howe
Australia/Sydney Europe/Amsterdam Europe/Berlin Europe/Dublin Europe/Istanbul Europe/Lisbon Europe/London Europe/Moscow Europe/Paris Europe/Zurich Pacific/Apia Pacific/Auckland US/Eastern Africa/Casablanca""".split()
first = datetime(1901, 12, 13, tzinfo=timezone.utc)
for name in names:
    zone = ZoneInfo(name)
    print(name, end=": ")
    shown = None
    for year in (1880, 1916, 1942, 1970, 1980, 1995, 2005, 2024, 2037, 2050):
        for month in (1, 4, 7, 10):
            moment = datetime(year, month, 20, 12, tzinfo=timezone.utc).astimezone(zone)
            now = moment.strftime("%z%Z"), moment.dst()
            if now != shown:
                print(year, month, moment, moment.tzname(), moment.dst(), end="; ")
                shown = now
    print()
print(set(names) <= available_timezones(), len(available_timezones()) > 590)

def changes(name, year):
    zone = ZoneInfo(name)
    moment = datetime(year, 1, 1, tzinfo=timezone.utc)
    while moment.year == year:
        later = moment + timedelta(days=15)
        if moment.astimezone(zone).utcoffset() != later.astimezone(zone).utcoffset():
            low, high = 0, 15 * 86400
            while high - low > 1:
                middle = (low + high) // 2
                if (moment + timedelta(seconds=middle)).astimezone(zone).utcoffset() == moment.astimezone(zone).utcoffset():
                    low = middle
                else:
                    high = middle
            print(name, moment + timedelta(seconds=high), (moment + timedelta(seconds=low)).astimezone(zone), (moment + timedelta(seconds=high)).astimezone(zone))
        moment = later

for name in ("America/New_York", "Europe/Paris", "Australia/Sydney", "Australia/Lord_Howe", "Asia/Jerusalem", "Africa/Cairo", "America/Santiago"):
    changes(name, 2024)
changes("Europe/London", 1968); changes("Europe/Lisbon", 1996); changes("America/New_York", 2007); changes("Pacific/Apia", 2011); changes("America/Caracas", 2016); changes("Asia/Tokyo", 1950)
