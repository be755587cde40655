# Names: locals, cells, globals, classes, comprehensions.
x = "global"


def outer():
    x = "outer"
    y = 1

    def inner():
        nonlocal y
        y += 1
        return x, y

    class C:
        a = x
        x = "class"
        b = x
        c = [x for _ in range(2)]
        d = [v for v in (x, a)]

        def m(self):
            return x, __class__.__name__

    def deep():
        def deeper():
            return x
        return deeper()

    return inner(), inner(), y, C.a, C.b, C.c, C.d, C().m(), deep()


print(outer())


def counter():
    n = 0

    def step(by=1):
        nonlocal n
        n += by
        return n

    def reset():
        nonlocal n
        del n

    return step, reset


step, reset = counter()
print(step(), step(5))
reset()
try:
    step()
except NameError as e:
    print(e)


def uses_global():
    global x, made
    x = x + "!"
    made = 1


uses_global()
print(x, made)


def unbound():
    try:
        print(later)
    except UnboundLocalError as e:
        print(e)
    later = 1
    for i in []:
        pass
    try:
        print(i)
    except UnboundLocalError as e:
        print(e)


unbound()


def free_unbound():
    def f():
        return z
    try:
        f()
    except NameError as e:
        print(e)
    z = 3
    return f()


print(free_unbound())
fs = [lambda: i for i in range(3)]
print([f() for f in fs])


def closures():
    out = []
    for i in range(3):
        def f(a=i):
            return i, a
        out.append(f)
    return [f() for f in out]


print(closures())


class P:
    __secret = 1

    def __hidden(self):
        return self.__secret

    def show(self, __p=3):
        __local = self.__hidden()
        return __local, __p

    class __Inner:
        pass

    items = [__secret for __secret in range(2)]


print(P().show(), sorted(n for n in vars(P) if "P" in n))


class Base:
    def __init_subclass__(cls, **kw):
        super().__init_subclass__()
        print("subclass", cls.__name__, kw)

    def greet(self):
        return "base"

    @classmethod
    def make(cls):
        return cls()

    @staticmethod
    def util(a):
        return a * 2


class Child(Base, flag=1):
    """Child's text."""

    value: int = 3
    other: str

    def greet(self):
        def inner():
            return super(Child, self).greet()
        return super().greet() + "/" + inner()

    @property
    def prop(self):
        return "prop"

    @classmethod
    def make(cls):
        return super().make()


print(Child.make().greet(), Child.util(3), Child().prop, Child.__doc__, Child.__annotations__)
print(Child.__qualname__, Child.greet.__qualname__, outer.__name__)


def make():
    class Local:
        def m(self):
            return [lambda: self for _ in range(1)][0]
    return Local


print(make().__qualname__, make().m.__qualname__, make()().m().__qualname__)
total = 0
print([total := total + i for i in range(4)], total)


def walrus():
    if any((hit := n) > 2 for n in range(5)):
        print("hit", hit)
    print([y := 1, y**2], (lambda: (z := 5) + z)())
    while (line := next(it, None)) is not None:
        print(line)
    return [last := i for i in range(3)], last


it = iter("ab")
print(walrus())


def captured(a, *args, b=2, **kw):
    def f():
        return a, args, b, kw
    a = a + 1
    return f()


print(captured(1, 2, 3, c=4))


def deletion():
    a = b = c = 1
    del a, (b, [c])
    try:
        a
    except NameError as e:
        print(e)
    try:
        del a
    except NameError as e:
        print(e)

    def f():
        return d
    d = 1
    del d
    try:
        f()
    except NameError as e:
        print(e)


deletion()
q = 1
del q
try:
    q
except NameError as e:
    print(e)


class K:
    k = 1
    del k
    try:
        k
    except NameError as e:
        print(e)
    global from_class
    from_class = 7


print(from_class)


def mixed():
    v = 1

    class C:
        nonlocal v
        v = 2
        w = v

    return v, C.w, hasattr(C, "v")


print(mixed())


def nest(n):
    return [[(i, j, n) for j in range(i) if (lambda: j < n)()] for i in range(n)]


print(nest(3))
print({a: {b for b in range(a)} for a in range(3)}, list((a, b) for a in range(2) for b in "xy"))


class Meta(type):
    def __new__(m, name, bases, ns, **kw):
        print(sorted(k for k in ns if k != "__classcell__"), kw)
        return super().__new__(m, name, bases, ns)

    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)


class WithMeta(metaclass=Meta, option=2):
    def f(self):
        return __class__


print(WithMeta().f() is WithMeta)
bases = (Base,)
options = {"flag": 9}


class Spread(*bases, **options):
    pass


def f(a, b=1, /, c=2, *d, e, g=3, **h):
    return a, b, c, d, e, g, h


print(f(1, e=2), f(1, 2, 3, 4, 5, e=6, g=7, z=8), f(*[1, 2], **{"e": 3}))
print((lambda a, *b, c=1, **d: (a, b, c, d))(1, 2, 3, c=4, e=5))
