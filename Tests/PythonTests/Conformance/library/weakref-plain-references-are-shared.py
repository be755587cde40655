import weakref


class Thing:
    pass


thing = Thing()
print(weakref.ref(thing) is weakref.ref(thing))
a = weakref.ref(thing)
b = weakref.ref(thing)
c = weakref.ref(thing, lambda r: None)
print(a is b, a is c, a == c, hash(a) == hash(c))
print(weakref.getweakrefcount(thing), len(weakref.getweakrefs(thing)))
print(weakref.getweakrefs(thing)[0] is a)
