import asyncio

async def pipe(reader, writer, label):
    while data := await reader.read(1000):
        print(label, data)
        writer.write(data)
        await writer.drain()
    writer.write_eof()

async def backend(reader, writer):
    data = await reader.read()
    writer.write(data.title())
    writer.close()

async def main():
    inner = await asyncio.start_server(backend, "127.0.0.1", 0)
    inner_port = inner.sockets[0].getsockname()[1]

    async def proxy(reader, writer):
        up_reader, up_writer = await asyncio.open_connection("127.0.0.1", inner_port)
        await asyncio.gather(
            pipe(reader, up_writer, "->"), pipe(up_reader, writer, "<-"))
        up_writer.close()
        writer.close()

    outer = await asyncio.start_server(proxy, "127.0.0.1", 0)
    port = outer.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"through the proxy")
    writer.write_eof()
    print(await reader.read())
    writer.close()
    inner.close()
    outer.close()

asyncio.run(main())
