import timeit
x = 5; log = []
def f(): log.append(x)
print(timeit.timeit('"-".join(str(n) for n in range(10))', number=10) >= 0)
print(timeit.timeit("f()", globals=globals(), number=3) >= 0, log)
print(timeit.timeit("f()", setup="from __main__ import f", number=2) >= 0, len(log))
print(timeit.timeit("y.append(1)\nz = y[-1]\nif z:\n    f(z)", setup="y = []\ndef f(z):\n    log.append(z)", globals={"log": log}, number=2) >= 0, log)
print(timeit.timeit(f, number=1) >= 0, len(log), timeit.timeit(f, setup=lambda: log.clear(), number=2) >= 0, log)
print([type(t) for t in timeit.repeat("pass", repeat=3, number=5)], len(timeit.repeat(number=1)))
t = timeit.Timer("x + y", "y = 1", globals=globals())
print(type(t.timeit(10)), "inner" in globals(), t.timer is timeit.default_timer)
seen = []
ticks = iter([0, 0.1, 1, 1.1, 2, 2.5])
print(timeit.Timer(timer=lambda: next(ticks)).autorange(lambda n, s: seen.append((n, round(s, 3)))), seen)
for make in (lambda: timeit.Timer(5), lambda: timeit.Timer("pass", 5), lambda: timeit.timeit("1 +"), lambda: timeit.timeit("nope", number=1), lambda: timeit.timeit("  x = 1", number=1)):
    try: make()
    except Exception as e: print(type(e).__name__, e if not isinstance(e, SyntaxError) else "")
