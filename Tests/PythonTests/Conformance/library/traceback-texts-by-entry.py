# Each entry of a traceback is one text: its place, its source line and its carets.
import traceback


def deep(level):
    if level:
        return deep(level - 1)
    raise ValueError("two\nlines")


def show(error):
    for text in traceback.format_exception(error):
        print(repr(text))
    print()


def chained():
    try:
        1 / 0
    except ZeroDivisionError as error:
        try:
            raise KeyError("x")
        except KeyError:
            raise TypeError("caused") from error


def stacks():
    return traceback.format_stack(), traceback.extract_stack()


try:
    deep(8)
except ValueError as error:
    error.add_note("a note\nof two lines")
    show(error)
    print(traceback.format_exception_only(error))
    print(traceback.format_tb(error.__traceback__))
    print(traceback.format_list(traceback.extract_tb(error.__traceback__, 2)))
    print(traceback.extract_tb(error.__traceback__)[0] == (
        __file__, 33, "<module>", "deep(8)"))
    one, other = map(traceback.TracebackException.from_exception, (error, error))
    print(list(one.format()) == traceback.format_exception(error), one == other, one == 5)
    print(list(one.format_exception_only()), one.stack.format()[-2:])
try:
    chained()
except TypeError as error:
    show(error)
try:
    raise ExceptionGroup("outer", [
        ValueError("two\nlines"), ExceptionGroup("inner", [TypeError(1)]), KeyError("k")])
except ExceptionGroup as error:
    error.exceptions[0].__cause__ = ValueError("cause")
    show(error)
many = ExceptionGroup("many", [ValueError(number) for number in range(5)] + [
    ExceptionGroup("deep", [ExceptionGroup("deeper", [KeyError(1)])])])
print("".join(traceback.TracebackException.from_exception(
    many, max_group_width=2, max_group_depth=2).format()))
print("".join(traceback.TracebackException.from_exception(many, max_group_depth=1).format()))
show(ValueError())
print(*stacks())
print(traceback.format_list([("a.py", 3, "f", "x = 1"), ("b.py", 4, "g", "")]))
print(traceback.format_exception(SyntaxError("wrong", ("f.py", 3, 5, "a = = 5\n"))))
