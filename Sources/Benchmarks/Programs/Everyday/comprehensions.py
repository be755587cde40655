"""Comprehensions of lists, sets and dictionaries, and what is built on iteration."""

import sys


def run(n):
    total = 0
    for _ in range(n):
        squares = [i * i for i in range(1000)]
        even = [x for x in squares if x % 2 == 0]
        rests = {x % 97 for x in squares}
        by_rest = {i: i * 2 for i in range(300)}
        pairs = [(i, word) for i, word in enumerate("a b c d e f g h".split())]
        total += sum(even) + len(rests) + sum(by_rest.values()) + len(pairs)
        total += sum(a * b for a, b in zip(squares, even))
        total += max(squares) + min(even)
        total += any(x > 10 for x in squares) + all(x >= 0 for x in squares)
        total += len(list(map(str, range(100)))) + len(list(filter(None, rests)))
    return total


print(run(int(sys.argv[1]) if len(sys.argv) > 1 else 600))
