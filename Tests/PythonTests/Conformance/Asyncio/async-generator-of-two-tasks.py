import asyncio


async def numbers():
    for number in range(5):
        await asyncio.sleep(0.1)
        yield number


async def take(generator, name):
    try:
        print(name, await generator.__anext__())
    except BaseException as error:
        print(name, repr(error))


async def collect(generator):
    return [number async for number in generator]


async def main():
    generator = numbers()
    await asyncio.gather(*(take(generator, n) for n in (1, 2, 3)))
    print(await asyncio.gather(take(generator, 4), generator.aclose(), return_exceptions=True))
    await take(generator, 5)
    print(await asyncio.gather(
        collect(generator), collect(generator), generator.asend(1), return_exceptions=True))
    generator = numbers()
    async for number in generator:
        print(number)
        if number == 1:
            break
    task = asyncio.create_task(take(generator, 6))
    await asyncio.sleep(0.05)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await take(generator, 7)


asyncio.run(main())
