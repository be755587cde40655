import asyncio

seats = 2


async def buy(name, delay):
    global seats
    if seats > 0:
        await asyncio.sleep(delay)  # the bank is asked
        seats = seats - 1
        print(name, "has a seat")
    else:
        print(name, "comes too late")


async def main():
    a = asyncio.create_task(buy("A", 0.1), name="A")
    b = asyncio.create_task(buy("B", 0.2), name="B")
    c = asyncio.create_task(buy("C", 0.2), name="C")
    await asyncio.gather(a, b, c)
    print("seats left:", seats)


asyncio.run(main())
