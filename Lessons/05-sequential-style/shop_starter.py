import asyncio

PRICES = {"tea": 3, "cake": 5}


def price_of(item, callback):
    loop = asyncio.get_running_loop()
    loop.call_later(0.2, callback, PRICES[item])


def bill(customer, first, second):
    def got_first(price):
        def got_second(other):
            print(customer, "pays", price + other)

        price_of(second, got_second)

    price_of(first, got_first)


async def main():
    bill("Ann", "tea", "cake")
    bill("Bob", "cake", "cake")
    await asyncio.sleep(1)
    print("closed")


asyncio.run(main())
