"""zlib: compressing whole and in pieces, what is refused, checksums; gzip in memory."""

import gzip
import zlib


def show(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__module__, type(error).__name__, error)


text = b"".join(b"line %d of the text, which repeats itself\n" % (n % 50) for n in range(2000))
packed = zlib.compress(text)
print(len(text), len(packed), zlib.decompress(packed) == text, packed[:2])
print([len(zlib.compress(text, level)) for level in range(-1, 10)])
print(zlib.compress(b""), zlib.compress(b"abc" * 10), zlib.compress(bytearray(b"hello"), level=9))
print(zlib.compress(memoryview(b"raw"), wbits=-15), len(zlib.compress(bytes(range(256)) * 40)))
noise = bytes(n * n * 7919 >> 3 & 255 for n in range(70000))
print(len(zlib.compress(noise)), zlib.decompress(zlib.compress(noise)) == noise)
print(zlib.crc32(b"hello"), zlib.crc32(b"lo", zlib.crc32(b"hel")), zlib.adler32(b"hello"), zlib.crc32(b""))
print(zlib.adler32(b"lo", zlib.adler32(b"hel")), zlib.crc32(b"a", -1), zlib.crc32(noise), zlib.adler32(noise))

print("-- refused")
show(zlib.decompress, b"abc")
show(zlib.decompress, packed[:-5])
show(zlib.decompress, b"")
show(zlib.decompress, packed[:-1] + b"x")
show(zlib.decompress, b"a", wbits=100)
show(zlib.compress, b"", 10)
show(zlib.compress, b"a", wbits=100)
show(zlib.compress, "text")
show(zlib.crc32, "text")
show(zlib.compressobj, 10)
show(zlib.decompressobj, 100)
show(zlib.decompress, zlib.compress(b"x" * 10) + b"extra")

print("-- in pieces")
packer = zlib.compressobj(level=6)
pieces = [packer.compress(text[n:n + 7000]) for n in range(0, len(text), 7000)] + [packer.flush()]
print([len(piece) for piece in pieces], b"".join(pieces) == packed)
show(packer.flush)
show(packer.compress, b"a")
unpacker = zlib.decompressobj()
sizes = [len(unpacker.decompress(packed[n:n + 100])) for n in range(0, len(packed), 100)]
print(sizes, unpacker.eof, unpacker.unused_data, unpacker.unconsumed_tail)
print(unpacker.decompress(b"more"), unpacker.unused_data, unpacker.flush())

short = zlib.compress(b"abc" * 100)
unpacker = zlib.decompressobj()
print(unpacker.decompress(short, 10), len(unpacker.unconsumed_tail), unpacker.eof)
print(unpacker.decompress(unpacker.unconsumed_tail, max_length=20), len(unpacker.flush()), unpacker.eof)
show(zlib.decompressobj().decompress, b"a", -1)
show(zlib.decompressobj().decompress, b"zzzz")
packer = zlib.compressobj()
print(packer.compress(b"abc"), packer.flush(zlib.Z_SYNC_FLUSH), packer.flush(zlib.Z_NO_FLUSH))
other = packer.copy()
print(packer.flush() == other.flush(), zlib.compressobj(wbits=-15).flush())
halfway = zlib.decompressobj()
first = halfway.decompress(short[:8])
second = halfway.copy()
print(halfway.decompress(short[8:]) == second.decompress(short[8:]), len(first))

print("-- dictionaries")
packer = zlib.compressobj(zdict=b"hello world")
packed = packer.compress(b"hello world!") + packer.flush()
print(packed, zlib.decompressobj(zdict=b"hello world").decompress(packed))
show(zlib.decompressobj().decompress, packed)
show(lambda: zlib.decompressobj(zdict=b"other").decompress(packed))

print(type(packer), zlib.error.__mro__[:2], zlib.MAX_WBITS, zlib.Z_BEST_COMPRESSION, zlib.Z_FINISH)
show(type(packer))

print("-- gzip")
packed = gzip.compress(b"hello", mtime=0)
print(packed, gzip.decompress(packed), gzip.decompress(packed + packed), gzip.decompress(packed + b"\0\0"))
print(gzip.compress(b"a", 3, mtime=5), zlib.decompress(packed, wbits=31), zlib.decompress(packed, 47))
show(gzip.decompress, b"abc")
show(gzip.decompress, packed[:-3])
show(gzip.decompress, packed[:-8] + b"12345678")
show(gzip.decompress, packed + b"ab")
show(gzip.decompress, b"")
print(gzip.decompress(gzip.compress(text)) == text, issubclass(gzip.BadGzipFile, OSError))
