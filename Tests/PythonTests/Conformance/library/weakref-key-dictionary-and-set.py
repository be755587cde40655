import weakref


class Key:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Key({self.name})"


a, b = Key("a"), Key("b")
notes = weakref.WeakKeyDictionary()
notes[a] = 1
notes[b] = 2
print(len(notes), notes[a], a in notes, list(notes.keys()), list(notes.items()))
del a
print(len(notes), list(notes))
crowd = weakref.WeakSet([b])
c = Key("c")
crowd.add(c)
print(len(crowd), c in crowd, sorted(k.name for k in crowd))
del c
print(len(crowd), [k.name for k in crowd])
crowd.discard(b)
print(len(crowd), b in crowd)
print(len(crowd | {b}), crowd.union([b]) == weakref.WeakSet([b]))
