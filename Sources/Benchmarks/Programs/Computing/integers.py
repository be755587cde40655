"""A loop of integer arithmetic."""

import sys


def run(n):
    total = 0
    i = 0
    while i < n:
        total += i * 3 % 7
        if i % 5 == 2:
            total -= 1
        i += 1
    return total


print(run(int(sys.argv[1]) if len(sys.argv) > 1 else 3_000_000))
