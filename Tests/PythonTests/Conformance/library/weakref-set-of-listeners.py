import weakref


class Bus:
    def __init__(self):
        self.listeners = weakref.WeakSet()

    def send(self, message):
        for listener in sorted(self.listeners, key=lambda l: l.name):
            listener.hear(message)


class Listener:
    def __init__(self, name, bus):
        self.name = name
        bus.listeners.add(self)

    def hear(self, message):
        print(self.name, "heard", message)


bus = Bus()
a, b = Listener("a", bus), Listener("b", bus)
bus.send("one")
del b
bus.send("two")
print(len(bus.listeners))
