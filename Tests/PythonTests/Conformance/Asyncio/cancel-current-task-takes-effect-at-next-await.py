import asyncio
async def main():
    asyncio.current_task().cancel("me")
    print("still here")
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError as e:
        print("now", e)
asyncio.run(main())
