import sys
import traceback


def inner():
    raise ValueError("deep")


def outer():
    try:
        inner()
    except ValueError as error:
        raise RuntimeError("wrapped") from error


try:
    outer()
except RuntimeError as error:
    print(traceback.format_exception_only(error), [f.name for f in traceback.extract_tb(error.__traceback__)], [f.lineno for f in traceback.extract_tb(error.__traceback__)])
    text = traceback.format_exc()
    print(text.count("Traceback"), "direct cause" in text, text.splitlines()[-1])
    te = traceback.TracebackException.from_exception(error)
    print(te.exc_type, str(te), te.__cause__ and str(te.__cause__), list(te.format_exception_only()))
    traceback.print_exc(limit=1, file=sys.stdout) if False else print(len(traceback.format_tb(error.__traceback__)), traceback.extract_tb(error.__traceback__)[0].line)
e = KeyError("k")
e.add_note("a note")
print("".join(traceback.format_exception(e)), traceback.format_exc(), [type(f).__name__ for f in traceback.extract_stack()][:1])
print("".join(traceback.format_exception(ExceptionGroup("many", [ValueError(1), TypeError(2)]))))


def here():
    return traceback.extract_stack()[-1].name


print(here(), traceback.format_exception_only(ValueError, ValueError("x")))
try:
    compile("a b", "f.py", "exec") if False else int("z")
except ValueError:
    traceback.print_exc(file=sys.stdout) if False else print(sys.exc_info()[0])
