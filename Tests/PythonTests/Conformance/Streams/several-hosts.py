import asyncio

async def handle(reader, writer):
    writer.write(b"hello")
    writer.close()

async def main():
    server = await asyncio.start_server(handle, ["127.0.0.1", "::1"], 0)
    names = sorted(sock.getsockname() for sock in server.sockets)
    print([(name[0], len(name)) for name in names])
    for name in names:
        reader, writer = await asyncio.open_connection(name[0], name[1])
        print(writer.get_extra_info("peername")[0], await reader.read())
        writer.close()
    server.close()

asyncio.run(main())
