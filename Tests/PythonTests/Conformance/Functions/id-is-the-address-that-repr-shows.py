class A:
    pass


a, function = A(), lambda: 1
print(hex(id(a)) in repr(a), repr(a) == f"<__main__.A object at {id(a):#x}>")
print(hex(id(function)) in repr(function), hex(id(a.__init__.__self__)) in repr(a.__init__))
print(id(a) != id(A()), id(a) == id(a), hash(a) == hash(a))
