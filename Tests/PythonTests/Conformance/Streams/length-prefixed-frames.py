import asyncio

async def read_frame(reader):
    size = int.from_bytes(await reader.readexactly(4), "big")
    return await reader.readexactly(size)

def frame(data):
    return len(data).to_bytes(4, "big") + data

async def handle(reader, writer):
    try:
        while True:
            data = await read_frame(reader)
            writer.write(frame(data[::-1]))
    except asyncio.IncompleteReadError as error:
        print("end of frames", error.partial)
        writer.close()

async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for word in (b"asyncio", b"", b"x" * 1000):
        writer.write(frame(word))
        print(len(await read_frame(reader)))
    writer.write_eof()
    print(await reader.read())
    writer.close()
    server.close()

asyncio.run(main())
