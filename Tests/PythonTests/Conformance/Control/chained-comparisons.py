# A chained comparison evaluates each operand once and stops at the first false one.
def t(x): print(x, end=" "); return x
print(t(1) < t(2) < t(3))
print(t(1) < t(0) < t(3))
print(1 < 2 > 1 != 5 == 5 is not None in [None])
print(3 in [1, 2] == False, (3 in [1, 2]) == False)
print(not 1 == 2, not (1 == 2))
class L(list):
    def __lt__(self, o): print("lt"); return []
print(L() < 1 < 2)
print(1 == 1.0 == True, "a" < "b" < "c")
