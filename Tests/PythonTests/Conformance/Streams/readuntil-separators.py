import asyncio

async def main():
    reader = asyncio.StreamReader()
    reader.feed_data(b"key: value\r\nnext: thing\r\n\r\nbody")
    print(await reader.readuntil(b": "))
    print(await reader.readuntil(b"\r\n\r\n"))
    reader.feed_eof()
    try:
        await reader.readuntil()
    except asyncio.IncompleteReadError as error:
        print(repr(error), error.partial, error.expected)
    try:
        await reader.readuntil(b"")
    except ValueError as error:
        print(error)
    print(reader)

asyncio.run(main())
