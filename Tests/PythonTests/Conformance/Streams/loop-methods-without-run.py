import asyncio

async def handle(reader, writer):
    writer.write(await reader.readline())
    writer.close()

async def talk(port):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"old style\n")
    print(await reader.read())
    writer.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
server = loop.run_until_complete(asyncio.start_server(handle, "127.0.0.1", 0))
port = server.sockets[0].getsockname()[1]
loop.run_until_complete(talk(port))
server.close()
loop.run_until_complete(server.wait_closed())
loop.close()
print(loop.is_closed())
