"""Generators that feed one another."""

import sys


def numbers(n):
    for i in range(n):
        yield i


def squares(items):
    for item in items:
        yield item * item


def odd(items):
    for item in items:
        if item % 2:
            yield item


def total(n):
    result = 0
    for item in odd(squares(numbers(n))):
        result += item
    return result


print(total(int(sys.argv[1]) if len(sys.argv) > 1 else 800_000))
