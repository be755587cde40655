"""Making text of values."""

import sys


def run(n):
    size = 0
    for i in range(n):
        x = i / 7
        size += len(f"{i}") + len(f"{x:.3f}") + len(f"{i:>10}|{i:<8}|{i:^9}")
        size += len(f"{i:,}") + len(f"{i:05d}") + len(f"{i:x}") + len(f"{x:10.2f}")
        size += len("{} {}".format(i, x)) + len("%s %d %.1f" % ("a", i, x))
        size += len(str(x)) + len(repr("it's")) + len(f"{'name':<12}{i % 10!r}")
        size += len(str([i, x, "text"])) + len(f"{x:.1%}")
    return size


print(run(int(sys.argv[1]) if len(sys.argv) > 1 else 40_000))
