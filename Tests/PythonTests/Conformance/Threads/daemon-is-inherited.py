import threading


def inner():
    print("inner", threading.current_thread().daemon)


def outer():
    print("outer", threading.current_thread().daemon)
    threads = [threading.Thread(target=inner), threading.Thread(target=inner, daemon=False)]
    for thread in threads:
        thread.start()
        thread.join()


thread = threading.Thread(target=outer, daemon=True)
thread.start()
thread.join()
try:
    thread.daemon = False
except RuntimeError as error:
    print(error)
