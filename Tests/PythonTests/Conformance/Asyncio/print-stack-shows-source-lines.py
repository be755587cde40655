import asyncio
import re
import sys


class Shown:
    def write(self, text):
        text = re.sub(r'File "[^"]*"', "File", text)
        sys.stdout.write(re.sub(r" at [^ ]*?:(\d+)", r" at line \1", text))


async def inner():
    await asyncio.sleep(1)


async def outer():
    await inner()


async def fail():
    raise ValueError("no")


async def main():
    task = asyncio.create_task(outer(), name="outer")
    await asyncio.sleep(0)
    task.print_stack(file=Shown())
    task.print_stack(limit=1, file=Shown())
    print([frame.f_lineno for frame in task.get_stack()])
    task.cancel()
    failed = asyncio.create_task(fail(), name="fail")
    await asyncio.wait([failed, task])
    failed.print_stack(file=sys.stdout and Shown())
    task.print_stack(file=Shown())
    print([frame.f_code.co_name for frame in failed.get_stack()])


asyncio.run(main())
