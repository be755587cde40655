import weakref


class A:
    pass


def bad(reference):
    raise ValueError("in callback")


a = A()
r = weakref.ref(a, bad)
del a
print("goes on", r() is None)
