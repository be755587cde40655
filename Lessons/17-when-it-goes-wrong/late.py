import asyncio


async def send(letter):
    print("sent", letter)


async def main():
    print("main is done")


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
card = loop.create_task(send("card"), name="card")
loop.close()
print("the loop is closed")
card = None
print("the program ends")
