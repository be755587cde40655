import sys
import traceback


def wraps():
    try:
        1 / 0
    except* ZeroDivisionError as group:
        print(repr(group), group.__traceback__, group.exceptions[0].__traceback__.tb_lineno)
        raise LookupError("new") from group


def groups():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError as group:
        print(group.__traceback__.tb_lineno)
        raise KeyError(3)


for function in (wraps, groups):
    try:
        function()
    except BaseException:
        for line in traceback.format_exc().splitlines():
            if "File" not in line:
                print(line)
