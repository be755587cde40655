import asyncio

async def read(reader):
    try:
        print(await reader.read(5))
    except ValueError as error:
        print("reader raised", error)

async def main():
    reader = asyncio.StreamReader()
    task = asyncio.create_task(read(reader))
    await asyncio.sleep(0)
    print(reader.exception())
    reader.set_exception(ValueError("broken"))
    await task
    print(repr(reader.exception()))
    for call in (reader.readline(), reader.readexactly(2), reader.readuntil(), reader.read(-1)):
        try:
            await call
        except ValueError as error:
            print(error)

asyncio.run(main())
