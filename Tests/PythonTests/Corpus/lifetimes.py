# Objects die as promptly as under CPython.
class D:
    def __init__(self, name):
        self.name = name
        self.child = None

    def __del__(self):
        print("del", self.name)

    def me(self):
        return self

    def __getitem__(self, i):
        return D(self.name + str(i))

    def __bool__(self):
        return True

    def __enter__(self):
        return D(self.name + "-entered")

    def __exit__(self, *a):
        print("exit", self.name)

    def __iter__(self):
        return iter([1, 2])


def f():
    D("statement")
    print("1")
    D("chained").me().me()
    print("2")
    D("item")[0]
    print("3")
    if D("condition"):
        print("in if")
    print("4")
    x = D("x")
    x = D("y")
    print("5")
    x.child = D("child")
    x.child.name
    x.child = None
    print("6")
    for i in [D("a"), D("b")]:
        print("loop", i.name)
    print("7")
    del i
    print("8")
    with D("w") as w:
        print("with")
    print("9")
    w = None
    print("10")
    with D("v"):
        print("with")
    print("11")
    try:
        [D("part"), 1 / 0]
    except ZeroDivisionError:
        print("handler")
    print("12")
    a, b = D("p"), D("q")
    a, b = b, a
    print("13")
    a = b = None
    print("14")
    while D("test").name == "x":
        pass
    print("15")
    [D("e").name for _ in range(2)]
    print("16")
    print(len([D("m"), D("n")]))
    print("17")
    y, *z = [D("s"), D("t")]
    del z
    print("18")
    d = {D("key").name: D("value").name}
    print("19")
    assert D("assert")
    print("20")
    for _ in [1]:
        for k in D("iterated"):
            break
        print("broken")
    print("21")
    del y
    print("22")
    match D("subject"):
        case D(name="subject"):
            print("matched")
    print("23")
    return D("returned").name


print(f())


def g():
    for i in [1, 2]:
        try:
            raise ValueError
        except ValueError as e:
            print("handling")
            e.d = D(f"attached {i}")
        print("after", i)


g()


def h():
    for item in (D(str(n)) for n in range(2)):
        del item
        print("next")
    return 5


h()


def yielding():
    yield D("yielded").name
    x = D("kept")
    yield 1
    print("resumed")


for _ in yielding():
    print("got")
