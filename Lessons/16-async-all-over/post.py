import asyncio


async def letter(name, seconds):
    await asyncio.sleep(seconds)
    if name == "B":
        raise ValueError("B is lost")
    print(name, end=" ")


async def main():
    a = asyncio.create_task(letter("A", 0.3), name="A")
    b = asyncio.create_task(letter("B", 0.2), name="B")
    try:
        await asyncio.gather(a, b)
    except ValueError:
        print("lost", end=" ")
    await asyncio.wait([a])
    print("end")


asyncio.run(main())
