"""Regular expressions: searching, all matches, groups, replacing."""

import re
import sys

LINE = "2024-05-17 12:30:45 INFO user=alice action=login ip=10.0.0.7 took 35 ms"


def run(n):
    stamp = re.compile(r"(\d{4})-(\d\d)-(\d\d) (\d+):(\d+):(\d+)")
    total = 0
    for i in range(n):
        line = f"{LINE} #{i}"
        match = stamp.match(line)
        total += int(match.group(4)) + len(match.groups())
        total += len(re.findall(r"\w+=\S+", line))
        total += len(re.sub(r"\d+", "N", line))
        found = re.search(r"user=(?P<name>[a-z]+)", line)
        total += len(found.group("name")) + len(re.split(r"[ =]+", line))
    return total


print(run(int(sys.argv[1]) if len(sys.argv) > 1 else 6_000))
