from decimal import Decimal

print(Decimal("0.1") + Decimal("0.2") == Decimal("0.3"), 0.1 + 0.2 == 0.3)
print(Decimal("1.10") + Decimal("2.205"), Decimal("1.20") * 3, 7 - Decimal("0.70"), -Decimal("1.50"))
print(Decimal(1) / Decimal(7), Decimal(10) / 3, Decimal("1e3") / 8)
print(Decimal(7) // 2, Decimal(-7) // 2, Decimal(7) % 3, Decimal(-7) % 3, divmod(Decimal(17), 5))
print(repr(Decimal("3.140")), str(Decimal("1E+5")), Decimal("0.0000001"), Decimal(0.5), Decimal(0.1))
print(sum([Decimal("0.1")] * 10), max(Decimal(1), Decimal("1.5")), Decimal(2) ** 10, Decimal(2) ** -2)
print(int(Decimal("3.99")), float(Decimal("2.5")), round(Decimal("2.675"), 2), round(Decimal("2.5")), bool(Decimal("0.0")))
print(Decimal("1.0") == 1, Decimal("0.5") == 0.5, hash(Decimal("1.0")) == hash(1), {Decimal(1): "one"}[1])
print(sorted([Decimal("1.5"), 1, Decimal("0.3"), 2]), Decimal("nan") == Decimal("nan"), Decimal("inf") > 10 ** 100)
