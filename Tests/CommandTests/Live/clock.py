import time
from harness import Program, check, check_equal

PROGRAM = """
    import asyncio, time

    before = time.time()
    time.sleep(0.2)

    async def main():
        await asyncio.gather(*(asyncio.sleep(0.2) for _ in range(100)))

    asyncio.run(main())
    print(before, time.time())
"""

before = time.time()
with Program(PROGRAM) as program:
    status, output, errors = program.end()
after = time.time()
check_equal((status, errors), (0, ""), "the end")
start, end = map(float, output.split())
check(before <= start and end <= after, "the wall clock is the real one")
check(end - start >= 0.4, "sleeping takes its time")
