from contextlib import contextmanager


@contextmanager
def managed(name):
    print("enter", name)
    try:
        yield name.upper()
    except ValueError as error:
        print("swallowed", error)
    finally:
        print("exit", name)


with managed("a") as value:
    print(value)
with managed("b"):
    raise ValueError("bad")
try:
    with managed("c"):
        raise KeyError("k")
except KeyError as error:
    print("through", error)


@managed("decorator")
def work():
    print("working")


work()
work()


@contextmanager
def twice():
    yield 1
    yield 2


@contextmanager
def never():
    return
    yield


for broken in (twice, never):
    try:
        with broken():
            pass
    except RuntimeError as error:
        print(error)
try:
    with twice():
        raise OSError("inside")
except Exception as error:
    print(type(error).__name__, error)
