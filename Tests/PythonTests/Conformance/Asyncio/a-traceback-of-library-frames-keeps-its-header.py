import asyncio
import traceback


async def waits():
    await asyncio.wait_for(asyncio.sleep(1), .01)


async def main():
    try:
        await waits()
    except TimeoutError:
        # The library's frames, which stand further in, are not shown here.
        for line in traceback.format_exc().splitlines():
            if not line.startswith(" "):
                print(line)
    results = await asyncio.gather(asyncio.sleep(0, 1), return_exceptions=True)
    print(results)


asyncio.run(main())
