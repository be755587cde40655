import asyncio

served = 0

async def handle(reader, writer):
    global served
    number = int(await reader.readline())
    served += 1
    writer.write(b"%d\n" % (number * number))
    writer.close()

async def ask(port, number):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"%d\n" % number)
    answer = int(await reader.readline())
    writer.close()
    return answer

async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        answers = await asyncio.gather(*(ask(port, n) for n in range(100)))
    print(served, sum(answers), answers[:5])

asyncio.run(main())
