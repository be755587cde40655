import io
import sys

captured = io.StringIO()
sys.stderr = captured
sys.excepthook(ValueError, ValueError("x"), None)


class Dying:
    def __del__(self):
        raise RuntimeError("too late")


Dying()
lines = captured.getvalue().splitlines()
print(lines[0], lines[1].startswith("Exception ignored in: <function Dying.__del__"), lines[-1])
sys.stderr = sys.stdout
sys.excepthook(KeyError, KeyError("k"), None)
sys.stderr = None
sys.excepthook(KeyError, KeyError("nowhere"), None)
sys.stderr = captured
raise ValueError("not on the real one")
