import logging
import sys
import time

record = logging.makeLogRecord({"created": 0.25, "msecs": 250.0, "levelname": "INFO", "msg": "hi"})
f = logging.Formatter("%(asctime)s %(message)s")
f.converter = time.gmtime
print(f.format(record), f.usesTime())
f = logging.Formatter("%(asctime)s|%(message)s", datefmt="%Y/%m/%d %H-%M-%S")
f.converter = time.gmtime
print(f.format(record))
f = logging.Formatter()
print(f.format(record), f.usesTime(), f._fmt)


class Stamp(logging.Formatter):
    default_msec_format = "%s.%03d"
    default_time_format = "%H:%M"
    converter = time.gmtime


print(Stamp("%(asctime)s").format(record))
