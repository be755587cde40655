import asyncio

tasks = []

def connected(reader, writer):
    print("connected", asyncio.current_task())
    tasks.append(asyncio.create_task(serve(reader, writer)))

async def serve(reader, writer):
    writer.write(b"from a plain callback\n")
    writer.close()

async def main():
    server = await asyncio.start_server(connected, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    print(await reader.read())
    writer.close()
    server.close()

asyncio.run(main())
