import threading


def work():
    print(threading.current_thread().name)


class Worker(threading.Thread):
    def run(self):
        print("worker", self.name)


threads = [
    threading.Thread(target=work),
    threading.Thread(target=work, name="own"),
    threading.Thread(),
    Worker(),
    Worker(name="mine"),
    threading.Thread(target=lambda: print(threading.current_thread().name)),
    threading.Timer(0, work),
]
for thread in threads:
    thread.start()
    thread.join()
print([thread.name for thread in threads])
threads[0].name = "renamed"
print(threads[0].name, threading.main_thread().name)
