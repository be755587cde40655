import asyncio

async def feed(reader):
    for part in (b"abc-", b"-", b"=rest--", b"=end"):
        await asyncio.sleep(0.01)
        print("feed", part)
        reader.feed_data(part)
    reader.feed_eof()

async def main():
    reader = asyncio.StreamReader()
    task = asyncio.create_task(feed(reader))
    print(await reader.readuntil(b"--="))
    print(await reader.readuntil(b"--="))
    print(await reader.read())
    await task

asyncio.run(main())
