import asyncio


class Door:
    async def __aenter__(self):
        print("door opens")
        await asyncio.sleep(0.2)

    async def __aexit__(self, kind, error, traceback):
        print("door closes")
        await asyncio.sleep(0.2)


async def visitor():
    async with Door():
        print("inside")
        raise ValueError("too cold")


async def main():
    try:
        await visitor()
    except ValueError as error:
        print("left:", error)


asyncio.run(main())
