"""Views of the memory of bytes, bytearrays and arrays."""

import array
import collections.abc
import io
import struct
import weakref


def show(function, *arguments):
    try:
        print(repr(function(*arguments)))
    except Exception as error:
        print(type(error).__name__, error)


def assign(target, key, value):
    target[key] = value


data = bytearray(b"abcdef")
view = memoryview(data)
print(len(view), view.nbytes, view.itemsize, view.format, view.readonly, view.ndim)
print(view.shape, view.strides, view.suboffsets, view.contiguous, view.obj is data)
print(view[0], view[-1], view[1:4].tobytes(), view[::-2].tolist(), bytes(view[1::2]))
view[0] = 65
view[1:3] = b"BC"
view[3::2] = memoryview(b"xy")
print(data, view.hex(), view.hex("-", 2), 65 in view, b"BC" in data)

part = memoryview(data)[2:]
part[0] = 33
print(data, part.obj is data, type(iter(part)).__name__, list(reversed(part)))

for key in ("a", 1.5, (0, 1), (), ..., 20, -7):
    show(lambda: view[key])
for key, value in ((0, 300), (0, "a"), (0, b"a"), (9, 1), ("a", 1)):
    show(assign, view, key, value)
for value in (b"abc", [1, 2], "ab"):
    show(assign, view, slice(0, 2), value)
show(view.__delitem__, 0)
show(assign, memoryview(b"ab"), 0, 1)
show(assign, view.toreadonly(), 0, 1)
show(memoryview, "text")
show(memoryview, 5)
show(memoryview)
show(lambda: memoryview(object=b"ab").tolist())

print("-- comparing and hashing")
print(view == data, data == view, view == bytes(data), view != b"x", view == "text", view == [1])
print(b"ab" == memoryview(b"ab"), memoryview(b"ab") == bytearray(b"ab"))
print(hash(memoryview(b"ab")) == hash(b"ab"), {memoryview(b"k"): 1}[b"k"])
show(hash, view)
show(hash, memoryview(bytes(8)).cast("I"))
show(lambda: view < view)
show(lambda: b"a" < memoryview(b"b"))
show(lambda: bytearray(b"a") < memoryview(b"b"))
print(memoryview(b"\1\2") == memoryview(array.array("h", [1, 2])))

print("-- casting")
raw = bytearray(16)
words = memoryview(raw).cast("I")
words[1] = 0x01020304
print(raw, words.tolist(), len(words), words.nbytes, words.shape, words.cast("B").nbytes)
for code in "cbB?hHiIlLqQnNfdP":
    other = memoryview(bytes(range(16))).cast(code)
    print(code, other.itemsize, len(other), other[len(other) - 1])
floats = memoryview(raw).cast("d")
floats[0] = 1.5
floats[1] = 2
print(floats.tolist(), raw[:8])
characters = memoryview(bytearray(b"abc")).cast("c")
characters[1] = b"X"
print(characters.tolist(), characters.tobytes())
for value in (b"xy", 5):
    show(assign, characters, 0, value)
for value in (2 ** 32, -1, 1.5):
    show(assign, words, 0, value)
for code in ("<i", "w", "", "ii"):
    show(memoryview(raw).cast, code)
show(view.cast, "I")
show(words.cast, "H")
show(view[::2].cast, "c")
print(memoryview(raw).cast("@B").nbytes, memoryview(bytes(4)).cast("H", [2]).tolist())

print("-- sizes are fixed while there is a view")
grown = bytearray(b"abc")
with memoryview(grown) as held:
    for change in (
        lambda: grown.append(1), lambda: grown.extend(b"x"), lambda: grown.pop(), grown.clear,
        lambda: grown.insert(0, 1), lambda: grown.remove(97), lambda: grown.__delitem__(0),
        lambda: assign(grown, slice(0, 1), b"xx"), lambda: grown.__iadd__(b"x"),
        lambda: grown.__imul__(2), lambda: grown.__init__(b"x"),
    ):
        show(change)
    grown.extend(b"")
    grown.reverse()
    grown[0:1] = b"Z"
    print(grown, held[0])
grown.append(33)
print(grown)
sliced = memoryview(grown)[1:]
show(grown.append, 1)
del sliced
grown.append(34)
print(grown)

print("-- released")
view = memoryview(b"abc")
rest = view[1:]
view.release()
view.release()
for use in (
    view.tobytes, view.tolist, view.hex, lambda: len(view), lambda: view[0], lambda: view.nbytes,
    lambda: view.obj, view.__enter__, lambda: memoryview(view), lambda: hash(view),
):
    show(use)
print(view == view, view == b"abc", repr(view).startswith("<released memory at 0x"), rest.tobytes())

print("-- arrays")
numbers = array.array("i", [1, 2, 3])
view = memoryview(numbers)
print(view.format, view.itemsize, view.nbytes, len(view), view.tolist(), view == numbers)
view[0] = -5
view[1:] = array.array("i", [7, 8])
view.cast("B")[8] = 255
print(numbers, view.tobytes(), view.hex(":", 4))
for change in (lambda: numbers.append(1), numbers.pop, lambda: numbers.extend([1])):
    show(change)
show(assign, view, 0, 2 ** 40)
show(assign, view, 0, 1.5)
view.release()
numbers.append(9)
print(numbers, b"".join([b"<", numbers, b">"]), bytes(memoryview(array.array("d", [0.5]))))
print(memoryview(array.array("u", "ab")).format, memoryview(array.array("q", [-1])).cast("B")[7])

print("-- with other functions")
packed = bytearray(8)
view = memoryview(packed)
struct.pack_into("<HH", view, 2, 258, 772)
print(packed, struct.unpack_from("<H", view, 2), struct.unpack("<H", view[4:6]))
show(struct.pack_into, "<H", memoryview(b"ab"), 0, 1)
print(b"".join([b"a", memoryview(b"b")]), b"a" + memoryview(b"b"), bytearray(b"a") + memoryview(b"b"))
show(lambda: memoryview(b"b") + b"a")
print(int(memoryview(b"12")), float(memoryview(b"1.5")), int.from_bytes(memoryview(b"ab"), "big"))
print(str(memoryview(b"abc"), "ascii"), b"abc".find(memoryview(b"c")), b"%b" % memoryview(b"x"))
print(bytearray(memoryview(b"abcd")[::2]), isinstance(view, collections.abc.Sequence))
match memoryview(b"ab"):
    case [first, second]:
        print("matched", first, second)
print(weakref.ref(view)() is view)
stream = io.BytesIO(b"hello")
with stream.getbuffer() as inside:
    inside[0] = ord("J")
    show(stream.seek, 0, 2)
    show(stream.write, b"!")
print(stream.getvalue(), stream.write(b"!"), stream.getvalue(), stream.readinto(memoryview(bytearray(2))))
try:
    class Own(memoryview):
        pass
except TypeError as error:
    print(error)


def in_pieces(data, size):
    rest = memoryview(data)
    while rest:
        yield rest[:size]
        rest = rest[size:]


print([bytes(piece) for piece in in_pieces(b"abcdefgh", 3)])
