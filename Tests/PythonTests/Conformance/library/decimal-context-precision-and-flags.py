from decimal import *

print(getcontext())
getcontext().prec = 6
print(Decimal(1) / 7, Decimal("123456789") + 1, +Decimal("3.14159265"))
with localcontext() as context:
    context.prec = 3
    context.rounding = ROUND_UP
    print(Decimal(1) / 3, context.prec)
with localcontext(prec=10):
    print(Decimal(2).sqrt())
print(Decimal(1) / 3, getcontext().prec, getcontext().flags[Inexact])
getcontext().clear_flags()
print(getcontext().flags[Inexact])
getcontext().traps[DivisionByZero] = False
print(Decimal(1) / 0, Decimal(-1) / 0)
other = Context(prec=4, rounding=ROUND_DOWN)
print(other.divide(Decimal(2), Decimal(3)), other.create_decimal("1.99999"))
setcontext(ExtendedContext)
print(Decimal(0) / 0, getcontext().prec)
