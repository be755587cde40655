# A call that does not fit says what is missing or too much.
def f0(): pass
def f1(a): pass
def f2(a, b): pass
def f3(a, b, c): pass
def d1(a, b=1): pass
def k1(*, key): pass
def k2(*, key, other): pass
def k3(*, key, other, third): pass
def p1(a, /): pass
def p2(a, b, /, c): pass
def v1(a, *args): pass
def m1(a, *, key=1): pass
def m2(a, b=1, *, key): pass

def attempt(call):
    try:
        call()
    except TypeError as e:
        print(e)
    else:
        print("no error")

attempt(lambda: f0(1))
attempt(lambda: f0(1, 2))
attempt(lambda: f1())
attempt(lambda: f1(1, 2))
attempt(lambda: f2())
attempt(lambda: f3())
attempt(lambda: f3(1))
attempt(lambda: f3(b=1))
attempt(lambda: f2(1, 2, 3))
attempt(lambda: d1())
attempt(lambda: d1(1, 2, 3))
attempt(lambda: f1(1, a=1))
attempt(lambda: f1(b=1))
attempt(lambda: f1(1, b=1))
attempt(lambda: f1(**{'a': 1}, **{'a': 2}))
attempt(lambda: f1(**{1: 2}))
attempt(lambda: k1())
attempt(lambda: k1(1))
attempt(lambda: k2())
attempt(lambda: k3())
attempt(lambda: k3(key=1))
attempt(lambda: p1(a=1))
attempt(lambda: p2(a=1, b=2, c=3))
attempt(lambda: p2(1, b=2, c=3))
attempt(lambda: v1())
attempt(lambda: m1(1, 2))
attempt(lambda: m1(1, 2, key=3))
attempt(lambda: m1(1, 2, 3, key=3))
attempt(lambda: m2(1, 2, 3, key=3))
attempt(lambda: m2(1, 2, 3))
attempt(lambda: f1(*1))
attempt(lambda: f1(**1))
attempt(lambda: f1(1, *2))
attempt(lambda: None())
attempt(lambda: (1)(2))
attempt(lambda: "text"())
