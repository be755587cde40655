import asyncio
async def main():
    f = asyncio.Future()
    f.add_done_callback(lambda f: print("callback", f.cancelled()))
    print(f.cancel("msg"), f.cancel())
    try:
        await f
    except asyncio.CancelledError as e:
        print(repr(e))
    try:
        f.set_result(1)
    except asyncio.InvalidStateError as e:
        print(repr(e))
    try:
        f.exception()
    except asyncio.CancelledError as e:
        print("exception() raises")
    await asyncio.sleep(0)
asyncio.run(main())
