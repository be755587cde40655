import asyncio


def fail(kind):
    raise kind("from the thread")


async def main():
    for kind in (ValueError, KeyError):
        try:
            await asyncio.to_thread(fail, kind)
        except Exception as error:
            print(type(error).__name__, error)
    results = await asyncio.gather(
        asyncio.to_thread(fail, OSError), asyncio.to_thread(int, "7"), return_exceptions=True)
    print(results)


asyncio.run(main())
