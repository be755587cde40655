import asyncio


async def book(what, seconds):
    await asyncio.sleep(seconds)
    if what == "hotel":
        raise LookupError("the hotel is full")
    print(what, "paid")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(book("flight", 0.2), name="flight")
            group.create_task(book("hotel", 0.1), name="hotel")
            group.create_task(book("car", 0.3), name="car")
    except* LookupError as errors:
        for error in errors.exceptions:
            print("no trip:", error)
    await asyncio.sleep(0.3)
    print("back home")


asyncio.run(main())
