import asyncio


def lookup(callback):
    loop = asyncio.get_running_loop()
    loop.call_later(0.2, callback, 0)


def bill():
    def got_rate(rate):
        print("pays", 30 / rate)

    try:
        lookup(got_rate)
        print("asked")
    except ZeroDivisionError:
        print("no rate")


async def main():
    bill()
    await asyncio.sleep(0.5)
    print("closed")


asyncio.run(main())
