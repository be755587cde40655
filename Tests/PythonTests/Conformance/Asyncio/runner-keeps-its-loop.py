import asyncio
async def f(x):
    await asyncio.sleep(0)
    return x, asyncio.get_running_loop()
with asyncio.Runner() as runner:
    a, l1 = runner.run(f(1))
    b, l2 = runner.run(f(2))
    print(a, b, l1 is l2 is runner.get_loop())
print(l1.is_closed())
c = f(3)
try:
    runner.run(c)
except RuntimeError as e:
    print(e)
c.close()
try:
    asyncio.run(f)
except ValueError as e:
    print(str(e)[:35])
