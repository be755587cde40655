import asyncio


class M:
    def __init__(self, name, swallow=False, fail=None):
        self.name = name
        self.swallow = swallow
        self.fail = fail

    def __enter__(self):
        print("enter", self.name)
        if self.fail == "enter":
            raise ValueError("enter")
        return self.name

    def __exit__(self, *args):
        print("exit", self.name, args[0] and args[0].__name__, args[1])
        if self.fail == "exit":
            raise ValueError("exit")
        return self.swallow

    async def __aenter__(self):
        await asyncio.sleep(0)
        return self.__enter__()

    async def __aexit__(self, *args):
        await asyncio.sleep(0)
        return self.__exit__(*args)


def plain(how):
    with M("a") as a, M("b", swallow=True) as (b), M("c"):
        print(a, b)
        if how == 1:
            return "returned"
        if how == 2:
            raise KeyError(2)
    return "end"


print(plain(0), plain(1), plain(2))


def loop():
    for i in range(4):
        with M(i):
            if i == 1:
                continue
            if i == 2:
                break
            print("body", i)
    try:
        with M("x", fail="exit"):
            pass
    except ValueError as e:
        print(e, repr(e.__context__))
    try:
        with M("x", fail="exit"):
            raise KeyError
    except ValueError as e:
        print(e, repr(e.__context__))
    try:
        with M("y"), M("z", fail="enter"):
            print("never")
    except ValueError as e:
        print(e)
    try:
        with M("t") as (p, q, r):
            pass
    except ValueError:
        print("unpack failed")
    try:
        with 5:
            pass
    except TypeError as e:
        print(e)
    with M("s", swallow=True):
        with M("inner"):
            1 / 0
    with M("s", swallow=True):
        try:
            1 / 0
        finally:
            with M("f"):
                print("in finally")
    with (M("p1") as p1, M("p2") as p2):
        print(p1, p2)


loop()


async def asynchronous(how):
    async with M("a") as a, M("b", swallow=how == 2) as b:
        print(a, b)
        if how == 1:
            return "returned"
        if how:
            raise KeyError(how)
    try:
        for i in range(3):
            async with M(i):
                if i == 1:
                    break
    finally:
        print("finally")
    return "end"


async def main():
    for how in range(4):
        try:
            print(await asynchronous(how))
        except KeyError as e:
            print("caught", e)


asyncio.run(main())


class T:
    pass


with M("attr") as T.x:
    print(T.x)
box = [0]
with M("item") as box[0]:
    print(box)
