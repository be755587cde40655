# A generator takes values, exceptions and its end from outside.
def g():
    received = None
    while True:
        try:
            received = yield ("got", received)
        except ValueError as e:
            received = ("caught", str(e))
        except GeneratorExit:
            print("closing")
            raise
it = g()
print(next(it), it.send(1), it.throw(ValueError("v")), it.send(None))
it.close()
it.close()
try: next(it)
except StopIteration as e: print("stopped", e.value)
try: g().send(1)
except TypeError as e: print(e)
try: g().throw(KeyError("k"))
except KeyError as e: print(repr(e))
def bad():
    try: yield 1
    except GeneratorExit: yield 2
b = bad(); next(b)
try: b.close()
except RuntimeError as e: print(e)
def r():
    yield 1
    return "result"
it = r(); next(it)
try: next(it)
except StopIteration as e: print(e.value, e.args)
print(list(r()))
def running():
    try: next(me)
    except ValueError as e: print(e)
    yield
me = running(); next(me)
def si():
    yield 1
    raise StopIteration("inner")
it = si(); next(it)
try: next(it)
except RuntimeError as e: print(e, repr(e.__cause__))
try: it2 = g(); next(it2); it2.throw(ValueError, "text", None)
except TypeError as e: print(e)
