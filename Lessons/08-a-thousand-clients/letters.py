import asyncio


async def serve(reader, writer):
    while True:
        line = await reader.readline()
        print("the server read", line)
        if line == b"":
            break
        writer.write(b"thanks for " + line)
        await writer.drain()
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for line in (b"tea\n", b"cake\n"):
        writer.write(line)
        print("Ann read", await reader.readline())
    writer.close()
    print("Ann hangs up")
    await asyncio.sleep(0.1)
    server.close()


asyncio.run(main())
