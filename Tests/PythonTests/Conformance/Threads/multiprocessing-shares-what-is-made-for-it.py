# Values, arrays, locks, events, pipes and queues are the same for all processes.
import multiprocessing
from multiprocessing import Array, Event, JoinableQueue, Lock, Pipe, Process, Queue, Value


def increase(value, lock, times):
    for _ in range(times):
        with lock:
            value.value += 1


def double(array):
    for index in range(len(array)):
        array[index] *= 2


def echo(other, end):
    other.close()
    while True:
        try:
            message = end.recv()
        except EOFError:
            end.close()
            return
        end.send(message * 2)


def consume(queue, results):
    while True:
        item = queue.get()
        if item is not None:
            results.put(item * item)
        queue.task_done()
        if item is None:
            return


def wait(event, barrier, semaphore):
    event.wait()
    with semaphore:
        barrier.wait()


def run(*processes):
    for process in processes:
        process.start()
    for process in processes:
        process.join()


def main():
    number, lock = Value("i", 0), Lock()
    run(*(Process(target=increase, args=(number, lock, 10)) for _ in range(4)))
    print(number.value, number)
    real = Value("d", 1)
    run(*(Process(target=increase, args=(real, real.get_lock(), 10)) for _ in range(2)))
    print(real.value, real)
    array = Array("i", [1, 2, 3])
    run(Process(target=double, args=(array,)))
    print(array[:], list(array), len(array), Array("d", 2)[:], Array("c", b"abc")[:])
    byte = Value("b", 127)
    byte.value += 1
    print(byte.value)
    here, there = Pipe()
    process = Process(target=echo, args=(here, there))
    process.start()
    there.close()
    here.send([1, 2])
    print(here.recv())
    here.send("x")
    print(here.recv(), here.poll())
    here.close()
    process.join()
    for action in (lambda: here.send(1), lambda: there.recv(), lambda: Value("i", "a")):
        try:
            action()
        except Exception as error:
            print(type(error).__name__, error)
    reads, writes = Pipe(duplex=False)
    writes.send({"a": (1, 2)})
    print(reads.poll(), reads.recv(), reads.writable, writes.readable)
    queue, results = JoinableQueue(), Queue()
    process = Process(target=consume, args=(queue, results))
    process.start()
    for item in range(5):
        queue.put(item)
    queue.put(None)
    queue.join()
    process.join()
    print([results.get() for _ in range(5)], process.exitcode)
    full = Queue(maxsize=1)
    full.put(1)
    print(full.full())
    try:
        full.put(2, timeout=0.01)
    except Exception as error:
        print(type(error).__module__, type(error).__name__)
    full.get()
    event = Event()
    others = event, multiprocessing.Barrier(2), multiprocessing.Semaphore(2)
    processes = [Process(target=wait, args=others, daemon=True) for _ in range(2)]
    for process in processes:
        process.start()
    print([(process.is_alive(), process.daemon, process.exitcode) for process in processes])
    event.set()
    for process in processes:
        process.join()
    print([process.exitcode for process in processes])


if __name__ == "__main__":
    main()
