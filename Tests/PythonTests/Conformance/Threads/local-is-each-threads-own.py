import threading

own = threading.local()
own.value = "main"


class Numbered(threading.local):
    kind = "numbered"

    def __init__(self, start):
        print("initialised in", threading.current_thread().name)
        self.number = start

    def next(self):
        self.number += 1
        return self.number


numbered = Numbered(10)


def work():
    print(hasattr(own, "value"))
    own.value = threading.current_thread().name
    print(own.value, numbered.next(), numbered.next(), numbered.kind, sorted(own.__dict__))
    del own.value
    try:
        own.value
    except AttributeError as error:
        print(error)


print(numbered.next())
for name in ("t1", "t2"):
    thread = threading.Thread(target=work, name=name)
    thread.start()
    thread.join()
print(own.value, numbered.next())
