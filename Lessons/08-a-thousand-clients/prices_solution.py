import asyncio

TEA, CAKE = b"tea\n", b"cake\n"
PRICES = {TEA: b"3\n", CAKE: b"5\n"}
guests = []


async def serve(reader, writer):
    while True:
        item = await reader.readline()
        if item == b"":
            break
        await asyncio.sleep(0.1)
        writer.write(PRICES[item])
        await writer.drain()
    writer.close()
    print("one has gone")


async def meet(reader, writer):
    guests.append(writer)
    await serve(reader, writer)


async def client(port, name, items):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    prices = []
    for item in items:
        writer.write(item)
        answer = await reader.readline()
        prices += answer.decode().split()
    writer.close()
    print(name, prices)


async def main():
    server = await asyncio.start_server(meet, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    await asyncio.gather(
        client(port, "Ann", [TEA, CAKE, TEA]),
        client(port, "Bob", [CAKE]),
        client(port, "Cid", [CAKE, CAKE, TEA, TEA, CAKE]),
    )
    await asyncio.sleep(0.1)
    server.close()
    print(sum(not guest.is_closing() for guest in guests), "still open")


asyncio.run(main())
