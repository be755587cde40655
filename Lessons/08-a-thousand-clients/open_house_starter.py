import asyncio
import sys


async def serve(reader, writer):
    name = await reader.readline()
    print("the server read", name)
    writer.close()


async def visit(port, name):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(name.encode() + b"\n")
    print(name, "read", await reader.read())
    writer.close()


async def main():
    port = int(sys.argv[1]) if len(sys.argv) > 1 else 0
    if len(sys.argv) > 2:
        await visit(port, sys.argv[2])
        return
    server = await asyncio.start_server(serve, "127.0.0.1", port)
    if port == 0:
        port = server.sockets[0].getsockname()[1]
        await visit(port, "Ann")
        await visit(port, "Bob")
    else:
        print("open for a minute")
        await asyncio.sleep(60)
    server.close()


asyncio.run(main())
