import asyncio

turns = []

async def count():
    for i in range(12):
        turns.append(f"turn {i}")
        await asyncio.sleep(0)

async def handle(reader, writer):
    turns.append("handler starts")
    data = await reader.read(10)
    turns.append(f"handler got {data}")
    writer.write(b"answer")
    writer.close()
    await writer.wait_closed()
    turns.append("handler closed")

async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    counting = asyncio.create_task(count())
    turns.append("connecting")
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    turns.append("connected")
    writer.write(b"question")
    turns.append(f"client got {await reader.read(10)}")
    turns.append(f"client got {await reader.read(10)}")
    writer.close()
    await writer.wait_closed()
    turns.append("client closed")
    await counting
    server.close()

asyncio.run(main())
print("\n".join(turns))
