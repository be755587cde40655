# An uncaught recursion prints its first frames and how often they repeat.
def forever(n):
    return forever(n + 1)
forever(0)
