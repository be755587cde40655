import asyncio

async def main():
    server = await asyncio.start_server(lambda r, w: None, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    try:
        await asyncio.start_server(lambda r, w: None, "127.0.0.1", port)
    except OSError as error:
        print(error.errno, error.strerror.replace(str(port), "PORT"))
    server.close()
    again = await asyncio.start_server(lambda r, w: None, "127.0.0.1", port)
    print(again.sockets[0].getsockname()[1] == port)
    again.close()

asyncio.run(main())
