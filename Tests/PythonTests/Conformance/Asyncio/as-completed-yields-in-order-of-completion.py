import asyncio
async def f(n):
    await asyncio.sleep(n / 100)
    if n == 2: raise ValueError("two")
    return n
async def main():
    for c in asyncio.as_completed([f(3), f(1), f(2)]):
        try:
            print(await c)
        except ValueError as e:
            print("error", e)
asyncio.run(main())
