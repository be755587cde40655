import asyncio


async def book(what, seconds):
    await asyncio.sleep(seconds)
    if what == "hotel":
        raise LookupError("the hotel is full")
    print(what, "paid")


async def main():
    flight = asyncio.create_task(book("flight", 0.2), name="flight")
    hotel = asyncio.create_task(book("hotel", 0.1), name="hotel")
    car = asyncio.create_task(book("car", 0.3), name="car")
    try:
        await asyncio.gather(flight, hotel, car)
    except LookupError as error:
        print("no trip:", error)
    await asyncio.sleep(0.3)
    print("back home")


asyncio.run(main())
