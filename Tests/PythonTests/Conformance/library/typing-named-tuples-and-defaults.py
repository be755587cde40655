from typing import NamedTuple, Optional


class Event(NamedTuple):
    """An event."""
    time: float
    kind: str = "tick"
    data: Optional[dict] = None

    def shifted(self, by):
        return self._replace(time=self.time + by)


e = Event(1.5)
print(e, e.shifted(1), e == (1.5, "tick", None), Event.__doc__, Event._fields, e._asdict(), isinstance(e, tuple), sorted([Event(2), Event(1)])[0])
time, *rest = e
print(time, rest)
try:
    Event()
except TypeError as error:
    print(error)
