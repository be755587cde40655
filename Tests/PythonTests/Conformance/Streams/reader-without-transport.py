import asyncio

async def main():
    reader = asyncio.StreamReader()
    print(reader, reader.at_eof())
    reader.feed_data(b"line one\nline")
    print(reader)
    print(await reader.readline())
    reader.feed_data(b"")
    reader.feed_eof()
    print(await reader.readline(), await reader.readline())
    print(reader.at_eof(), reader)
    try:
        reader.feed_data(b"late")
    except AssertionError as error:
        print("AssertionError", error)

asyncio.run(main())
