import asyncio
async def main():
    loop = asyncio.get_running_loop()
    for d in (0.03, 0.01, 0.02, 0, -1):
        loop.call_later(d, print, "after", d)
    await asyncio.sleep(0.05)
    print("end")
asyncio.run(main())
