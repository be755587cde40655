import time
from harness import Program, check, check_equal

CLEANING = """
    import asyncio

    async def main():
        try:
            print("waiting", flush=True)
            await asyncio.sleep(1000)
        except asyncio.CancelledError:
            print("cancelled")
            raise
        finally:
            await asyncio.sleep(0.01)
            print("cleaned up")

    asyncio.run(main())
"""

SLEEPING = """
    import time

    try:
        print("sleeping", flush=True)
        time.sleep(1000)
    except KeyboardInterrupt:
        print("interrupted")
"""

COMPUTING = """
    print("computing", flush=True)
    number = 0
    while True:
        number += 1
"""

HANDLING = """
    import asyncio, signal

    async def main():
        stop = asyncio.Event()
        asyncio.get_running_loop().add_signal_handler(signal.SIGINT, stop.set)
        print("ready", flush=True)
        await stop.wait()
        print("stopped by a handler")

    asyncio.run(main())
"""

for source, first, status, output, last in [
    (CLEANING, "waiting", 130, "cancelled\ncleaned up\n", "KeyboardInterrupt"),
    (SLEEPING, "sleeping", 0, "interrupted\n", ""),
    (COMPUTING, "computing", 130, "", "KeyboardInterrupt"),
    (HANDLING, "ready", 0, "stopped by a handler\n", ""),
]:
    with Program(source) as program:
        check_equal(program.line(), first, "first line")
        time.sleep(0.1)
        program.interrupt()
        end, rest, errors = program.end()
        check_equal((end, rest), (status, output), f"end of {first}")
        check_equal(errors.strip().split("\n")[-1], last, f"last line of {first}")
