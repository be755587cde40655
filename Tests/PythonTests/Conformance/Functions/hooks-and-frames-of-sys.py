"""sys.displayhook, and the frames that signal handlers and tracebacks show."""

import builtins
import codecs
import io
import signal
import sys
import time

sys.displayhook([3])
sys.displayhook(None)
print(builtins._, sys.displayhook is sys.__displayhook__)
old, sys.stdout = sys.stdout, io.StringIO()
sys.displayhook("captured")
text, sys.stdout = sys.stdout.getvalue(), old
print(repr(text), repr(builtins._))


def handler(number, frame):
    print(number, frame.f_code.co_name, frame.f_lineno, frame.f_locals)


def interrupted(x):
    signal.raise_signal(signal.SIGUSR1)


signal.signal(signal.SIGUSR1, handler)
interrupted(5)
try:
    1 / 0
except ZeroDivisionError as error:
    print(error.__traceback__.tb_lasti > 0)
print(time.daylight, time.altzone)
print(codecs.encode("aé", "charmap"), b"a\xe9".decode("charmap"))
