import asyncio
async def f():
    try:
        print("start")
        await asyncio.sleep(1)
        print("never")
    except asyncio.CancelledError as e:
        print("caught", repr(e))
        raise
    finally:
        print("finally")
async def main():
    t = asyncio.create_task(f())
    await asyncio.sleep(0)
    t.cancel("because")
    print("asked", t.cancelling())
    try:
        await t
    except asyncio.CancelledError as e:
        print("main", repr(e))
asyncio.run(main())
