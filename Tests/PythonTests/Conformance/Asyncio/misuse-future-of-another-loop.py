import asyncio
other = asyncio.new_event_loop()
fut = other.create_future()
async def main():
    try:
        await fut
    except RuntimeError as e:
        print("attached to a different loop" in str(e))
asyncio.run(main())
other.close()
