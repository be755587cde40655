import asyncio

PRICES = {"tea": 3, "cake": 5}


def price_of(item, callback):
    loop = asyncio.get_running_loop()
    loop.call_later(0.2, callback, PRICES[item])


def bill():
    def got_tea(tea):
        def got_cake(cake):
            print("total", tea + cake)

        price_of("cake", got_cake)

    price_of("tea", got_tea)


async def main():
    bill()
    await asyncio.sleep(1)
    print("closed")


asyncio.run(main())
