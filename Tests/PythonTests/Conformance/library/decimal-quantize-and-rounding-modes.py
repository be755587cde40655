from decimal import *

amount = Decimal("2.345")
for mode in [ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_HALF_DOWN, ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_05UP]:
    print(mode, amount.quantize(Decimal("0.01"), rounding=mode), (-amount).quantize(Decimal("0.01"), mode))
print(Decimal("1234.5").quantize(Decimal("1E+2")), Decimal("7").quantize(Decimal("0.000")))
print(Decimal("100").normalize(), Decimal("1.2300").normalize(), Decimal("3.7").to_integral_value())
print(Decimal("12.34").as_tuple(), Decimal("12.34").as_integer_ratio(), Decimal("12.34").adjusted())
print(Decimal((1, (3, 1, 4), -2)), Decimal("-0"), abs(Decimal("-3")), Decimal("1").copy_sign(Decimal("-2")))
