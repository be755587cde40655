# The % operator formats by position and by name.
print("%s %r %a" % ("a", "a", "é"), "%d %i %u" % (1, 2.9, True), "%5d|%-5d|%05d|%+d|% d" % (42, 42, 42, 42, 42), "%x %X %#x %o %#o" % (255, 255, 255, 8, 8))
print("%.2f %8.3f|%-8.1f|%e %E %g %G" % (3.14159, 2.5, 2.5, 12345.678, 0.00012, 1e10, 1e-10), "%c%c" % ("a", 98), "%%" % (), "100%%" % ())
print("%(a)s and %(b)05.1f" % {"a": 1, "b": 2.25}, "%s" % [1, 2], "%s" % (("t", 1),), "%*d|%-*d|%.*f" % (5, 1, 5, 2, 2, 3.14159), "%s" % None, "%.2s|%5.1s|" % ("abc", "xyz"))
class A:
    def __str__(self): return "A!"
print("%s" % A(), "%s %s" % ("x", A()), "%10s|" % A(), "%s" % {"k": 1}, "%i" % 10 ** 2 if False else "", "%d" % 10 ** 0 if False else "", "%d" % (10 ** 30), "%x" % (2 ** 70), "%.3d" % 5, "%r" % ("only",))
for call in (lambda: "%d" % "x", lambda: "%s %s" % "a", lambda: "%s" % ("a", "b"), lambda: "%(a)s" % (1,), lambda: "%(a)s" % {}, lambda: "%z" % 1, lambda: "%" % 1, lambda: "x" % 1, lambda: "%c" % "ab", lambda: "%c" % -1, lambda: "%x" % 1.5, lambda: "%f" % "1", lambda: "%(a" % {}, lambda: "%*d" % ("a", 1), lambda: "%d" % None, lambda: "no" % [], lambda: "no" % {}, lambda: "%d %d" % (1,)):
    try: print(call())
    except (ValueError, TypeError, KeyError, OverflowError) as e: print(type(e).__name__, e)
print(b"%s %d %r" % (b"a", 1, "x"), b"%(k)b" % {b"k": b"v"})
