# An AttributeError learns its object and name from whoever reads the attribute.
import sys


def suggest(evaluate):
    try:
        evaluate()
    except AttributeError as error:
        print(repr(error), error.name, type(error.obj).__name__)
        sys.__excepthook__(type(error), error, None)


class Getter:
    near = 1

    @property
    def neat(self):
        raise AttributeError("the getter failed")

    @property
    def outer(self):
        return self.inner


class Reader:
    near = 1

    def __getattribute__(self, name):
        if name == "neat":
            raise AttributeError("not read")
        return object.__getattribute__(self, name)


class Hook:
    near = 1

    def __getattr__(self, name):
        raise AttributeError("no hook")


class Meta(type):
    def __getattr__(cls, name):
        raise AttributeError("no class hook")


class Made(metaclass=Meta):
    near = 1


class Told:
    near = 1

    @property
    def neat(self):
        raise AttributeError("told", name="nea", obj=self)


suggest(lambda: Getter().neat)
suggest(lambda: Getter().outer)
suggest(lambda: Reader().neat)
suggest(lambda: Hook().neat)
suggest(lambda: getattr(Hook(), "neat"))
suggest(lambda: Made.neat)
suggest(lambda: Told().neat)
