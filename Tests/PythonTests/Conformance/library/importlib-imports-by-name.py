import importlib

math = importlib.import_module("math")
print(math.sqrt(16), importlib.import_module("collections.abc").__name__, importlib.import_module("os.path").join("a", "b"))
try:
    importlib.import_module("no_such_module_here")
except ModuleNotFoundError as error:
    print(error, error.name)
try:
    importlib.import_module(".x")
except TypeError as error:
    print(error)
print(__import__("json").dumps([1]), __import__("os.path").__name__, __import__("collections", fromlist=["abc"]).__name__)
