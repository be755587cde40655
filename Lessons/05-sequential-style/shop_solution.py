import asyncio

PRICES = {"tea": 3, "cake": 5}


async def price_of(item):
    await asyncio.sleep(0.2)
    return PRICES[item]


async def bill():
    tea = await price_of("tea")
    cake = await price_of("cake")
    print("total", tea + cake)


async def main():
    await bill()
    print("closed")


asyncio.run(main())
