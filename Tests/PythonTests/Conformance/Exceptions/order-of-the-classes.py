"""The tree of the built-in exceptions, as walks over __subclasses__ print it."""


def walk(cls, depth=0):
    print("    " * depth + cls.__name__)
    for derived in cls.__subclasses__():
        if derived.__module__ == "builtins":
            walk(derived, depth + 1)


walk(BaseException)
