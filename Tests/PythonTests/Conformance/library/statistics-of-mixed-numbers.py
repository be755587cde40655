import statistics as s
from decimal import Decimal
from fractions import Fraction

print(s.mean([Decimal('1.1'), Decimal('2.2')]), s.mean([1, Fraction(1, 2)]), s.mean([True, 1]), s.mean([1.5, Fraction(1, 2)]), s.variance([Decimal(1), Decimal(3)]), s.mean([1, 2, 4]), s.median([Decimal(1)]))
for v in ([1, 'a'], [Decimal(1), 1.5], ['a']):
    try:
        s.mean(v)
    except TypeError as e:
        print(e)
print(s.mean([float('inf'), 1]), s.pvariance([1, 2, 3]), s.stdev([1, 2, 3]), s.mean([1, 3]))
print(divmod(1, Fraction(1, 10)), divmod(Fraction(7, 2), 2))
print(s.stdev([Decimal(1), Decimal(2), Decimal(4)]), s.pstdev([Decimal('1.5'), Decimal('2.5')]), s.pvariance([Decimal(1), Decimal(2)]), s.stdev([Fraction(1, 2), Fraction(3, 2)]))
print(Fraction.from_decimal(Decimal('1.5')), Fraction.from_float(0.5))
