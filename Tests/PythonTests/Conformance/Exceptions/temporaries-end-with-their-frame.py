# What an expression had made that fails ends before the frame is left, as the warning about a
# coroutine shows that nobody awaited.
import sys
import warnings


class Dying:
    def __del__(self):
        frame = sys._getframe(1)
        place = frame.f_code.co_name
        print("ends in", place, *(["line", frame.f_lineno] if place != "<module>" else []))


def adds():
    Dying() + 1


def keeps():
    kept = Dying()
    1 / 0


def handles():
    try:
        len(Dying())
    except TypeError:
        print("handled")


for function in (adds, keeps, handles):
    try:
        function()
    except (TypeError, ZeroDivisionError) as error:
        print(type(error).__name__)
    print("after", function.__name__)


async def never():
    pass


def iterates():
    for item in never():
        pass


warnings.simplefilter("always")
warnings.showwarning = lambda message, category, file, line, *rest: print(line, message)
try:
    iterates()
except TypeError as error:
    print(error)
