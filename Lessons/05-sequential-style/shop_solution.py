import asyncio

PRICES = {"tea": 3, "cake": 5}


async def price_of(item):
    await asyncio.sleep(0.2)
    return PRICES[item]


async def bill(customer, first, second):
    price = await price_of(first)
    other = await price_of(second)
    print(customer, "pays", price + other)


async def main():
    ann = asyncio.create_task(bill("Ann", "tea", "cake"))
    bob = asyncio.create_task(bill("Bob", "cake", "cake"))
    await ann
    await bob
    print("closed")


asyncio.run(main())
