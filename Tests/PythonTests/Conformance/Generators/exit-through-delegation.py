"""GeneratorExit that is thrown into a delegating generator closes the inner one first."""


def leaves():
    try:
        yield 1
    except GeneratorExit:
        print("inner leaves")
        return


def ignores():
    try:
        yield 1
    except GeneratorExit:
        yield 2


def fails():
    try:
        yield 1
    finally:
        raise KeyError("inner")


def outer(inner):
    try:
        yield from inner()
    except BaseException as error:
        print("outer got", repr(error))
        raise
    yield "after"


for inner in (leaves, ignores, fails):
    for act in (lambda g: g.throw(GeneratorExit), lambda g: g.throw(GeneratorExit("mine")), lambda g: g.close()):
        generator = outer(inner)
        next(generator)
        try:
            print("gave", act(generator))
        except BaseException as error:
            print(repr(error))


def catches(inner):
    try:
        yield from inner()
    except GeneratorExit:
        yield "caught"


generator = catches(leaves)
next(generator)
print(generator.throw(GeneratorExit), next(generator, "end"))


def third():
    yield from outer(leaves)


generator = third()
next(generator)
try:
    generator.throw(GeneratorExit)
except GeneratorExit as error:
    print(repr(error))
