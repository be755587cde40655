import asyncio
async def say(name):
    for i in range(3):
        print(name, i)
        await asyncio.sleep(0)
async def main():
    tasks = [asyncio.create_task(say(n)) for n in "abc"]
    print("created")
    for t in tasks:
        await t
    print("done")
asyncio.run(main())
