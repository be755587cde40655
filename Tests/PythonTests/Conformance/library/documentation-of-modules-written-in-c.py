import inspect
import math
import time

for name in ("sqrt", "floor", "gcd", "isclose", "perm", "prod", "atan2"):
    function = getattr(math, name)
    print(name, inspect.signature(function), bool(function.__doc__))
print(math.hypot.__doc__.split("\n")[0], math.log.__doc__.split("\n")[0])
print(time.sleep.__doc__.split("\n")[0], time.perf_counter.__doc__.split("\n")[0])
