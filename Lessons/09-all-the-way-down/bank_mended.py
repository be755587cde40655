import asyncio

import rates_mended


async def clock():
    for number in (1, 2):
        await asyncio.sleep(0.1)
        print("tick", number)


async def serve(customer, currency):
    rate = await rates_mended.rate(currency)
    print(customer, "gets", rate)


async def main():
    tasks = [
        asyncio.create_task(clock(), name="clock"),
        asyncio.create_task(serve("Ann", "USD"), name="Ann"),
        asyncio.create_task(serve("Bob", "JPY"), name="Bob"),
        asyncio.create_task(serve("Cid", "CHF"), name="Cid"),
    ]
    await asyncio.gather(*tasks)


asyncio.run(main())
