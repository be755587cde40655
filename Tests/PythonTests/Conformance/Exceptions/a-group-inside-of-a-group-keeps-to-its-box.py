# A group inside of a group keeps to its own box where it has a traceback of its own.
def raised(error):
    try:
        raise error
    except BaseException as caught:
        return caught


try:
    try:
        raise ExceptionGroup("outer", [ValueError(1), ExceptionGroup("inner", [KeyError("k")])])
    except* ValueError as group:
        raise RuntimeError("while handling")
except ExceptionGroup as group:
    kept = group

inner = raised(ExceptionGroup("innermost", [raised(ValueError(str(i))) for i in range(17)]))
raise ExceptionGroup("all", [kept, raised(ExceptionGroup("middle", [inner, TypeError("t")]))])
