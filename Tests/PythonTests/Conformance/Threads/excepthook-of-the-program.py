import threading


def hook(arguments):
    print(arguments.exc_type.__name__, arguments.exc_value, arguments.thread.name)
    print(len(arguments), arguments.exc_traceback is not None)


def fail():
    {}["key"]


threading.excepthook = hook
for name in "ab":
    thread = threading.Thread(target=fail, name=name)
    thread.start()
    thread.join()
threading.excepthook = threading.__excepthook__
print("done")
