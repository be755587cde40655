import asyncio

VALUES = {"price": 30, "rate": 2}


async def lookup(customer, name):
    print(customer, "asks for", name)
    await asyncio.sleep(0.2)
    return VALUES[name]


async def bill(customer):
    price = await lookup(customer, "price")
    rate = await lookup(customer, "rate")
    print(customer, "pays", price * rate)


async def main():
    ann = asyncio.create_task(bill("Ann"), name="Ann")
    bob = asyncio.create_task(bill("Bob"), name="Bob")
    await ann
    await bob


asyncio.run(main())
