import asyncio

balance = 100
lock = asyncio.Lock()


async def withdraw(name, amount):
    global balance
    async with lock:
        seen = balance
        print(name, "sees", seen)
        await asyncio.sleep(0.1)
        balance = seen - amount
        print(name, "leaves", balance)


async def main():
    a = asyncio.create_task(withdraw("A", 30), name="A")
    b = asyncio.create_task(withdraw("B", 50), name="B")
    c = asyncio.create_task(withdraw("C", 10), name="C")
    await a
    await b
    await c
    print("balance", balance)


asyncio.run(main())
