import asyncio.subprocess
from asyncio import subprocess, Queue, tasks, events, base_events
from asyncio.subprocess import PIPE, DEVNULL
from asyncio.tasks import gather
from asyncio.locks import Lock
from asyncio.exceptions import CancelledError
from asyncio import *

print(
    PIPE,
    DEVNULL,
    Queue.__module__,
    gather is tasks.gather,
    sleep.__name__,
    events.get_running_loop is get_running_loop,
    Lock is asyncio.Lock,
)


async def main():
    try:
        await asyncio.create_subprocess_exec("ls", stdout=PIPE)
    except Exception as e:
        print(type(e).__name__)


print(asyncio.__name__, asyncio.__package__, hasattr(asyncio, "nope"))
try:
    asyncio.nope
except AttributeError as e:
    print(e)
try:
    from asyncio import nope
except ImportError as e:
    print(str(e).split("(")[0])
print(asyncio.log.logger.name, asyncio.coroutines.iscoroutine is asyncio.iscoroutine)
