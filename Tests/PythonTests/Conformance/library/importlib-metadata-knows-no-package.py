# No package is installed: importlib.metadata says so.
import importlib.metadata
from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("mine")
except PackageNotFoundError:
    __version__ = "unknown"
print(__version__)
for ask in (version, importlib.metadata.metadata, importlib.metadata.distribution):
    try:
        ask("no-such-package")
    except ImportError as error:
        print(repr(error), error, error.name, error.args)
try:
    version("")
except ValueError as error:
    print(error)
print(list(importlib.metadata.entry_points(group="no.such.group")))
version("no-such-package")
