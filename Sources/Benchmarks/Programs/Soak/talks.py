# Connections open, carry messages and close, for ever.
import asyncio


async def answer(reader, writer):
    while line := await reader.readline():
        writer.write(line.upper())
        await writer.drain()
    writer.close()


async def main():
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    while True:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for word in ("one", "two"):
            writer.write(word.encode() + b"\n")
            print(await reader.readline())
        writer.close()
        await writer.wait_closed()


asyncio.run(main())
