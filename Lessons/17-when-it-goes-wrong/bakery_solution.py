import asyncio
import watchdog

mixer = asyncio.Lock()
oven = asyncio.Lock()
busy = set()


async def use(machine, seconds):
    if machine in busy:
        print("two at once")
    busy.add(machine)
    await asyncio.sleep(seconds)
    busy.discard(machine)


async def bake(name, first, second):
    async with first:
        await use(first, 0.1)
        async with second:
            await asyncio.sleep(0.2)  # it bakes
            print("baked", name)


async def sweep():
    print("the floor is clean")


async def main():
    loaf = asyncio.create_task(bake("bread", mixer, oven), name="bread")
    cake = asyncio.create_task(bake("cake", mixer, oven), name="cake")
    await loaf
    await cake
    await sweep()


asyncio.run(main())
