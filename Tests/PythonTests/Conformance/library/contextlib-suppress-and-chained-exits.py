from contextlib import ExitStack, contextmanager, suppress


@contextmanager
def step(name, fails=False):
    try:
        yield name
    finally:
        print("leave", name)
        if fails:
            raise RuntimeError(f"{name} failed")


try:
    with ExitStack() as stack:
        stack.enter_context(step("a"))
        stack.enter_context(step("b", fails=True))
        raise KeyError("body")
except RuntimeError as error:
    print(error, repr(error.__context__))
with suppress(ZeroDivisionError):
    1 / 0
    print("never")
with suppress():
    print("plain")
with suppress(ExceptionGroup) if False else suppress(ValueError, TypeError):
    int("x")
print("end")
