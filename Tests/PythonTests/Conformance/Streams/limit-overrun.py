import asyncio

async def main():
    reader = asyncio.StreamReader(limit=8)
    reader.feed_data(b"0123456789abcdef\nshort\n")
    try:
        await reader.readuntil(b"\n")
    except asyncio.LimitOverrunError as error:
        print(error, error.consumed)
    try:
        await reader.readline()
    except ValueError as error:
        print(type(error).__name__, error)
    print(await reader.readline())
    reader.feed_data(b"x" * 20)
    try:
        await reader.readuntil(b"\n")
    except asyncio.LimitOverrunError as error:
        print(error, error.consumed)
    try:
        await reader.readline()
    except ValueError as error:
        print(error)
    print(reader)

asyncio.run(main())
