import asyncio
async def f(): return 1
async def main():
    t = asyncio.create_task(f(), name="mine")
    print(t.get_name(), t.done(), t.get_coro().__name__)
    t.set_name("yours")
    print(t.get_name(), asyncio.current_task().get_name())
    print(len(asyncio.all_tasks()), t in asyncio.all_tasks())
    for call in (lambda: t.set_result(1), lambda: t.set_exception(ValueError())):
        try: call()
        except RuntimeError as e: print(e)
    await t
    print(t.result(), t.exception(), len(asyncio.all_tasks()))
    for bad in (f, 1, None):
        try: asyncio.create_task(bad)
        except TypeError as e: print(str(e)[:26])
    try: asyncio.ensure_future(1)
    except TypeError as e: print(e)
asyncio.run(main())
