import asyncio


async def ship(item, address):
    await asyncio.sleep(0)
    if item == "lamp":
        raise LookupError("no lamp left")
    if address == "":
        raise ValueError("no address")
    await asyncio.sleep(0.2)
    print("shipped", item)


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(ship("lamp", "Rome"), name="lamp")
            group.create_task(ship("book", ""), name="book")
            group.create_task(ship("cup", "Oslo"), name="cup")
    except* LookupError as errors:
        for error in errors.exceptions:
            print("stock:", error)
    except* ValueError as errors:
        for error in errors.exceptions:
            print("form:", error)


asyncio.run(main())
