import sched
import time

s = sched.scheduler(time.monotonic, time.sleep)
s.enter(0.02, 1, print, ("second",))
s.enter(0.01, 1, print, ("first",), {"end": "!\n"})
late = s.enter(0.03, 1, print, ("cancelled",))
s.enter(0.02, 0, print, ("priority",))
print(len(s.queue), s.empty())
s.cancel(late)
s.run()
print(s.empty(), s.run(blocking=False))
try:
    s.cancel(late)
except ValueError:
    print("ValueError")
