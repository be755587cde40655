import asyncio

VALUES = {"price": 30, "rate": 2}


def lookup(customer, name, callback):
    print(customer, "asks for", name)
    loop = asyncio.get_running_loop()
    loop.call_later(0.2, callback, VALUES[name])


def bill(customer):
    def got_price(price):
        def got_rate(rate):
            print(customer, "pays", price * rate)

        lookup(customer, "rate", got_rate)

    lookup(customer, "price", got_price)


async def main():
    bill("Ann")
    bill("Bob")
    await asyncio.sleep(0.5)


asyncio.run(main())
