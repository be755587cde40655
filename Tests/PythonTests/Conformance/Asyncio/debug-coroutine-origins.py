import asyncio
import sys
import warnings


async def never():
    pass


def make():
    return never()


def shown():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        make()
    lines = str(caught[0].message).split("\n")
    return [line.strip() for line in lines if "File" not in line]


async def main():
    loop = asyncio.get_running_loop()
    print(sys.get_coroutine_origin_tracking_depth())
    print(shown()[:2], shown()[-2:])
    coroutine = make()
    print([entry[2] for entry in coroutine.cr_origin][:2])
    coroutine.close()
    loop.set_debug(False)
    print(sys.get_coroutine_origin_tracking_depth())
    await asyncio.sleep(0)
    print(sys.get_coroutine_origin_tracking_depth())
    print(shown())
    coroutine = make()
    print(coroutine.cr_origin)
    coroutine.close()


print(sys.get_coroutine_origin_tracking_depth())
asyncio.run(main(), debug=True)
print(sys.get_coroutine_origin_tracking_depth())
sys.set_coroutine_origin_tracking_depth(2)
print(shown())
coroutine = make()
print([entry[1:] for entry in coroutine.cr_origin])
coroutine.close()
