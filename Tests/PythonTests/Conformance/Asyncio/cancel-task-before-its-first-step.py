import asyncio
async def f():
    print("never")
async def main():
    t = asyncio.create_task(f())
    print(t.cancel())
    try:
        await t
    except asyncio.CancelledError:
        print("cancelled", t.cancelled())
    print(t.cancel())
asyncio.run(main())
