import warnings

warnings.filterwarnings("error", category=DeprecationWarning)
try:
    warnings.warn("old", DeprecationWarning)
except DeprecationWarning as error:
    print("raised", error)
warnings.filterwarnings("ignore", message="skip.*")
warnings.warn("skip this")
with warnings.catch_warnings(record=True) as log:
    warnings.warn("kept", RuntimeWarning)
    warnings.warn("skip too")
print([str(w.message) for w in log], log[0].lineno)
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("once")
    for _ in range(3):
        warnings.warn("again")
    warnings.warn("again", RuntimeWarning)
print([(w.category.__name__, str(w.message)) for w in log])
with warnings.catch_warnings(record=True) as log:
    warnings.resetwarnings()
    for i in range(3):
        warnings.warn(f"number {i % 2}")
print(len(log))
try:
    warnings.warn("x", int)
except TypeError as error:
    print(error)
print(warnings.formatwarning("m", UserWarning, "f.py", 3, "code()"), end="")
