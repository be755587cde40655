import asyncio
async def main():
    lock = asyncio.Lock()
    a, b = asyncio.Condition(lock), asyncio.Condition(lock)
    async with a:
        print(a.locked(), b.locked(), lock.locked())
    for call in (a.notify, a.notify_all):
        try: call()
        except RuntimeError as e: print(e)
    try: await a.wait()
    except RuntimeError as e: print(e)
    try: a.release()
    except RuntimeError as e: print(e)
asyncio.run(main())
