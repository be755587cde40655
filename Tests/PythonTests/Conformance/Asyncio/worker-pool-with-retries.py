import asyncio
async def flaky(n, attempt):
    await asyncio.sleep(0.002 * n)
    if attempt < n: raise ConnectionError(f"{n}/{attempt}")
    return n * 10
async def with_retry(n):
    for attempt in range(5):
        try:
            return await asyncio.wait_for(flaky(n, attempt), 1)
        except ConnectionError as e:
            print("retry", e)
            await asyncio.sleep(0.01 * 2 ** attempt)
async def main():
    print(await asyncio.gather(*(with_retry(n) for n in range(3))))
asyncio.run(main())
