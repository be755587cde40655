import asyncio

log = []

async def count():
    for i in range(8):
        log.append(i)
        await asyncio.sleep(0)

async def main():
    counting = asyncio.create_task(count())
    server = await asyncio.start_server(lambda r, w: None, "127.0.0.1", 0)
    log.append("started")
    server.close()
    await server.wait_closed()
    log.append("closed")
    await counting
    counting = asyncio.create_task(count())
    server = await asyncio.start_server(lambda r, w: None, "127.0.0.1", 0, start_serving=False)
    log.append("made")
    await server.start_serving()
    log.append("started")
    server.close()
    await counting

asyncio.run(main())
print(log)
