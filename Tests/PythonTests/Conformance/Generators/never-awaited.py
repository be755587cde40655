# A coroutine that is dropped without being awaited warns.
async def work(): pass
work()
print("after")
c = work()
c.close()
print("closed: no warning")
def f():
    x = work()
    return 1
f()
print("end")
