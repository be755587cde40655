import asyncio

active = peak = 0

async def main():
    slots = asyncio.Semaphore(3)

    async def handle(reader, writer):
        global active, peak
        async with slots:
            active += 1
            peak = max(peak, active)
            await asyncio.sleep(0.02)
            active -= 1
        writer.write(b"done")
        writer.close()

    async def client(port):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        answer = await reader.read()
        writer.close()
        return answer

    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    answers = await asyncio.gather(*(client(port) for _ in range(10)))
    print(len(answers), set(answers), peak)
    server.close()

asyncio.run(main())
