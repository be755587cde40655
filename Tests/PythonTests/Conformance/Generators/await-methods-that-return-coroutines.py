# What __await__ gives is an iterator; a coroutine has to be asked for its own.
import asyncio
import types


class Sleeps:
    def __await__(self):
        return asyncio.sleep(1)


class Works:
    def __await__(self):
        return work()


class Old:
    @types.coroutine
    def __await__(self):
        yield


class Right:
    def __await__(self):
        return work().__await__()


async def work():
    return "worked"


async def main():
    for kind in (Sleeps, Works, Old, Right):
        try:
            print(await kind())
        except TypeError as error:
            print(error)


import warnings

warnings.simplefilter("ignore")
asyncio.run(main())
