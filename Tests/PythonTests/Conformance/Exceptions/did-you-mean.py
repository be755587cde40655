# Close names are suggested for names, attributes and imports.
import traceback
def last(f):
    try: f()
    except Exception as e: print("".join(traceback.format_exception_only(e)), end="")
counter = 1
class Point:
    def __init__(self): self.horizontal, self.vertical = 1, 2
    def move_to(self): pass
def f():
    local_variable = 1
    return locl_variable
import math, collections
last(lambda: countr)
last(f)
last(lambda: Point().horizontl)
last(lambda: Point().moveto())
last(lambda: Point.mov_to)
last(lambda: [].apend(1))
last(lambda: "".uper())
last(lambda: math.sqr(2))
last(lambda: prnt("x"))
last(lambda: lenght)
last(lambda: {}.key())
last(lambda: (1).bit_lenght())
last(lambda: collections.OrderDict)
last(lambda: Point().zzzzzzz)
last(lambda: x)
last(lambda: Ture)
last(lambda: none)
last(lambda: asyncio)
last(lambda: sys)
class Self:
    blech = 1
    def m(self): return blech
    def n(self): return self.blch
last(lambda: Self().m())
last(lambda: Self().n())
def imp2():
    import colections
last(imp2)
