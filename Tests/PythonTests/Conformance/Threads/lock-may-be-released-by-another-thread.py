import threading

lock = threading.Lock()
lock.acquire()
thread = threading.Thread(target = lock.release)
thread.start()
thread.join()
print(lock.locked(), lock.acquire(False))
