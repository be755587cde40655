# Dates from their numbers, within the years that there are and beyond.
import datetime

for number in (1, 365, 366, 146097, 146098, 719163, 738000, 3652059):
    print(number, datetime.date.fromordinal(number), datetime.datetime.fromordinal(number))
for number in (0, -5, 3652060, 10**7, 2**31 - 1, 2**31, -2**31 - 1, 2**63, -2**63, "1", 1.5):
    try:
        print(datetime.date.fromordinal(number))
    except (ValueError, OverflowError, TypeError) as error:
        print(number, type(error).__name__, error)
print(datetime.date.fromordinal(True))
