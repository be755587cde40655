import asyncio

async def main():
    server = await asyncio.start_server(lambda r, w: None, "127.0.0.1", 0)
    asyncio.get_running_loop().call_later(0.05, server.close)
    try:
        await server.serve_forever()
    except asyncio.CancelledError:
        print("closed while serving")

asyncio.run(main())
