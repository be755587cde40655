"""Ends a program that hangs under CPython, after two seconds.

Loopscope sees by itself when a program hangs.
"""

import sys

try:
    import faulthandler
except ImportError:
    pass
else:
    sys.stdout.reconfigure(line_buffering=True)
    faulthandler.dump_traceback_later(2, exit=True)
