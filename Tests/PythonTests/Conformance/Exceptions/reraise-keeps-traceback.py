# A bare raise raises the handled exception again with its traceback.
def f():
    try: return int("x")
    except ValueError:
        raise
def g():
    try: f()
    except ValueError as e:
        raise e
g()
