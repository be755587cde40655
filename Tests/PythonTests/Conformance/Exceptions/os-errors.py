# OSError makes the subclass of its number.
for n in (2, 17, 13, 1, 111, 32, 110, 4, 21, 999):
    e = OSError(n, "text")
    print(type(e).__name__, e)
print(issubclass(TimeoutError, OSError), issubclass(ConnectionResetError, ConnectionError), IOError is OSError, EnvironmentError is OSError)
