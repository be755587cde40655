import asyncio
async def f(n, b):
    async with b as position:
        print(n, position)
async def main():
    b = asyncio.Barrier(2)
    await asyncio.gather(*(f(n, b) for n in range(4)))
    try: asyncio.Barrier(0)
    except ValueError as e: print(e)
asyncio.run(main())
