import asyncio


class Insufficient(Exception):

    def __init__(self, need, have):
        super().__init__(need, have)
        self.need, self.have = (need, have)

    def __str__(self):
        return f"need {self.need}, have {self.have}"


class Account:

    def __init__(self, name, balance):
        self.name, self.balance, self.lock = (name, balance, asyncio.Lock())

    async def withdraw(self, n):
        await asyncio.sleep(0)
        if n > self.balance:
            raise Insufficient(n, self.balance)
        b = self.balance
        await asyncio.sleep(0.001)
        self.balance = b - n

    async def deposit(self, n):
        b = self.balance
        await asyncio.sleep(0)
        self.balance = b + n


async def transfer(a, b, n):
    first, second = sorted((a, b), key=lambda x: x.name)
    async with first.lock, second.lock:
        await a.withdraw(n)
        await b.deposit(n)


async def racy(acc, n):
    await acc.withdraw(n)


async def main():
    a, b, c = (Account("a", 100), Account("b", 50), Account("c", 0))
    r = await asyncio.gather(
        *(
            transfer(x, y, n)
            for x, y, n in [(a, b, 30), (b, a, 70), (c, a, 1), (a, c, 50), (b, c, 20)]
        ),
        return_exceptions=True,
    )
    print(
        [str(x) if x else x for x in r],
        a.balance,
        b.balance,
        c.balance,
        a.balance + b.balance + c.balance,
    )
    x = Account("x", 100)
    await asyncio.gather(*(racy(x, 10) for _ in range(5)))
    print("lost updates:", x.balance)


asyncio.run(main())
