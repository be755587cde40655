"""How long a thread can sleep at most."""
import time

for seconds in (1e300, 9.3e9, 10**10, 10**30, float("inf"), -float("inf"), float("nan"), -1, "1"):
    try:
        time.sleep(seconds)
    except Exception as error:
        print(repr(seconds), type(error).__name__, error)
