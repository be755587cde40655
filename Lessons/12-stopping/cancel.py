import asyncio


async def worker(name):
    print(name, "begins")
    try:
        await asyncio.sleep(0.5)
        print(name, "has slept")
    except asyncio.CancelledError:
        print(name, "is asked to stop")
        raise
    finally:
        print(name, "tidies up")


async def main():
    a = asyncio.create_task(worker("A"), name="A")
    await asyncio.sleep(0.1)
    a.cancel()
    print("main has asked")
    try:
        await a
    except asyncio.CancelledError:
        print("main knows")


asyncio.run(main())
