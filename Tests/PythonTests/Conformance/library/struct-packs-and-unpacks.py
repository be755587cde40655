import struct

print(struct.pack("<BhIq", 1, -2, 3, -4), struct.pack(">H", 258), struct.pack("!I", 1), struct.calcsize("bI"), struct.calcsize("=bI"))
print(struct.unpack("<BhIq", struct.pack("<BhIq", 1, -2, 3, -4)), struct.pack("5s3s", b"ab", b"wxyz"), struct.unpack("5s", b"ab\0\0\0"))
print(struct.pack("<f", 1.5), struct.pack("<d", 0.1), struct.unpack("<d", struct.pack("<d", 0.1)), struct.unpack(">f", struct.pack(">f", 0.1)), struct.pack("<e", 1.5))
print(struct.pack("<d", float("inf")), struct.unpack("<d", struct.pack("<d", -0.0)), struct.pack("<f", 1e-45), struct.pack("<d", 5e-324), struct.pack("?c", True, b"x"))
print(list(struct.iter_unpack("<H", b"\1\0\2\0")), struct.unpack_from("<H", b"xx\5\0", 2), struct.pack("2x3B", 1, 2, 3), struct.pack("4p", b"abcdef"))
buffer = bytearray(6)
struct.pack_into("<H", buffer, 2, 513)
print(buffer)
s = struct.Struct(">HB")
print(s.size, s.format, s.pack(1, 2), s.unpack(b"\0\1\2"))
for attempt in [
    lambda: struct.pack("B", 256), lambda: struct.pack("b", -129), lambda: struct.pack("H", -1), lambda: struct.pack("i", 2 ** 31),
    lambda: struct.pack("I", "x"), lambda: struct.pack("B"), lambda: struct.unpack("I", b"abc"), lambda: struct.pack("z", 1),
    lambda: struct.pack("c", b"ab"), lambda: struct.pack("s", "a"), lambda: struct.pack("f", "a"), lambda: struct.pack("3", 1),
    lambda: struct.unpack_from("I", b"abc"), lambda: struct.pack("<f", 1e300),
]:
    try:
        print(attempt())
    except (struct.error, OverflowError, TypeError) as error:
        print(type(error).__name__, error)
