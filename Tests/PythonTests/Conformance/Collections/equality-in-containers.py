# Containers ask items whether they are equal, identity first.
nan = float('nan')
print(nan in [nan])
print([nan] == [nan])
print(nan == nan)

class Eq:

    def __init__(s, n):
        s.n = n

    def __eq__(s, o):
        print('eq', s.n, getattr(o, 'n', o))
        return False
print(Eq(1) in [Eq(2), Eq(3)])
print([Eq(1)] == [Eq(2)])
print((Eq(1),) != (Eq(4),))
print([Eq(1)].count(5))
print(5 in [Eq(1)])
try:
    [Eq(1)].index(5)
except ValueError as e:
    print(str(e)[:6])
