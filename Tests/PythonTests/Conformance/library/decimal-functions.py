from decimal import Decimal, getcontext

print(Decimal(2).sqrt(), Decimal("6.25").sqrt(), Decimal(1).exp(), Decimal(10).ln(), Decimal(2).log10(), Decimal(1000).log10())
print(Decimal(2) ** Decimal("0.5"), Decimal("1.05") ** 20, Decimal(9) ** Decimal("0.5"), pow(Decimal(7), 3, 5))
getcontext().prec = 50
print(Decimal(2).sqrt(), Decimal(1).exp(), sum((Decimal(1) / n ** 2 for n in range(1, 50)), Decimal(0)))
print(Decimal(5).max(7), Decimal(5).min(7), Decimal(1).compare(2), Decimal("2.5").remainder_near(2), Decimal(2).fma(3, 4))
print(Decimal("1e2").to_eng_string(), Decimal("12345E+3").to_eng_string(), Decimal("1.50").is_signed(), Decimal("nan").is_nan())
