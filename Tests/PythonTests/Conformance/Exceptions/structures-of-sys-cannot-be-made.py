import sys
print(hasattr(sys, "UnraisableHookArgs"))
def hook(args):
    print(type(args).__name__, args.exc_type.__name__, args.err_msg, args.exc_value)
    kind = type(args)
    try:
        kind(())
    except TypeError as error:
        print("TypeError")
sys.unraisablehook = hook
class A:
    def __del__(self):
        raise ValueError("in del")
A()
for kind in (type(sys.version_info), type(sys.flags)):
    try:
        kind()
    except TypeError as error:
        print(error)
