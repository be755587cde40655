from datetime import date, datetime, time, timedelta, timezone

d = datetime(2024, 5, 7, 4, 3, 2, 1500, tzinfo=timezone(timedelta(hours=5, minutes=30)))
print(d.strftime("%Y-%m-%d %H:%M:%S.%f %z %Z %a %A %b %B %j %U %W %w %p %I %y %% %c %x %X %u %G %V"))
print(d.isoformat(sep=" ", timespec="milliseconds"), d.isoformat(timespec="minutes"), d.ctime(), f"{d:%d.%m.%Y}", f"{date(2024, 1, 2):%x}", time(1, 2, 3).strftime("%H-%M"), format(d, ""), time(1, 2, 3, 4).isoformat())
for text, form in [("2024-05-07 04:03", "%Y-%m-%d %H:%M"), ("7 May 24", "%d %B %y"), ("Tue May  7 2024", "%a %b %d %Y"), ("12:30 PM", "%I:%M %p"), ("2024-05-07T10:00:00+0530", "%Y-%m-%dT%H:%M:%S%z"), ("128 2024", "%j %Y"), ("1.25", "%S.%f")]:
    print(datetime.strptime(text, form))
for text, form in [("x", "%Y"), ("2024 extra", "%Y"), ("13", "%m"), ("1", "%Q"), ("30 2 2024", "%d %m %Y")]:
    try:
        print(datetime.strptime(text, form))
    except ValueError as error:
        print(error)
