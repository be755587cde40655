# Each process has the program's globals for itself; queues carry copies.
import multiprocessing
import os
import sys
import time
from multiprocessing import Process, Queue, current_process

total = 0
items = []


class Worker(Process):
    def __init__(self, queue):
        super().__init__()
        self.queue = queue
        self.seen = []

    def run(self):
        self.seen.append(1)
        self.queue.put((self.name, self.seen))


class Counter:
    def __init__(self):
        self.count = 0

    def increase(self, queue):
        self.count += 1
        queue.put(self.count)


def work(n, queue):
    global total
    total += n
    items.append(n)
    queue.put((n, total, items, current_process().name))


def fill(table, queue):
    table["x"] = 1
    queue.put(table)


def tell(queue):
    queue.put(current_process().pid == os.getpid() and multiprocessing.parent_process().name)


def fail():
    raise ValueError("no")


def main():
    queue = Queue()
    processes = [Process(target=work, args=(i, queue)) for i in range(3)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print(sorted(queue.get() for _ in processes), total, items)
    print([(p.name, p.exitcode, p.is_alive()) for p in processes])
    worker = Worker(queue)
    worker.start()
    worker.join()
    print(queue.get(), worker.seen)
    table, seen, counter = {}, [], Counter()

    def local():
        seen.append(1)
        queue.put(seen)

    for target, args in ((fill, (table, queue)), (local, ()), (counter.increase, (queue,)),
                         (tell, (queue,))):
        process = Process(target=target, args=args)
        process.start()
        process.join()
        print(queue.get())
    print(table, seen, counter.count)
    for target, args in ((sys.exit, (3,)), (sys.exit, (None,)), (fail, ())):
        process = Process(target=target, args=args, name="named")
        process.start()
        process.join()
        print(process.exitcode, process.name)
    for action in (
        process.start, lambda: Process(target=fail).join(), lambda: Process(1),
        lambda: multiprocessing.get_context("thread"), lambda: queue.get(timeout=0.01),
        queue.get_nowait,
    ):
        try:
            action()
        except Exception as error:
            print(type(error).__module__, type(error).__name__, error)
    start = time.time()
    processes = [Process(target=time.sleep, args=(0.2,)) for _ in range(3)]
    for process in processes:
        process.start()
    processes[0].join(0.05)
    print(processes[0].is_alive(), processes[0].exitcode, len(multiprocessing.active_children()))
    for process in processes:
        process.join()
    print(round(time.time() - start, 1), multiprocessing.active_children())
    print(current_process().name, current_process().pid == os.getpid(), process.pid != os.getpid())
    print(multiprocessing.parent_process(), multiprocessing.get_start_method())
    Process(target=print, args=("the last word",)).start()


if __name__ == "__main__":
    main()
