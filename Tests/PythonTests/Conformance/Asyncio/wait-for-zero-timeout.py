import asyncio
async def f():
    print("never begins")
async def main():
    try:
        await asyncio.wait_for(f(), 0)
    except TimeoutError:
        print("timeout")
    done = asyncio.Future(); done.set_result(3)
    print(await asyncio.wait_for(done, 0), await asyncio.wait_for(done, -1))
    try:
        await asyncio.wait_for(asyncio.sleep(1), -5)
    except TimeoutError:
        print("timeout")
asyncio.run(main())
