# Assignment shares objects; copies are shallow unless deep.
import copy
a = [1, [2, 3], {"k": [4]}]
b, c, d = a, a[:], copy.deepcopy(a)
a[1].append(99); a.append("new"); a[2]["k"][0] = "changed"
print(b is a, b, c, d)
def change(l, n, s):
    l.append(1); n += 1; s += "x"; l = [0]
    return l, n, s
l, n, s = [], 0, ""
print(change(l, n, s), l, n, s)
x = y = []; x += [1]; print(y, x is y); x = x + [2]; print(y, x is y)
class N:
    def __init__(s): s.items = []; s.me = s
    def __copy__(s): print("copying"); return s
    def __deepcopy__(s, memo): print("deep"); return "deep copy"
print(copy.copy(N()).items, copy.deepcopy([N()]))
class M:
    shared = []
    def __init__(self): self.own = []
p, q = M(), M(); p.shared.append(1); p.own.append(2); print(q.shared, q.own, M.shared is p.shared)
r = []; r.append(r); z = copy.deepcopy(r); print(z[0] is z, z is r)
