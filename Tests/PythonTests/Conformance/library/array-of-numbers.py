import array as module
import copy
import io
from array import array
from collections.abc import MutableSequence, Sequence


def attempt(work):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error)


print(module.typecodes, module.ArrayType is array, array)
for code in module.typecodes:
    if code == "u":
        continue
    print(code, array(code).itemsize, array(code), array(code, [1, 2]), array(code, (3,)).tobytes())
    for value in (2 ** 64, -2 ** 64, -1, 1.5, "x", None, 300, 70000, True, 2 ** 63, 2 ** 40):
        attempt(lambda: array(code, [value]))
numbers = array("i", [5, 3, 9, 1])
numbers.append(7)
numbers.extend([2, 2])
numbers.extend(array("i", range(2)))
numbers.insert(1, 100)
print(numbers, len(numbers), numbers.pop(), numbers.pop(0), numbers.index(9), numbers.count(2), numbers.index(2, 5))
numbers.remove(2)
numbers.reverse()
print(numbers, numbers[1], numbers[-1], numbers[1:3], numbers[::2], 9 in numbers, sum(numbers), max(numbers), sorted(numbers))
numbers[0] = -8
numbers[1:3] = array("i", [0, 0, 0])
numbers[::3] = array("i", [4, 4, 4])
del numbers[2], numbers[-1:]
print(numbers, numbers.tolist(), list(map(abs, numbers)), numbers * 2, 2 * numbers, numbers + numbers)
numbers *= 2
numbers += array("i", [1])
print(numbers, numbers == array("l", numbers.tolist()), numbers < array("i", [99]), numbers != [1], array("d", [1]) == array("b", [1]))
shorts = array("h", b"\x01\x00\xff\xff")
print(shorts, bytes(shorts), shorts.tobytes())
shorts.byteswap()
print(shorts)
shorts.frombytes(b"\x05\x00")
shorts.fromlist([6, 7])
print(shorts, copy.copy(shorts), copy.deepcopy(shorts) is shorts, shorts.buffer_info()[1], shorts.typecode)
print(array("f", [0.1, 1e300, float("nan")]), array("d", [0.1, 2, True]), array("d", array("i", [1, 2])))
text = array("u", "abc")
text.fromunicode("dé")
print(text, text.tounicode(), text[1], text[1:], array("u"), text.tolist())
print(isinstance(numbers, MutableSequence), isinstance(numbers, Sequence), [*array("B", b"\x01\xff")], tuple(array("q", {1: 2})))
stream = io.BytesIO()
array("H", [1, 2, 3]).tofile(stream)
stream.seek(0)
read = array("H")
read.fromfile(stream, 2)
print(read)
attempt(lambda: read.fromfile(stream, 2))
print(read)
attempt(lambda: array("z"))
attempt(lambda: array("i", "abc"))
attempt(lambda: array("i", b"abc"))
attempt(lambda: array("u", [1]))
attempt(lambda: array("u", ["ab"]))
attempt(lambda: array(1))
attempt(lambda: array())
attempt(lambda: array("ii"))
attempt(lambda: array("i", 5))
a = array("i", [1, 2, 3])
attempt(lambda: a.index(5))
attempt(lambda: a.remove(9))
attempt(lambda: a.pop(9))
attempt(lambda: array("i").pop())
attempt(lambda: a[9])
attempt(lambda: a["x"])
attempt(lambda: a + [1])
attempt(lambda: a + array("b", [1]))
attempt(lambda: a.extend(array("b", [1])))
attempt(lambda: a.extend([4, "x"]))
attempt(lambda: a.frombytes(b"abc"))
attempt(lambda: a.fromlist([1, "y"]))
attempt(lambda: a.fromlist((1,)))
attempt(lambda: a.__setitem__(9, 1))
attempt(lambda: a.__setitem__(slice(0, 1), [1]))
attempt(lambda: a.__setitem__(slice(0, 2), array("b", [1])))
attempt(lambda: a.__setitem__(slice(0, 4, 2), array("i", [1])))
attempt(lambda: hash(a))
attempt(lambda: a * "x")
attempt(lambda: a.tounicode())
attempt(lambda: a.fromunicode("x"))
attempt(lambda: array("u").fromunicode(1))
print(a)
