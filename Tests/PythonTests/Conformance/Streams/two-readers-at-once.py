import asyncio

async def main():
    reader = asyncio.StreamReader()
    first = asyncio.create_task(reader.readline())
    await asyncio.sleep(0)
    for call in (reader.read(1), reader.readexactly(3), reader.readline()):
        try:
            await call
        except RuntimeError as error:
            print(error)
    reader.feed_data(b"ok\n")
    print(await first)

asyncio.run(main())
