"""Exceptions raised in one function and handled in another."""

import sys


class Odd(Exception):
    pass


def check(i):
    if i % 2:
        raise Odd(i)
    return i


def run(n):
    kept = handled = 0
    for i in range(n):
        try:
            kept += check(i)
        except Odd as error:
            handled += error.args[0]
        finally:
            handled += 1
    return kept, handled


print(*run(int(sys.argv[1]) if len(sys.argv) > 1 else 500_000))
