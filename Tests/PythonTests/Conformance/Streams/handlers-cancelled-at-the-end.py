import asyncio

async def handle(reader, writer):
    try:
        await reader.read()
    except asyncio.CancelledError:
        print("handler cancelled")
        raise
    finally:
        print("handler cleans up")

async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: print(context["message"].split("(")[0]))
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    await asyncio.sleep(0.02)
    print("main ends")

asyncio.run(main())
