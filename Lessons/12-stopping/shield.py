import asyncio


async def save():
    print("saving")
    await asyncio.sleep(0.3)
    print("saved")


async def main():
    saving = asyncio.create_task(save(), name="save")
    try:
        async with asyncio.timeout(0.1):
            await asyncio.shield(saving)
    except TimeoutError:
        print("main waits no longer")
    print("main does other things")
    await saving
    print("main is done")


asyncio.run(main())
