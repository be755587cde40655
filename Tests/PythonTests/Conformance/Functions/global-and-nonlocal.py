# Global and nonlocal statements say whose variable is meant.
x = "module"
def f():
    x = "f"
    def g():
        global x
        x = "set by g"
    def h():
        nonlocal x
        x = "set by h"
    g()
    print(x)
    h()
    print(x)
f()
print(x)
def read_before():
    print(y)
    y = 1
try:
    read_before()
except UnboundLocalError as e:
    print(e)
def delete():
    z = 1
    del z
    return z
try:
    delete()
except UnboundLocalError as e:
    print(e)
def make_global():
    global made
    made = [1]
make_global()
print(made)
class C:
    x = x + "!"
    global made
    made = 2
print(C.x, made, hasattr(C, 'made'))
