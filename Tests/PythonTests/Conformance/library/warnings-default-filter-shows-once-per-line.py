import sys
import warnings

sys.stderr = sys.stdout


def old():
    warnings.warn("old is deprecated", DeprecationWarning, stacklevel=2)


with warnings.catch_warnings():
    warnings.showwarning = lambda message, category, filename, lineno, file=None, line=None: print(category.__name__, message, lineno)
    for _ in range(3):
        old()
    old()
    warnings.warn("user")
    warnings.warn(RuntimeWarning("instance"))
    warnings.warn("ignored", PendingDeprecationWarning)
