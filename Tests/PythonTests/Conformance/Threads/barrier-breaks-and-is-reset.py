import threading
import time

barrier = threading.Barrier(2)


def work(name, timeout=None):
    try:
        barrier.wait(timeout)
        print(name, "passed")
    except threading.BrokenBarrierError:
        print(name, "found it broken", barrier.broken)


def run(*threads):
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


run(threading.Thread(target=work, args=("late", 0.05)))
run(threading.Thread(target=work, args=("after",)))
barrier.reset()
print(barrier.broken)
passed = []
run(*(threading.Thread(target=lambda: passed.append(barrier.wait())) for _ in range(2)))
print(sorted(passed))
thread = threading.Thread(target=work, args=("aborted",))
thread.start()
time.sleep(0.05)
barrier.abort()
thread.join()
barrier.reset()
thread = threading.Thread(target=work, args=("reset",))
thread.start()
time.sleep(0.05)
print(barrier.n_waiting)
barrier.reset()
thread.join()
print(barrier.broken)
