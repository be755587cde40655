import asyncio
async def f(): pass
async def main():
    for bad in ([], set()):
        try: await asyncio.wait(bad)
        except ValueError as e: print(e)
    c = f()
    try: await asyncio.wait(c)
    except TypeError as e: print(e)
    try: await asyncio.wait([c])
    except TypeError as e: print(e)
    c.close()
    t = asyncio.create_task(f())
    try: await asyncio.wait([t], return_when="SOMETIMES")
    except ValueError as e: print(e)
    try: await asyncio.wait(t)
    except TypeError as e: print(e)
    await t
asyncio.run(main())
