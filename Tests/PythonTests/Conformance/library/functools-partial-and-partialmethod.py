from functools import partial, partialmethod

p = partial(int, base=2)
print(p("101"), p.func, p.args, p.keywords, p("12", base=10))
q = partial(print, "a", sep="-")
q("b", end="!\n")
print(partial(q, "c").args, partial(partial(max, 1), 5)(3))
print(repr(partial(int, "7", base=8)))


class Cell:
    def set_state(self, state, by="?"):
        self.state = (state, by)

    on = partialmethod(set_state, True)
    off = partialmethod(set_state, False, by="me")


c = Cell()
c.on()
print(c.state)
c.off()
print(c.state)
try:
    partial(3)
except TypeError as error:
    print(error)
try:
    partial()
except TypeError as error:
    print(error)
