import asyncio
from asyncio import Queue, tasks, events
from asyncio.exceptions import CancelledError, TimeoutError
import asyncio.locks
print(asyncio.queues.Queue is Queue, tasks.Task is asyncio.Task, asyncio.locks.Lock is asyncio.Lock)
print(CancelledError is asyncio.CancelledError, TimeoutError is asyncio.TimeoutError)
print(all(n in asyncio.__all__ for n in ("run", "gather", "Queue", "TaskGroup", "timeout")))
print(asyncio.iscoroutinefunction(asyncio.sleep), asyncio.iscoroutinefunction(print))
print(asyncio.QueueEmpty.__module__, asyncio.CancelledError.__mro__[1].__name__)
