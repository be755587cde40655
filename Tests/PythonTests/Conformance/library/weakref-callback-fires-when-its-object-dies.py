import weakref


class Node:
    def __init__(self, name):
        self.name = name


def gone(reference):
    print("gone", reference() is None, reference is kept)


node = Node("a")
kept = weakref.ref(node, gone)
print(kept() is node, kept.__callback__ is gone)
node = None
print("after", kept() is None)

other = Node("b")
refs = [weakref.ref(other, lambda r, n=n: print("callback", n)) for n in range(3)]
del other
print("done")

third = Node("c")
dropped = weakref.ref(third, lambda r: print("never: the reference died first"))
del dropped
del third
print("end")
