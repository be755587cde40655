import asyncio
import types


def steps(name):
    for number in range(3):
        print(name, number)
        yield
    return name


@types.coroutine
def turn():
    yield


class Body:
    """A coroutine by its methods only."""

    def __init__(self):
        self.left = 2

    def send(self, value):
        self.left -= 1
        if self.left < 0:
            raise StopIteration("body")

    def throw(self, *error):
        raise error[0]

    def close(self):
        pass

    def __await__(self):
        return self


async def main():
    print(asyncio.iscoroutine(steps("a")), asyncio.iscoroutine(Body()), asyncio.iscoroutine(turn))
    first = asyncio.create_task(steps("a"))
    second = asyncio.ensure_future(steps("b"))
    print(await first, await second)
    await turn()
    print(await asyncio.gather(steps("c"), Body()))
    print(asyncio.iscoroutine(Body), asyncio.iscoroutine([]), asyncio.iscoroutine(3))
    try:
        await steps("d")
    except TypeError as error:
        print(error)


asyncio.run(main())
print(asyncio.run(steps("e")))
