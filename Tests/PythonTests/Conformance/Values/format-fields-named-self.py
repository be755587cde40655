class Point:
    x, y = 1, 2

    def __repr__(self):
        return "Point({self.x}, {self.y})".format(self=self)

    def locals(self, args, kwargs):
        return "{self!r} {args} {kwargs[0]}".format(**locals())


print(Point(), Point().locals(1, [2]))
print("{cls} {format_spec} {args}".format(cls=1, format_spec=2, args=3))


class Base:
    def __init_subclass__(cls, /, **keywords):
        print(keywords)


type("Derived", (Base,), {}, self=1)
try:
    str.format()
except TypeError as error:
    print(error)
