import asyncio

def factory():
    print("factory")
    raise RuntimeError("no protocol today")

async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(factory, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    print(await reader.read())
    writer.close()
    try:
        await loop.create_connection(factory, "127.0.0.1", port)
    except RuntimeError as error:
        print(error)
    await asyncio.sleep(0.02)
    server.close()

asyncio.run(main())
