import atexit


@atexit.register
def first():
    print("registered first")


atexit.register(print, "with", "arguments", sep="-")
def gone(): print("never")
atexit.register(gone)
atexit.unregister(gone)
print("end")
raise ValueError("still runs them")
