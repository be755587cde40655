import time

print(time.CLOCK_REALTIME, time.CLOCK_MONOTONIC)
before = time.clock_gettime(time.CLOCK_MONOTONIC)
time.sleep(0.01)
print(0.01 <= time.clock_gettime(time.CLOCK_MONOTONIC) - before < 5)
print(type(time.clock_gettime_ns(time.CLOCK_REALTIME)), time.clock_getres(time.CLOCK_REALTIME))
for name in ("time", "monotonic", "perf_counter", "process_time"):
    print(time.get_clock_info(name))
try:
    time.get_clock_info("sun")
except ValueError as error:
    print(error)
try:
    time.clock_gettime(99)
except OSError as error:
    print(error)
