/// Programs for the command.
enum Programs {
  /// Prints, and ends with an exception.
  static let failing = """
    import asyncio


    async def divide(a, b):
        await asyncio.sleep(0.1)
        return a / b


    async def main():
        print("begins")
        await divide(1, 0)


    asyncio.run(main())

    """

  /// Makes a million events, most of them lines and values.
  static let long = """
    import asyncio


    async def count(n):
        total = 0
        for i in range(n):
            total += i
            if i % 1000 == 0:
                await asyncio.sleep(0)
        return total


    async def main():
        print(await asyncio.gather(count(130_000), count(130_000)))


    asyncio.run(main())

    """

  /// Serves one client and ends.
  static let server = """
    import asyncio

    done = asyncio.Event()


    async def handle(reader, writer):
        line = await reader.readline()
        writer.write(line.upper())
        await writer.drain()
        writer.close()
        done.set()


    async def main():
        server = await asyncio.start_server(handle, "127.0.0.1", 0)
        print("listening at port", server.sockets[0].getsockname()[1])
        async with server:
            await done.wait()
        print("served")


    asyncio.run(main())

    """

  /// Never ends.
  static let endless = """
    import asyncio


    async def main():
        while True:
            await asyncio.sleep(0)


    asyncio.run(main())

    """

  /// Ends well, with two lines on standard output and one on standard error.
  static let sound = """
    import asyncio
    import sys


    async def greet(name):
        await asyncio.sleep(0.5)
        print("hello", name)


    async def main():
        await asyncio.gather(greet("Ada"), greet(sys.argv[1] if len(sys.argv) > 1 else "Bob"))
        print("careful", file=sys.stderr)


    asyncio.run(main())

    """

  /// A program of six lines for a lesson.
  static let small = """
    import asyncio


    async def main():
        print("small")

    asyncio.run(main())

    """
}
