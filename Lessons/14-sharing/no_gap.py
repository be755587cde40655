import asyncio

balance = 100


async def withdraw(name, amount):
    global balance
    await asyncio.sleep(0.1)
    seen = balance
    print(name, "sees", seen)
    balance = seen - amount
    print(name, "leaves", balance)


async def main():
    a = asyncio.create_task(withdraw("A", 30), name="A")
    b = asyncio.create_task(withdraw("B", 50), name="B")
    await a
    await b
    print("balance", balance)


asyncio.run(main())
