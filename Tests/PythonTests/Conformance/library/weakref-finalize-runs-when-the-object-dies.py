import weakref


class Resource:
    pass


r = Resource()
f = weakref.finalize(r, print, "finalized", "r")
print(f.alive, f.peek()[1:])
del r
print(f.alive, f())
s = Resource()
g = weakref.finalize(s, print, "called by hand")
print(g(), g.alive)
t = Resource()
h = weakref.finalize(t, print, "detached")
print(h.detach()[1:3] == (print, ("detached",)), h.alive)
del t
u = Resource()
weakref.finalize(u, print, "at exit", sep="-")
print("end of program")
