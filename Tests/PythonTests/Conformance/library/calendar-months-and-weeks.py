import calendar

print(calendar.isleap(2024), calendar.leapdays(2000, 2025), calendar.monthrange(2024, 2), calendar.weekday(2024, 5, 17))
print(calendar.month(2024, 2))
print(calendar.TextCalendar(6).formatmonth(2023, 10))
print(list(calendar.month_name)[:3], calendar.day_abbr[0], calendar.monthcalendar(2024, 9)[0], calendar.timegm((2024, 1, 1, 0, 0, 0)))
print([str(d) for d in calendar.Calendar().itermonthdates(2024, 2)][:4], list(calendar.Calendar(2).iterweekdays()), calendar.MONDAY)
print(calendar.calendar(2023)[:400])
try:
    calendar.monthrange(2024, 13)
except calendar.IllegalMonthError as error:
    print(error)
