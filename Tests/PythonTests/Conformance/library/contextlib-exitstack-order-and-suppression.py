from contextlib import ExitStack, closing, nullcontext, redirect_stdout, suppress
import io


class Step:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name

    def __exit__(self, kind, error, traceback):
        print("exit", self.name, kind and kind.__name__)
        return self.swallow


with ExitStack() as stack:
    print([stack.enter_context(Step(n)) for n in "ab"])
    stack.callback(print, "callback", sep="|")
    stack.push(lambda *details: print("pushed", details[0]))
with ExitStack() as stack:
    stack.enter_context(Step("outer"))
    stack.enter_context(Step("swallows", True))
    raise RuntimeError("boom")
with ExitStack() as stack:
    stack.enter_context(Step("kept"))
    later = stack.pop_all()
print("closing later")
later.close()
with suppress(KeyError, IndexError):
    {}["x"]
with nullcontext(5) as five:
    print(five)
buffer = io.StringIO()
with redirect_stdout(buffer):
    print("captured")
print(repr(buffer.getvalue()))


class Door:
    def close(self):
        print("closed")


with closing(Door()) as door:
    print(type(door).__name__)
try:
    with ExitStack() as stack:
        stack.enter_context(3)
except TypeError as error:
    print(error)
