# An exception in __del__ is reported and dropped.
class A:
    def __del__(self): raise ValueError("in del")
a = A()
del a
print("goes on")
