import asyncio

seats = 2


async def buy(name):
    global seats
    if seats > 0:
        await asyncio.sleep(0.1)  # the bank is asked
        seats = seats - 1
        print(name, "has a seat")
    else:
        print(name, "comes too late")


async def main():
    a = asyncio.create_task(buy("A"), name="A")
    b = asyncio.create_task(buy("B"), name="B")
    c = asyncio.create_task(buy("C"), name="C")
    await asyncio.gather(a, b, c)
    print("seats left:", seats)


asyncio.run(main())
