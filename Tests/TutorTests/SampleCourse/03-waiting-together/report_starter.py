import asyncio


async def temperature(city, latency, degrees):
    await asyncio.sleep(latency)
    return city, degrees


async def main():
    oslo = await temperature("Oslo", 0.4, 7)
    rome = await temperature("Rome", 0.2, 19)
    lima = await temperature("Lima", 0.3, 22)
    for city, degrees in (oslo, rome, lima):
        print(city, degrees)


asyncio.run(main())
