import asyncio


def toast():
    print("toast is ready")


async def tea():
    print("tea is ready")


toast()
cup = tea()
print(type(cup).__name__)
asyncio.run(cup)
print("breakfast")
