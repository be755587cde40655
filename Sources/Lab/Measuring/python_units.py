"""Makes units of Python's own, leaves them waiting, and prints what one of them cost.

Run as `python3 -I -B -c PROGRAM KIND:COUNT`, in a process of its own; prints a `Sample` as JSON.
The rules are those of the other rows: one unit first, to warm up, then the difference between
after and before, divided by how many were made.
"""

import asyncio
import errno
import json
import multiprocessing
import os
import signal
import sys
import threading
from time import perf_counter

LONGEST = 2  # Seconds after which no further unit is made.


def field(process, file, name):
    """A field of a process's file whose lines are `Name:  123 kB`, in bytes."""
    with open(f"/proc/{process}/{file}") as lines:
        for line in lines:
            if line.startswith(name):
                return int(line.split()[1]) * 1024
    return 0


def kernel():
    """What the kernel holds for the control group; None where its counters cannot be read."""
    try:
        with open("/proc/self/cgroup") as lines:
            group = next(line[3:].strip() for line in lines if line.startswith("0::"))
        with open(f"/sys/fs/cgroup{group}/memory.stat") as lines:
            held = dict(line.split() for line in lines)
        return sum(int(held[name]) for name in ("kernel_stack", "pagetables", "slab"))
    except (OSError, StopIteration, KeyError):
        return None


class Door:
    """A pipe at which units wait until they are let through, and one by which they answer."""

    def __init__(self):
        self.out, self.open = os.pipe()
        self.answers, self.answer = os.pipe()

    def wait(self):
        """What a unit does: says that it has begun, waits, and says that it was let through."""
        os.write(self.answer, b"b")
        os.read(self.out, 1)
        os.write(self.answer, b"e")

    def heard(self, count):
        """Waits for so many answers."""
        while count > 0:
            count -= len(os.read(self.answers, min(count, 4096)))

    def let_through(self, count):
        """Ends units one after the other, so that they never all compete for the processor."""
        for _ in range(count):
            os.write(self.open, b"o")
            self.heard(1)


class AsyncioTasks:
    """Tasks of asyncio's loop, suspended on a future."""

    def __init__(self):
        self.loop = asyncio.new_event_loop()
        self.gate = self.loop.create_future()

    async def wait(self):
        await self.gate

    def make(self):
        return self.loop.create_task(self.wait())

    def begun(self, count):
        self.loop.run_until_complete(asyncio.sleep(0))

    def resident(self, tasks):
        return field("self", "smaps_rollup", "Rss:")

    def end(self, tasks):
        self.gate.set_result(None)
        self.loop.run_until_complete(asyncio.sleep(0))

    def switch_time(self):
        turns = 5_000

        async def give_way():
            for _ in range(turns):
                await asyncio.sleep(0)

        async def both():
            await asyncio.gather(give_way(), give_way())

        start = perf_counter()
        self.loop.run_until_complete(both())
        return (perf_counter() - start) / (2 * turns)


class PythonThreads:
    """Threads of `threading`, blocked in a read."""

    def __init__(self):
        self.door = Door()

    def make(self):
        thread = threading.Thread(target=self.door.wait)
        thread.start()
        return thread

    def begun(self, count):
        self.door.heard(count)

    def resident(self, threads):
        return field("self", "smaps_rollup", "Rss:")

    def end(self, threads):
        self.door.let_through(len(threads))
        for thread in threads:
            thread.join()

    def switch_time(self):
        rounds = 2_000
        ours, theirs = threading.Lock(), threading.Lock()
        ours.acquire()
        theirs.acquire()

        def echo():
            for _ in range(rounds):
                theirs.acquire()
                ours.release()

        thread = threading.Thread(target=echo)
        thread.start()
        start = perf_counter()
        for _ in range(rounds):
            theirs.release()
            ours.acquire()
        duration = perf_counter() - start
        thread.join()
        return duration / (2 * rounds)


class PythonProcesses:
    """Processes of `multiprocessing`, forked and blocked in a read."""

    def __init__(self):
        self.context = multiprocessing.get_context("fork")
        self.door = Door()

    def wait(self):
        # With the last copy of this end the door opens, should the first process be ended.
        os.close(self.door.open)
        self.door.wait()

    def make(self):
        process = self.context.Process(target=self.wait)
        process.start()
        return process

    def begun(self, count):
        self.door.heard(count)

    def resident(self, processes):
        # What is shared is spread over all of them, so only the sum says what they add.
        everyone = ["self"] + [process.pid for process in processes]
        return sum(field(one, "smaps_rollup", "Pss:") for one in everyone)

    def end(self, processes):
        self.door.let_through(len(processes))
        for process in processes:
            process.join()

    def switch_time(self):
        rounds = 2_000
        there, back = os.pipe(), os.pipe()

        def echo():
            os.close(there[1])
            while os.read(there[0], 1):
                os.write(back[1], b"t")

        process = self.context.Process(target=echo)
        process.start()
        start = perf_counter()
        for _ in range(rounds):
            os.write(there[1], b"t")
            os.read(back[0], 1)
        duration = perf_counter() - start
        os.close(there[1])
        process.join()
        return duration / (2 * rounds)


KINDS = {
    "asyncio-task": AsyncioTasks,
    "python-thread": PythonThreads,
    "python-process": PythonProcesses,
}


def reason(error):
    """An error in words; one of the system's by its name."""
    number = getattr(error, "errno", None)
    if number in errno.errorcode:
        return f"{errno.errorcode[number]} ({os.strerror(number)})"
    return str(error) or type(error).__name__


def make_more(units, wanted, make):
    """Makes units until there are as many as wanted; answers what kept it from making more."""
    end = perf_counter() + LONGEST
    while len(units) < wanted:
        if perf_counter() > end:
            return f"{LONGEST} s were over"
        try:
            units.append(make())
        except (OSError, RuntimeError, MemoryError) as error:
            return reason(error)
    return None


def measured(kind, count):
    """The sample of a row."""
    row = KINDS[kind]()
    units = [row.make()]
    row.begun(1)

    def use():
        addresses = field("self", "status", "VmSize:")
        return row.resident(units), addresses, kernel()

    # The first reading brings in what reading itself takes.
    use()
    before = use()
    start = perf_counter()
    limit = make_more(units, count + 1, row.make)
    made = len(units) - 1
    row.begun(made)
    duration = perf_counter() - start
    after = use()
    row.end(units)
    sample = {"kind": kind, "wanted": count, "made": made, "limit": limit}
    costs = {"creation": duration * 1e9, "resident": after[0] - before[0]}
    if kind != "python-process":
        costs["reserved"] = after[1] - before[1]
    if kind != "asyncio-task" and after[2] is not None and before[2] is not None:
        costs["kernel"] = after[2] - before[2]
    sample.update({name: value / max(1, made) for name, value in costs.items()})
    sample["switching"] = row.switch_time() * 1e9
    return sample


def main():
    # An interrupt ends this process and its children without a word.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    kind, count = sys.argv[1].split(":")
    sample = measured(kind, int(count))
    name = {"cpython": "CPython", "pypy": "PyPy"}.get(sys.implementation.name)
    version = ".".join(str(part) for part in sys.version_info[:3])
    sample["interpreter"] = f"{name or sys.implementation.name} {version}"
    print(json.dumps(sample))


main()
