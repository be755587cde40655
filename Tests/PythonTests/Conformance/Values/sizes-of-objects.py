# sys.getsizeof: the sizes that tutorials print, and the binary streams.
import sys


class Slotted:
    __slots__ = ("a",)


class Three:
    __slots__ = ("x", "y", "z")


class Plain:
    def __init__(self):
        self.x = 1


class Measured:
    def __sizeof__(self):
        return 100


plain = Plain()
for value in (
    object(), Slotted(), Three(), plain, plain.__dict__, {}, [], (), [1, 2, 3], (1, 2), "abc", "", "é",
    "Ā", "😀", b"", b"abc", 1, 2**30, 10**20, 1.5, True, None, range(10), lambda: 1, {1: 2},
    {"a": 1}, dict.fromkeys(range(100)), dict.fromkeys(range(1000)), set(), {1, 2, 3},
    set(range(100)), frozenset(), bytearray(b"abc"), [i for i in range(10)], [0] * 1000, ...,
    slice(1), Exception(), len, sys, map(abs, []), zip(), enumerate([]), property(), int, Measured(),
):
    print(type(value).__name__, sys.getsizeof(value))
numbers, sizes = [], []
table, tables = {}, []
for i in range(40):
    numbers.append(i)
    sizes.append(sys.getsizeof(numbers))
    table[i] = i
    tables.append(sys.getsizeof(table))
print(sizes)
print(tables)
sys.stdout.flush()
sys.stdout.buffer.write("bytes é\n".encode())
sys.stdout.buffer.flush()
sys.stdout.reconfigure(encoding="utf-8")
print(sys.stdout.buffer.writable(), sys.stdout.buffer.fileno(), sys.stdout.line_buffering)
