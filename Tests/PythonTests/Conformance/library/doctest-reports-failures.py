"""Module docs.

>>> double(4)
8
>>> double("a")
'aa'
"""
import doctest


def double(x):
    """Twice.

    >>> double(2)
    5
    >>> double(3)   # doctest: +SKIP
    7
    >>> for i in range(3):
    ...     i
    ...
    0
    1
    2
    >>> print("a\\n\\nb")
    a
    <BLANKLINE>
    b
    >>> double(None)
    Traceback (most recent call last):
        ...
    TypeError: unsupported operand type(s) for *: 'NoneType' and 'int'
    >>> list(range(20)) # doctest: +ELLIPSIS
    [0, 1, ..., 18, 19]
    >>> list(range(20)) # doctest: +NORMALIZE_WHITESPACE
    [0,   1,  2,  3,  4,  5,  6,  7,  8,  9,
    10,  11, 12, 13, 14, 15, 16, 17, 18, 19]
    >>> x = 5
    >>> x; x + 1
    5
    6
    >>> None
    >>> _
    6
    >>> int("z") # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    ValueError: nope
    >>> print("no newline", end="")
    no newline
    >>> def f(a):
    ...     return a * 2
    >>> f(4)
    8
    >>> f(4)
    >>> y = 1
    7
    >>> bool(1)
    1
    >>> @property
    ... def z(self): pass
    >>> 'It''s'
    "It's"
    >>> '''a
    ... b'''
    'a\\nb'
    """
    return x * 2


class C:
    """
    >>> C().m()
    'm'
    """
    def m(self):
        """
        >>> C().m() + 'x'
        'mx'
        """
        return "m"

    @property
    def p(self):
        """
        >>> C().p
        4
        """
        return 5

    @staticmethod
    def s():
        """>>> C.s()
        6
        """
        return 7

    @classmethod
    def c(cls):
        """One
        more

            >>> C.c()
            8
        """
        return 9

    class D:
        """
        >>> C.D
        <class '__main__.C.D'>
        """


def nothing(): pass


__test__ = {"extra": """
>>> 1 + 1
3
""", "f": nothing}

def shown(text):
    print(text.replace(__file__, "FILE"))


if __name__ == "__main__":
    import contextlib, io
    report = io.StringIO()
    with contextlib.redirect_stdout(report):
        print(doctest.testmod())
        print(doctest.testmod(verbose=True, report=True))
        doctest.run_docstring_examples(C.m, globals(), verbose=True, name="C.m")
        doctest.run_docstring_examples(double, globals(), optionflags=doctest.REPORT_ONLY_FIRST_FAILURE)
        doctest.run_docstring_examples(double, globals(), optionflags=doctest.FAIL_FAST)
    shown(report.getvalue())
