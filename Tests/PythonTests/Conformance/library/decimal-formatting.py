from decimal import Decimal

price = Decimal("1234567.891")
for spec in ["", ".2f", ",.2f", "15.1f", "<15.1f|", "+.0f", "e", ".3e", ".4g", "%", "012.1f", "*^20,.1f", "n", "E", "G"]:
    print(repr(spec), format(price, spec))
print(f"{Decimal('0.125'):.2f} {Decimal('0.135'):.2f} {Decimal('1E+3'):f} {Decimal('1E-10')} {Decimal('0'):.3f}")
print("%s %.2f %d" % (Decimal("1.50"), Decimal("1.50"), Decimal("1.50")), f"{Decimal('-1.5'):>8}|")
