import asyncio
from concurrent.futures import Executor, Future


class Immediate(Executor):
    def submit(self, fn, /, *args, **kwargs):
        print("submitted", fn.__name__, args)
        future = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future


def double(x):
    return 2 * x


async def main():
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(Immediate(), double, 4))
    try:
        await loop.run_in_executor(Immediate(), int, "x")
    except ValueError as error:
        print(error)


with Immediate() as pool:
    print(list(pool.map(double, range(3))))
asyncio.run(main())
try:
    Executor().submit(print)
except NotImplementedError as error:
    print(repr(error))
