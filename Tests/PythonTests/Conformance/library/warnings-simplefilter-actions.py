import warnings

for action in ["always", "default", "module", "once", "ignore"]:
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter(action)
        for _ in range(2):
            warnings.warn("same")
        warnings.warn("same")
    print(action, len(log))
try:
    warnings.simplefilter("loud")
except AssertionError as error:
    print(error)
