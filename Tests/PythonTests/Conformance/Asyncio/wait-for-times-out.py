import asyncio
async def f():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("f cancelled")
        await asyncio.sleep(0.01)
        print("f cleaned up")
        raise
async def main():
    try:
        await asyncio.wait_for(f(), 0.01)
    except asyncio.TimeoutError as e:
        print(repr(e), repr(e.__cause__), str(e) == "")
asyncio.run(main())
