# The warning names the line that lets go of the coroutine, whatever kind of line that is.
import asyncio


async def never():
    pass


def in_function():
    a = never()
    print("a")
    a = 5
    b = never()
    del b
    c = [never()]
    c.clear()
    d = never()
    d = c
    e = never()
    e = None
    f = never()
    def inner(): return f
    f = 1.5
    g = never()
    g = "text"


in_function()
g = never()
g = None


class Place: pass


place = Place()
place.a = never()
place.a = None
place.a = never()
del place
table = {"k": never()}
table["k"] = 1
items = [never()]
items[0] = 2
for item in [never()]: pass
item = 3
w = never()
del w
loop = asyncio.new_event_loop()
task = loop.create_task(never())
loop.close()
task = None
print("end")
