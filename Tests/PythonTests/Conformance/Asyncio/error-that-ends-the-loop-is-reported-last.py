import asyncio
import atexit


async def leaves():
    raise SystemExit("bye")


async def main():
    handler = lambda loop, context: print(context["message"])
    asyncio.get_running_loop().set_exception_handler(handler)
    task = asyncio.create_task(leaves())
    await asyncio.sleep(1)


atexit.register(print, "at exit")
try:
    asyncio.run(main())
except SystemExit as error:
    print("caught", error)
print("end")
