# An uncaught exception prints the chain of causes and contexts.
def a(): return {}["missing"]
def b():
    try: a()
    except KeyError as e: raise ValueError("bad value") from e
def c():
    try: b()
    except ValueError: int("x" * 3)
c()
