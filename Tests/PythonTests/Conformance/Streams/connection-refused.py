import asyncio, socket

async def main():
    server = await asyncio.start_server(lambda r, w: None, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    server.close()
    await server.wait_closed()
    try:
        await asyncio.open_connection("127.0.0.1", port)
    except ConnectionRefusedError as error:
        print(type(error).__name__, error.errno, error.strerror == f"Connect call failed ('127.0.0.1', {port})")
        print(str(error) == f"[Errno 111] Connect call failed ('127.0.0.1', {port})")

asyncio.run(main())
