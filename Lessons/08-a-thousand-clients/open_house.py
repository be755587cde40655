import asyncio
import sys


async def serve(reader, writer):
    name = await reader.readline()
    print("the server read", name)
    writer.write(b"hello " + name)
    await writer.drain()
    writer.close()


async def main():
    port = int(sys.argv[1]) if len(sys.argv) > 1 else 0
    server = await asyncio.start_server(serve, "127.0.0.1", port)
    print("open")
    await asyncio.sleep(60 if port else 0.1)
    server.close()
    print("closed")


asyncio.run(main())
