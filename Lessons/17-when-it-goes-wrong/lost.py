import asyncio


async def send(letter):
    await asyncio.sleep(0.1)
    if letter == "bill":
        raise ValueError("no stamp")
    print("sent", letter)


async def main():
    send("card")
    asyncio.create_task(send("bill"), name="bill")
    await asyncio.sleep(0.2)
    print("main is done")


asyncio.run(main())
