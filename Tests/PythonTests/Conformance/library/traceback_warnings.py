import io
import sys
import traceback
import warnings

def f():
    raise ValueError("bad")

try:
    f()
except ValueError as e:
    text = traceback.format_exc()
    print(text.splitlines()[0], text.splitlines()[-1])
    print(traceback.format_exception_only(e), traceback.format_exception_only(type(e), e))
    print([(s.lineno, s.name, s.line) for s in traceback.extract_tb(e.__traceback__)])
    lines = traceback.format_exception(type(e), e, e.__traceback__)
    print(len("".join(lines).splitlines()))
    print(sys.exc_info()[0], sys.exc_info()[1] is e)
    b = io.StringIO()
    traceback.print_exc(file=b)
    print(b.getvalue() == text)
print(sys.exc_info(), traceback.format_exc())
try:
    try:
        f()
    except ValueError as e:
        raise KeyError("k") from e
except KeyError as e:
    t = "".join(traceback.format_exception(e))
    print("direct cause" in t, "direct cause" in "".join(traceback.format_exception(e, chain=False)))
    te = traceback.TracebackException.from_exception(e)
    print(list(te.format_exception_only()), str(te))
def g():
    print([s.name for s in traceback.extract_stack()], len(traceback.format_stack()))
g()
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    warnings.warn("careful")
    warnings.warn("old", DeprecationWarning)
    print(len(w), w[0].message, w[0].category.__name__, w[1].category.__name__, w[0].lineno)
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        warnings.warn("now an error", RuntimeWarning)
    except RuntimeWarning as e:
        print("raised", e)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    warnings.warn("unseen")
try:
    warnings.warn("x", int)
except TypeError as e:
    print(e)
