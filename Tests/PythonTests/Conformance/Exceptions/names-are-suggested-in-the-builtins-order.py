# Names are looked for among the locals, the globals, and the builtins in their own order.
import sys


def suggest(evaluate):
    try:
        evaluate()
    except (NameError, AttributeError) as error:
        sys.__excepthook__(type(error), error, None)


suggest(lambda: false)
suggest(lambda: none)
suggest(lambda: ture)
suggest(lambda: sites)
suggest(lambda: copyreg)
suggest(lambda: licens)
suggest(lambda: credit)
suggest(lambda: tupel)
suggest(lambda: exti)
suggest(lambda: pritn)
suggest(lambda: Exeption)


def local():
    lists = lisp = 1
    return lisa


suggest(local)
import builtins

print([name for name in vars(builtins) if not name.startswith("__")])
print(repr(exit), repr(quit), repr(license), type(exit).__name__)
