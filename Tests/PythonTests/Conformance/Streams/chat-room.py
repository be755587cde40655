import asyncio

members = {}

async def broadcast(text):
    for name in sorted(members):
        members[name].write(text.encode() + b"\n")

async def handle(reader, writer):
    name = (await reader.readline()).decode().strip()
    members[name] = writer
    await broadcast(f"* {name} joined")
    async for line in reader:
        await broadcast(f"{name}: {line.decode().strip()}")
    del members[name]
    await broadcast(f"* {name} left")
    writer.close()

async def member(port, name, lines, start):
    await asyncio.sleep(start)
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(name.encode() + b"\n")
    async def listen():
        async for line in reader:
            print(f"[{name}]", line.decode().strip())
    listening = asyncio.create_task(listen())
    for line in lines:
        await asyncio.sleep(0.1)
        writer.write(line.encode() + b"\n")
    await asyncio.sleep(0.1)
    writer.write_eof()
    await listening
    writer.close()

async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        async with asyncio.TaskGroup() as group:
            group.create_task(member(port, "ann", ["hi", "anyone?"], 0))
            group.create_task(member(port, "ben", ["hello ann"], 0.13))

asyncio.run(main())
