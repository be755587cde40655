import asyncio

async def handle(reader, writer):
    async for line in reader:
        print("line", line)
    print("no more")
    writer.close()

async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.writelines([b"a\n", b"b\n", b"\n", b"last without newline"])
    writer.close()
    await writer.wait_closed()
    await asyncio.sleep(0.05)
    server.close()

asyncio.run(main())
