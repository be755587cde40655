import asyncio
async def main():
    lock = asyncio.Lock()
    try: lock.release()
    except RuntimeError as e: print(e)
    print(await lock.acquire(), lock.locked())
    print("[locked]" in repr(lock))
    lock.release()
    print("[unlocked]" in repr(lock))
    try:
        with lock: pass
    except TypeError as e: print(e)
asyncio.run(main())
