import asyncio


async def serve(reader, writer):
    name = await reader.readline()
    await asyncio.sleep(0.3)
    writer.write(b"hello " + name)
    await writer.drain()
    writer.close()


async def client(port, number):
    await asyncio.sleep(number / 1000)
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"%d\n" % number)
    answer = await reader.readline()
    writer.close()
    return answer


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    clients = [client(port, number) for number in range(1000)]
    answers = await asyncio.gather(*clients)
    print(len(answers), "answers, the last:", answers[-1])
    server.close()


asyncio.run(main())
