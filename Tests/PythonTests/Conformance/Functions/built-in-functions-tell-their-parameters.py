# The sentences of the documentation are each implementation's own; their form is not.
import inspect

for function in (len, print, sorted, sum, isinstance, [].append, "".split, list.sort, str.join,
                 dict.get, int.to_bytes, float.hex, dict.fromkeys, (5).__add__, int.__add__):
    print(function.__name__, inspect.signature(function), function.__text_signature__)
    assert isinstance(function.__doc__, str) and function.__doc__.split("\n")[0]
for name in ("max", "getattr", "iter", "dir", "vars"):
    function = __builtins__[name] if isinstance(__builtins__, dict) else getattr(__builtins__, name)
    print(function.__text_signature__, function.__doc__.startswith(name + "("))
for kind in (int, str, list, dict, ValueError, KeyError, object, type, property):
    assert kind.__doc__.strip(), kind
print(inspect.signature(list), inspect.signature(float), inspect.signature(enumerate))
for refused in (max, int, dict.pop):
    try:
        inspect.signature(refused)
    except ValueError as error:
        print(error)
try:
    int("x")
except ValueError as error:
    print(error.__doc__ == ValueError.__doc__, (5).__doc__ == int.__doc__, [].__doc__ == list.__doc__)


class Plain:
    pass


class Mine(ValueError):
    pass


class Told(dict):
    "Told."


print(Plain.__doc__, Plain().__doc__, Mine.__doc__, Mine().__doc__, Told.__doc__, Told().__doc__)
