extension PythonLibrary {
  /// The source of `sched`.
  static let sched = #"""
    """Calls functions at given times."""

    import heapq
    import time
    from collections import namedtuple
    from itertools import count

    __all__ = ["scheduler"]


    class Event(namedtuple("Event", "time, priority, sequence, action, argument, kwargs")):
        __slots__ = ()


    _sequence = count()
    _absent = object()


    class scheduler:
        def __init__(self, timefunc=time.monotonic, delayfunc=time.sleep):
            self.timefunc = timefunc
            self.delayfunc = delayfunc
            self._events = []

        def enterabs(self, time, priority, action, argument=(), kwargs=_absent):
            event = Event(
                time, priority, next(_sequence), action, argument, {} if kwargs is _absent else kwargs)
            heapq.heappush(self._events, event)
            return event

        def enter(self, delay, priority, action, argument=(), kwargs=_absent):
            return self.enterabs(self.timefunc() + delay, priority, action, argument, kwargs)

        def cancel(self, event):
            self._events.remove(event)
            heapq.heapify(self._events)

        def empty(self):
            return not self._events

        def run(self, blocking=True):
            while self._events:
                event = self._events[0]
                now = self.timefunc()
                if event.time > now:
                    if not blocking:
                        return event.time - now
                    self.delayfunc(event.time - now)
                else:
                    heapq.heappop(self._events)
                    event.action(*event.argument, **event.kwargs)
                    self.delayfunc(0)

        @property
        def queue(self):
            return sorted(self._events)
    """#
}
