import weakref


class Session:
    def __init__(self, name):
        self.name = name


sessions = weakref.WeakValueDictionary()
one, two = Session("one"), Session("two")
sessions["1"] = one
sessions["2"] = two
print(len(sessions), sorted(sessions), "1" in sessions, sessions["1"].name)
del one
print(len(sessions), list(sessions.keys()), "1" in sessions, sessions.get("1", "none"))
try:
    sessions["1"]
except KeyError as error:
    print("KeyError", error)
print([(k, v.name) for k, v in sessions.items()], [v.name for v in sessions.values()])
print(sessions.setdefault("2", Session("x")).name, sessions.pop("2").name, len(sessions))
