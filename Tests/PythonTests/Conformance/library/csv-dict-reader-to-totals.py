import csv
import io
from collections import defaultdict
from decimal import Decimal

text = """day,item,price
mon,tea,1.20
mon,bun,2.35
tue,tea,1.20
"""
totals = defaultdict(Decimal)
for row in csv.DictReader(io.StringIO(text)):
    totals[row["day"]] += Decimal(row["price"])
print(dict(totals), sum(totals.values()))
