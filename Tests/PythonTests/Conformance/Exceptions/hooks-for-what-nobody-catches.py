# The program's own hooks get what nobody catches; the first ones stay available.
import sys


class Failing:
    def __del__(self):
        raise ValueError("in __del__")


def unraisable(args):
    print(args.exc_type.__name__, args.exc_value, args.err_msg, args.object is Failing.__del__)
    print(args.exc_traceback.tb_frame.f_code.co_name, len(args))


sys.unraisablehook = unraisable
failing = Failing()
del failing
print(sys.unraisablehook is unraisable, sys.__unraisablehook__, sys.__excepthook__)


def excepthook(kind, value, traceback):
    print("uncaught", kind.__name__, value, traceback.tb_lineno, traceback.tb_next)
    raise LookupError("the hook fails as well")


sys.excepthook = excepthook
1 / 0
