# The marks under a line stand below the expression that failed.
import traceback
def show(f):
    try: f()
    except Exception: print("".join(traceback.format_exc().splitlines(True)[3:]), end="")
d = {"a": {"b": None}}
l = [1, 2, 3]
x, y, zero = 1, "two", 0
show(lambda: d["a"]["b"]["c"])
show(lambda: l[10] + l[0])
show(lambda: x + y)
show(lambda: (x + 1) * (x / zero) - 3)
show(lambda: d.get("a").missing.more)
show(lambda: len(5) + max(1, 2))
show(lambda: print(x, undefined_name, y))
show(lambda: [i / zero for i in l])
show(lambda: l[0](3))
show(lambda: -y)
show(lambda: x < y)
show(lambda: not undefined_name)
show(lambda: f"{x:d} {y:d}")
show(lambda: (x
    + y))
show(lambda: l[1:"a"])
show(lambda: x if undefined_thing else y)
show(lambda: {**5})
show(lambda: {[]: 1})
show(lambda: (yield_ := l.index(7)))
def stmt1(): a, b = l
def stmt2(): d["zz"] += 1
def stmt3(): l.foo = 3
def stmt4(): del d["q"]
def stmt5():
    for i in 5: pass
def stmt6(): import nonexistent_thing
def stmt7(): from math import sqrt; 1 / 0
def stmt8(): raise KeyError("k") from None
def stmt9(): assert x == 2, "not two"
def stmt10():
    with 5: pass
def stmt11(): return l[5]
def stmt12(): x.real = 5
def stmt13(): l[7] = d["a"]
def stmt14(): print("é", y + 1, "é")
for s in (stmt1, stmt2, stmt3, stmt4, stmt5, stmt6, stmt7, stmt8, stmt9, stmt10, stmt11, stmt12, stmt13, stmt14): show(s)
