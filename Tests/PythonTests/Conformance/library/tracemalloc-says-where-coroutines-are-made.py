import asyncio
import tracemalloc


async def fetch():
    return 1


def begin():
    return fetch()


async def main():
    begin()
    kept = fetch()
    print(tracemalloc.is_tracing(), tracemalloc.get_object_traceback(kept) is not None)
    kept.close()


tracemalloc.start()
print(tracemalloc.get_traceback_limit())
asyncio.run(main())
kept = fetch()
[frame] = tracemalloc.get_object_traceback(kept)
print(frame.lineno, *tracemalloc.get_object_traceback(kept).format()[1:])
tracemalloc.clear_traces()
print(tracemalloc.get_object_traceback(kept))
kept.close()
tracemalloc.stop()
print(tracemalloc.is_tracing(), tracemalloc.get_traceback_limit())
try:
    tracemalloc.start(0)
except ValueError as error:
    print(error)
asyncio.run(main())
