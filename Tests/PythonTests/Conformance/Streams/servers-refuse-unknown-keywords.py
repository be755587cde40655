import asyncio

async def talk(reader, writer):
    writer.close()

async def main():
    loop = asyncio.get_running_loop()
    pending = asyncio.start_server(talk, "127.0.0.1", 0, loop=loop)
    print("made")
    for call in [lambda: pending,
                 lambda: loop.create_server(asyncio.Protocol, "127.0.0.1", 0, wrong=1),
                 lambda: asyncio.open_connection("127.0.0.1", 80, loop=loop),
                 lambda: loop.create_connection(asyncio.Protocol, "127.0.0.1", 80, reuse_port=1)]:
        try:
            await call()
        except TypeError as error:
            print(error)
    server = await asyncio.start_server(talk, "127.0.0.1", 0, reuse_address=True, backlog=5, start_serving=False)
    print(server.is_serving())
    server.close()
asyncio.run(main())
