import asyncio, types
@types.coroutine
def f():
    yield from asyncio.sleep(.01)
    return 3
async def main():
    print(await f())
asyncio.run(main())
def plain():
    yield from asyncio.sleep(.01)
try:
    list(plain())
except TypeError as e: print(e)
