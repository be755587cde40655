# Evaluation order, everywhere.
log = []


def t(x):
    log.append(x)
    return x


class O:
    def __init__(self, n):
        self.n = n

    def __getattr__(self, a):
        log.append((self.n, "get", a))
        return 5

    def __setattr__(self, a, v):
        if a != "n":
            log.append((self.n, "set", a, v))
        else:
            object.__setattr__(self, a, v)

    def __getitem__(self, k):
        log.append((self.n, "getitem", k))
        return 7

    def __setitem__(self, k, v):
        log.append((self.n, "setitem", k, v))

    def __delitem__(self, k):
        log.append((self.n, "delitem", k))

    def __delattr__(self, k):
        log.append((self.n, "delattr", k))


def o(n):
    log.append(("o", n))
    return O(n)


def show(title):
    print(title, log)
    log.clear()


def order():
    o("a").x = o("b")[t(1)] = t(2)
    show("assign")
    o("a")[t(1)] += t(2)
    show("augmented item")
    o("a").x += t(2)
    show("augmented attribute")
    d = {t(1): t(2), t(3): t(4), **{t(5): t(6)}}
    show("dict")
    print(d)
    print(t(1) < t(2) < t(2) < t(9), t(3) < t(1) < t(0))
    show("chain")

    def f(*a, **k):
        print(a, k)

    f(t(1), *[t(2), t(3)], t(4), k=t(5), **{"z": t(6)})
    show("call")
    f(k=t(1), *[t(2)])
    show("star after keyword")
    t(f)(t(1), t(2), a=t(3))
    log.clear()
    del o("a").x, o("b")[t(1)]
    show("del")
    x, y = t(1), t(2)
    (x, o("q").z), [y, *r] = (t(1), t(2)), [t(3), t(4), t(5)]
    show("unpack")
    print(x, y, r)
    print([t(i) for i in (t(8), t(9)) if t(i)])
    show("comprehension")
    print({t(k): t(v) for k, v in [(1, 2), (3, 4)]})
    show("dict comprehension")
    print(t(1) if t(0) else t(2), t(0) or t("") or t(3), t(1) and t(0) and t(5))
    show("boolean")
    print(o("s")[t(1):t(2):t(3)], o("s")[t(1), t(2):])
    show("slice")
    print(f"{t('a')!r:>{t(8)}}{t(1):{t('0')}{t(4)}}")
    show("f-string")

    def deco(n):
        t(("deco", n))

        def apply(fn):
            t(("apply", n))
            return fn

        return apply

    @deco(1)
    @deco(2)
    def g(a: t("ann a") = t("def a"), /, b=t("def b"), *, c: t("ann c") = t("def c")) -> t("ret"):
        return a, b, c

    show("def")
    print(g(), g.__annotations__)

    @deco(3)
    class C(t(object), metaclass=t(type)):
        t("body")

    show("class")
    i = 0
    a = [0, 0, 0]
    i = a[i] = 2
    print(i, a)
    a[0], i, a[i] = 1, 1, 9
    print(i, a)
    x = 1
    print(x + (x := 5) + x, (x := 2) + (x := 3), x)
    print([x, (x := 7), x], (x, (x := 8)), x)
    print(x < (x := 9) < (x := 10), x)
    a[x - 10], x = x, a
    print(x)
    n = 5
    n += (n := 3)
    print(n)
    l = [1, 2, 3]
    k = 0
    l[k] = (k := 2)
    print(l)
    k = 1
    print(l[(k := 0)] + k, {k: (k := 4), k: k})


order()
a, b, c = t(1), t(2), t(3)
a, b = b, a
a, b, c = c, a, b
print(a, b, c)
