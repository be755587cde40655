import asyncio

async def main():
    loop = asyncio.get_running_loop()
    for make in (
        lambda: asyncio.open_connection(),
        lambda: loop.create_connection(asyncio.Protocol),
        lambda: asyncio.start_server(print),
        lambda: asyncio.open_connection("127.0.0.1", 1, limit=0),
    ):
        try:
            await make()
        except ValueError as error:
            print("ValueError", error)
    try:
        asyncio.start_server()
    except TypeError as error:
        print(error)

asyncio.run(main())
