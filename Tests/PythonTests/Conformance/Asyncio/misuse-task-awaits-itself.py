import asyncio
async def main():
    t = asyncio.current_task()
    try:
        await t
    except RuntimeError as e:
        print(str(e)[:26])
asyncio.run(main())
