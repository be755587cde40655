"""Lines that go to a server and back, one after the other."""

import asyncio
import sys


async def main(n):
    done = asyncio.Event()

    async def echo(reader, writer):
        while line := await reader.readline():
            writer.write(line)
            await writer.drain()
        writer.close()
        done.set()

    server = await asyncio.start_server(echo, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    reader, writer = await asyncio.open_connection(host, port)
    total = 0
    for i in range(n):
        writer.write(f"{i}\n".encode())
        await writer.drain()
        total += int(await reader.readline())
    writer.close()
    await writer.wait_closed()
    await done.wait()
    server.close()
    await server.wait_closed()
    print(total)


asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000))
