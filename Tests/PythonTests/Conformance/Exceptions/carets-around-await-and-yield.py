# Operators and indices around an await or a yield are marked as everywhere else.
import asyncio
import traceback


async def index(): return (await asyncio.sleep(0))["x"]
async def add(): return (await asyncio.sleep(0)) + 1
async def call(): return (await asyncio.sleep(0))(1)


for function in (index, add, call):
    try:
        asyncio.run(function())
    except TypeError:
        traceback.print_exc(limit=-1)


def generator(): return (yield 1) + 1


made = generator()
next(made)
try:
    made.send(None)
except TypeError:
    traceback.print_exc(limit=-1)
