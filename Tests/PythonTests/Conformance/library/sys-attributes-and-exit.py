import sys

print(sys.version_info[:2], sys.version_info >= (3, 8), sys.version_info.major, sys.maxsize, sys.byteorder, sys.getrecursionlimit(), sys.maxunicode, sys.implementation.name == sys.implementation.name, sys.float_info.max, sys.int_info.bits_per_digit, sys.hash_info.width)
print(len(sys.argv), sys.exc_info(), "sys" in sys.modules, sys.getsizeof(1) > 0, sys.intern("a") == "a", sys.getdefaultencoding(), sys.platform, sys.float_info.epsilon)
sys.stdout.write("written\n")
sys.setrecursionlimit(2000)
print(sys.getrecursionlimit(), callable(sys.getrefcount), sys.stdout.isatty() in (True, False), sys.stdout.encoding)
print("to stderr", file=sys.stderr)
sys.exit("the reason")
