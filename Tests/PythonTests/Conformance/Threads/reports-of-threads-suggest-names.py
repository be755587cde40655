import contextlib
import io
import threading

class A:
    def do_A(self):
        pass

def misspelt_name():
    prnt("x")

def misspelt_method():
    A().do_C()

for function in (misspelt_name, misspelt_method):
    with contextlib.redirect_stderr(io.StringIO()) as report:
        thread = threading.Thread(target=function, name=function.__name__)
        thread.start()
        thread.join()
    lines = report.getvalue().splitlines()
    print(lines[0])
    print(lines[-1])
with contextlib.redirect_stderr(io.StringIO()) as report:
    threading.excepthook(threading.ExceptHookArgs(
        (ValueError, ValueError("never raised"), None, threading.current_thread())))
print(report.getvalue())
