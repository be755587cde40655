import asyncio


class Room:

    def __init__(self):
        self.members = {}
        self.history = []

    async def broadcast(self, sender, text):
        self.history.append(f"{sender}: {text}")
        for name, w in list(self.members.items()):
            if name != sender:
                w.write(f"[{sender}] {text}\n".encode())
                try:
                    await w.drain()
                except ConnectionError:
                    self.members.pop(name, None)

    async def handle(self, reader, writer):
        name = (await reader.readline()).decode().strip()
        if name in self.members:
            writer.write(b"ERR taken\n")
            writer.close()
            return
        self.members[name] = writer
        writer.write(f"OK {len(self.members)}\n".encode())
        await self.broadcast(name, "joined")
        try:
            while line := (await reader.readline()):
                text = line.decode().rstrip()
                if text == "/quit":
                    break
                if text == "/who":
                    writer.write((",".join(sorted(self.members)) + "\n").encode())
                    continue
                await self.broadcast(name, text)
        finally:
            del self.members[name]
            await self.broadcast(name, "left")
            writer.close()
            await writer.wait_closed()


async def client(port, name, script, log, start):
    await asyncio.sleep(start)
    r, w = await asyncio.open_connection("127.0.0.1", port)
    w.write(name.encode() + b"\n")

    async def listen():
        async for line in r:
            log.append((name, line.decode().rstrip()))

    t = asyncio.create_task(listen())
    for delay, text in script:
        await asyncio.sleep(delay)
        w.write(text.encode() + b"\n")
        await w.drain()
    await t
    w.close()


async def main():
    room = Room()
    log = []
    srv = await asyncio.start_server(room.handle, "127.0.0.1", 0)
    port = srv.sockets[0].getsockname()[1]
    async with srv:
        await asyncio.gather(
            client(port, "ann", [(0.1, "hi all"), (0.1, "/who"), (0.1, "/quit")], log, 0),
            client(port, "bob", [(0.13, "yo"), (0.21, "/quit")], log, 0.02),
            client(port, "cat", [(0.2, "/who"), (0.22, "bye"), (0.1, "/quit")], log, 0.04),
            client(port, "ann", [], log, 0.05),
        )
    for entry in log:
        print(*entry)
    print(room.history, room.members)


asyncio.run(main())
