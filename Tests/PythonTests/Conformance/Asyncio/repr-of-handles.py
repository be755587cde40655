import asyncio
import functools
import re


def shown(thing):
    text = re.sub(r" at [^ ]*?:(\d+)", r" at line \1", repr(thing))
    return re.sub(r"0x[0-9a-f]+", "0x", re.sub(r"when=[\d.]+", "when", text))


def function(*arguments, **named):
    print("function", arguments, named)


class Thing:
    def method(self):
        print("method")

    def __call__(self):
        print("call")


async def main():
    loop = asyncio.get_running_loop()
    handle = loop.call_soon(function, 1, "a")
    print(shown(handle), type(handle), handle.cancelled())
    handle.cancel()
    print(shown(handle), handle.cancelled())
    timer = loop.call_later(0.01, function, 2)
    print(shown(timer), type(timer), timer.when() > loop.time())
    timer.cancel()
    print(shown(timer))
    timer = loop.call_at(loop.time() + 1, functools.partial(function, 1, k=3), 4)
    print(shown(timer))
    timer.cancel()
    print(shown(loop.call_soon(Thing().method)))
    print(shown(loop.call_soon(Thing())))
    print(shown(loop.call_soon(function, "x" * 300, list(range(50)))))
    print(shown(loop.call_soon(lambda: None)))
    earlier, later = loop.call_at(5e8, function), loop.call_at(6e8, function)
    print(earlier < later, earlier <= later, earlier > later, earlier >= later, earlier == later)
    print(hash(earlier) == hash(5e8))
    print(sorted([later, earlier]) == [earlier, later])
    await asyncio.sleep(0)


asyncio.run(main())
