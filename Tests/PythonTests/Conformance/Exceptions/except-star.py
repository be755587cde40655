# Each except* clause handles its part of a group; the rest is raised on.
def f(*excs):
    try:
        if excs: raise ExceptionGroup("g", list(excs))
    except* ValueError as e: print("value", e.exceptions)
    except* (KeyError, TypeError) as e: print("pair", repr(e))
    else: print("else")
    finally: print("finally")
f()
f(ValueError(1), ValueError(2))
f(ValueError(1), KeyError(2), TypeError(3))
try: f(ValueError(1), OSError(2))
except ExceptionGroup as e: print("rest", repr(e))
try: raise_plain = 1; raise ValueError("plain")
except* ValueError as e: print(repr(e))
try:
    try: raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError as e: raise KeyError("new")
except ExceptionGroup as e: print(repr(e))
try:
    try: raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError: raise
except ExceptionGroup as e: print(repr(e))
try:
    try: raise ExceptionGroup("g", [ValueError(1)])
    except* ExceptionGroup: pass
except TypeError as e: print(e)
try:
    try: raise KeyError("not matched")
    except* ValueError: pass
except KeyError as e: print(repr(e))
