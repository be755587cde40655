# KeyboardInterrupt passes except Exception.
try:
    try: raise KeyboardInterrupt
    except Exception: print("no")
except BaseException as e: print(repr(e), isinstance(e, Exception))
for c in (SystemExit, GeneratorExit, KeyboardInterrupt): print(c.__name__, issubclass(c, Exception))
