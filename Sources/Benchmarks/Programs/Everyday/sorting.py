"""Sorting numbers, words, and records by a key."""

import sys


def numbers(n):
    x = 12345
    for _ in range(n):
        x = (x * 1103515245 + 12345) % 2147483648
        yield x


def run(n):
    items = list(numbers(n))
    ordered = sorted(items)
    words = [f"w{x % 5000}" for x in items]
    words.sort()
    records = [{"name": f"n{x % 100}", "age": x % 90} for x in items]
    by_age = sorted(records, key=lambda record: (record["age"], record["name"]))
    by_size = sorted(items, key=lambda x: -x)
    backwards = sorted(words, key=len, reverse=True)
    return ordered[0], words[n // 2], by_age[n // 3]["age"], by_size[-1], backwards[0]


print(*run(int(sys.argv[1]) if len(sys.argv) > 1 else 60_000))
