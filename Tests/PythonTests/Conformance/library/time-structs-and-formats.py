import time

t = time.gmtime(1700000000)
print(t, t.tm_year, t[3], tuple(t)[:3], time.strftime("%Y-%m-%d %H:%M:%S", t), time.asctime(t), len(t), t.tm_isdst)
print(time.struct_time((2024, 1, 2, 3, 4, 5, 1, 2, 0)).tm_mday)
start, mono = time.perf_counter(), time.monotonic()
time.sleep(0.01)
print(time.perf_counter() - start >= 0.01, time.monotonic() - mono >= 0.01, type(time.time_ns()), isinstance(time.process_time(), float))
for attempt in [lambda: time.sleep(-1), lambda: time.sleep("a"), lambda: time.gmtime("x")]:
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
