# Boolean operators give one of their operands, and a conditional evaluates one branch.
print([] or {} or None, 1 and 2 and 3, None and 1, "" or "default")
print("yes" if [] else "no", 1 if True else 1 / 0)
print(not [], not "a", not not 3)
class B:
    def __bool__(self): print("asked"); return False
class Bad:
    def __bool__(self): return 2
class Len:
    def __len__(self): return 0
print(bool(B()), bool(Len()), type(B() and 1).__name__)
try: bool(Bad())
except TypeError as e: print(e)
class NegLen:
    def __len__(self): return -1
try: bool(NegLen())
except ValueError as e: print(e)
print((1 if 0 else 2 if 0 else 3), [1, 2][True])
