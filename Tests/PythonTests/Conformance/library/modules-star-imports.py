from logging import *
from types import *
from functools import *
from traceback import *
print(getLogger("x").name, SimpleNamespace(a=1), WRAPPER_UPDATES, callable(walk_tb), INFO)
for name in ("sys", "time", "_loopscope", "Filterer", "PlaceHolder"):
    print(name in globals())
