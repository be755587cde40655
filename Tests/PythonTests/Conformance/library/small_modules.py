import atexit
import base64
import gc
import hashlib
import io
import numbers
import os
import platform
import signal
import sys
import weakref

print(base64.b64encode(b"hello world!"), base64.b64decode("aGVsbG8="), base64.urlsafe_b64encode(b"\xff\xfe\xfd"), base64.b64decode("YQ=="))
for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512"):
    print(hashlib.new(name, b"abc" * 50).hexdigest())
h = hashlib.sha256()
h.update(b"a")
h.update(b"bc")
print(h.hexdigest(), h.digest_size, h.name, hashlib.md5(b"").hexdigest())
s = io.StringIO()
print("a", 1, file=s)
s.write("b\nc")
print(repr(s.getvalue()), s.tell(), s.seek(0), s.readline(), s.read(), s.readlines())
print(list(io.StringIO("x\ny\n")), io.BytesIO(b"abc").read(2))
b = io.BytesIO()
b.write(b"12")
print(b.getvalue())
with io.StringIO("q") as f:
    print(f.read())
try:
    f.read()
except ValueError as e:
    print(e)


class A:
    pass


a = A()
r = weakref.ref(a)
print(r() is a)
d = weakref.WeakValueDictionary()
d["k"] = a
ws = weakref.WeakSet([a])
print(len(d), "k" in d, len(ws), a in ws)
del a
print(r(), len(d), len(ws))
try:
    weakref.ref(5)
except TypeError as e:
    print(e)
print(isinstance(5, numbers.Integral), isinstance(2.5, numbers.Real), isinstance("x", numbers.Number))
print(os.sep, repr(os.linesep), os.path.join("a", "b"), os.path.basename("/x/y.py"), os.path.splitext("a.tar.gz"), os.getpid() > 0, os.cpu_count() > 0, os.environ.get("NOPE_X"), os.path.dirname("/x/y"))
print(signal.SIGINT, signal.Signals(15), signal.SIGTERM.name, platform.system(), gc.isenabled(), signal.Signals.SIGINT.value)
print(sys.version_info[:2], sys.version_info >= (3, 8), sys.maxsize, sys.byteorder, sys.platform, sys.getrecursionlimit(), sys.float_info.max, sys.version_info.major, sys.implementation.name)
sys.setrecursionlimit(2000)
print(sys.getrecursionlimit(), sys.intern("abc"), "sys" in sys.modules, sys.stdout.write("w\n"), sys.getdefaultencoding(), sys.argv[1:])
try:
    sys.exit("bye")
except SystemExit as e:
    print(repr(e), e.code)
try:
    sys.exit()
except SystemExit as e:
    print(repr(e), e.code)
atexit.register(print, "at exit", sep="-")
atexit.register(lambda: print("first"))
