# aiter and anext, with a default and without.
async def count(n):
    for i in range(n):
        yield i

class Stepped:
    def __init__(self):
        self.left = 2

    def __aiter__(self):
        return self

    async def __anext__(self):
        self.left -= 1
        if self.left < 0:
            raise StopAsyncIteration
        return self.left

async def main():
    numbers = aiter(count(2))
    print(await anext(numbers))
    print(await anext(numbers, 'no more'))
    print(await anext(numbers, 'no more'))
    try:
        await anext(numbers)
    except StopAsyncIteration:
        print('ended')
    stepped = aiter(Stepped())
    print(await anext(stepped, None), await anext(stepped, None), await anext(stepped, None))
    print([i async for i in count(3)])

def drive(coroutine):
    try:
        while True:
            coroutine.send(None)
    except StopIteration:
        pass

class Wrong:
    def __aiter__(self):
        return 5

drive(main())
for f, *args in [(aiter, 5), (anext, 5), (anext, [], 1), (aiter, Wrong()), (aiter,), (anext,)]:
    try:
        f(*args)
    except TypeError as error:
        print(error)
