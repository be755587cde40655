import asyncio
async def gen():
    try:
        yield 1
        yield 2
    finally:
        print("generator closed")
kept = []
async def main():
    g = gen()
    kept.append(g)
    print(await g.__anext__())
    print("main ends")
asyncio.run(main())
print("after")
