from decimal import *

for attempt in [
    lambda: Decimal("x"), lambda: Decimal(1) / 0, lambda: Decimal(0) / 0, lambda: Decimal(1) % 0,
    lambda: Decimal(-1).sqrt(), lambda: Decimal("inf") - Decimal("inf"), lambda: int(Decimal("nan")),
    lambda: int(Decimal("inf")), lambda: Decimal("snan") + 1, lambda: Decimal("1e999999") * 10,
    lambda: Decimal(1).quantize(Decimal("1e-40")), lambda: Decimal(None), lambda: Decimal("nan") < 1,
    lambda: Decimal(1) + 1.5, lambda: format(Decimal(1), "d"),
]:
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
print(issubclass(DivisionByZero, ZeroDivisionError), issubclass(InvalidOperation, ArithmeticError))
