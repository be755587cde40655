import threading


def fail():
    raise ValueError("bad luck")


thread = threading.Thread(target=fail, name="unlucky")
thread.start()
thread.join()
print("main goes on", thread.is_alive())
