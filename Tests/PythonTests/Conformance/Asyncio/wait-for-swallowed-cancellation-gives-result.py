import asyncio
async def f():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        return "late result"
async def g():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        raise ValueError("late error")
async def main():
    print(await asyncio.wait_for(f(), 0.01))
    try:
        await asyncio.wait_for(g(), 0.01)
    except ValueError as e:
        print(e)
asyncio.run(main())
