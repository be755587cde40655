import asyncio

loop = asyncio.new_event_loop()
out = []
h = loop.call_soon(out.append, 1)
loop.call_soon(out.append, 2)
h.cancel()
loop.call_later(0.001, loop.stop)
loop.run_forever()
print(out, h.cancelled())
t1 = loop.call_at(loop.time() + 5, print)
t2 = loop.call_at(loop.time() + 6, print)
print(
    t1 < t2,
    t1 <= t2,
    t1 > t2,
    t1 == t1,
    t1 == t2,
    round(t2.when() - t1.when()),
    hash(t1) == hash(t1.when()),
)
t1.cancel()
t2.cancel()


def chain(n):
    out.append(("chain", n))
    if n:
        loop.call_soon(chain, n - 1)
    else:
        loop.stop()


loop.call_soon(chain, 3)
loop.run_forever()
print(out)
loop.stop()
loop.run_forever()
print("one turn")
order = []
loop.call_later(0, order.append, "later0")
loop.call_soon(order.append, "soon")
loop.call_at(0, order.append, "past")
loop.call_soon(loop.stop)
loop.run_forever()
print(order)
loop.call_soon(loop.stop)
loop.run_forever()
print(order)


def raises():
    raise KeyError("x")


loop.set_exception_handler(lambda l, c: print(sorted(c), l is loop))
loop.call_soon(raises)
loop.call_soon(loop.stop)
loop.run_forever()
for bad in (1, "x"):
    try:
        loop.set_exception_handler(bad)
    except TypeError as e:
        print(e)
    try:
        loop.set_task_factory(bad)
    except TypeError as e:
        print(e)
loop.set_exception_handler(None)
print(loop.get_exception_handler(), loop.get_task_factory())


def kb():
    raise KeyboardInterrupt


loop.call_soon(kb)
try:
    loop.run_forever()
except KeyboardInterrupt:
    print("KI", loop.is_running())


async def se():
    raise SystemExit(4)


try:
    loop.run_until_complete(se())
except SystemExit as e:
    print("SE", e.code)
print(loop.run_until_complete(asyncio.sleep(0, "after")))
try:
    loop.run_until_complete(3)
except TypeError as e:
    print(e)


async def stopper():
    loop.stop()
    await asyncio.sleep(0.001)
    return "never"


t = loop.create_task(stopper())
try:
    loop.run_until_complete(t)
except RuntimeError as e:
    print(e)
print(loop.run_until_complete(t))
loop.call_soon_threadsafe(print, "ts")
loop.run_until_complete(asyncio.sleep(0))
try:
    loop.call_later(None, print)
except TypeError as e:
    print(e)
try:
    loop.call_at(None, print)
except TypeError as e:
    print(e)
try:
    loop.call_later("a", print)
except TypeError as e:
    print(e)


def tf(loop, coro, context=None):
    t = asyncio.Task(coro, loop=loop)
    t.set_name("factory")
    return t


loop.set_task_factory(tf)
print(
    loop.run_until_complete(loop.create_task(asyncio.sleep(0, 1))),
    loop.create_task(asyncio.sleep(0)).get_name(),
)
loop.run_until_complete(asyncio.sleep(0))
loop.set_task_factory(None)
print(loop.run_until_complete(loop.run_in_executor(None, sum, [1, 2])))
loop.run_until_complete(loop.shutdown_default_executor())
try:
    loop.run_until_complete(loop.run_in_executor(None, sum, [1, 2]))
except RuntimeError as e:
    print(e)
loop.close()
loop.close()
print(loop.is_closed())
try:
    loop.run_until_complete(asyncio.sleep(0))
except RuntimeError as e:
    print(e)
print(asyncio.get_event_loop_policy() is asyncio.get_event_loop_policy())
try:
    asyncio.get_running_loop()
except RuntimeError as e:
    print(e)
