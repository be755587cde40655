# What awaiting the item raises is the cause of the error.
class A:
    def __aiter__(self): return self
    def __anext__(self): return self
    def __await__(self): raise ZeroDivisionError('x')
async def f():
    try:
        async for i in A(): pass
    except TypeError as e:
        print(e, repr(e.__cause__))
class B:
    def __aiter__(self): return self
    def __anext__(self): return 5
async def f2():
    try:
        async for i in B(): pass
    except TypeError as e:
        print(e, repr(e.__cause__))
for g in f, f2:
    try: g().send(None)
    except StopIteration: pass
