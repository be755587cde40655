import doctest
def average(values):
    """Computes the arithmetic mean of a list of numbers.

    >>> print(average([20, 30, 70]))
    40.0
    """
    return sum(values) / len(values)
async def co():
    """
    >>> import asyncio
    >>> asyncio.run(co())
    5
    """
    return 5
def syntax():
    """
    >>> 1 +
    Traceback (most recent call last):
    SyntaxError: invalid syntax
    >>> import doctest as d; d.ELLIPSIS
    8
    >>> from dataclasses import dataclass
    >>> @dataclass
    ... class P:
    ...     x: int
    >>> P(1)
    P(x=1)
    >>> P.__module__
    '__main__'
    >>> raise SystemExit(3)
    Traceback (most recent call last):
    SystemExit: 3
    >>> raise KeyError("a", 2)
    Traceback (most recent call last):
    KeyError: ('a', 2)
    """
doctest.testmod(verbose=True)
doctest.testmod()
