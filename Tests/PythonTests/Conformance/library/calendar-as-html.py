import calendar
h = calendar.HTMLCalendar(6)
print(h.formatmonth(2024, 2), h.formatmonth(2024, 3, False)); print(h.formatyear(2024)); print(calendar.HTMLCalendar().formatyearpage(2023, 5, css=None)); print(h.formatyearpage(2024, encoding="ascii")[:300], h.formatweek([(0, 1), (5, 2)]), h.formatweekheader())
class Mine(calendar.HTMLCalendar):
    cssclass_month = "table"
    def formatday(self, day, weekday): return f"<td>{day}</td>"
print(Mine().formatmonth(2024, 1))
