# __del__ runs when the last reference goes.
class A:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
a = A(1)
b = a
del a
print("still there")
b = None
print("gone")
def f():
    x = A(2); y = A(3)
    print("leaving")
f()
l = [A(4), A(5)]
l.pop()
print("popped")
l.clear()
A(6)
x = A(7)
x = A(8)
d = {"k": A(9)}
d["k"] = 0
for o in (A(i) for i in (10, 11)): print("loop", o.n)
print("end")
o2 = A(12)
