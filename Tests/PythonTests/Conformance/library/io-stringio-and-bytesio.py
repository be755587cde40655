import io

s = io.StringIO("line one\nline two\nthree")
print(s.readline(), s.read(4), s.tell(), s.readlines(), s.read(), s.seek(0), next(s), list(s))
s.seek(0, 2)
print(s.write("!more"), s.getvalue()[-9:], s.truncate(4), s.getvalue(), s.seekable(), s.closed)
with io.StringIO() as t:
    print("a", 1, sep="|", file=t)
    t.writelines(["b\n", "c"])
    print(repr(t.getvalue()))
try:
    t.write("x")
except ValueError as error:
    print(error)
b = io.BytesIO(b"abcdef")
print(b.read(2), b.getvalue(), b.seek(-2, 2), b.read(), b.write(b"gh"), b.getvalue(), b.readable(), b.tell(), bytes(b.getbuffer()[:2]) if hasattr(b, "getbuffer") else b"")
buffer = bytearray(3)
b.seek(0)
print(b.readinto(buffer), buffer, b.read1(2), b.readline())
for attempt in [lambda: s.write(5), lambda: b.write("x"), lambda: io.StringIO(5), lambda: s.seek(-1), lambda: s.fileno(), lambda: io.BytesIO("x")]:
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
