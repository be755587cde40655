import asyncio, gc


async def handle(r, w):
    print("srv", await r.read())
    w.close()


async def main():
    s = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = s.sockets[0].getsockname()[1]

    async def use():
        r, w = await asyncio.open_connection("127.0.0.1", port)
        w.write(b"hello")
        await w.drain()

    await use()
    gc.collect()
    await asyncio.sleep(0.05)
    print("end")
    s.close()


asyncio.run(main())
