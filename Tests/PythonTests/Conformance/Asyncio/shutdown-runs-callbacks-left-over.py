import asyncio
async def main():
    loop = asyncio.get_running_loop()
    def chain(n):
        print("chain", n)
        if n < 10: loop.call_soon(chain, n + 1)
    loop.call_soon(chain, 0)
asyncio.run(main())
print("end")
