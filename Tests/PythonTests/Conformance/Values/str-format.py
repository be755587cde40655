# str.format and format with fields, attributes, indices and nested specifications.
class P: x, y = 1, [2, 3]
print("{} {} {}".format(1, "a", None), "{1} {0} {1}".format("a", "b"), "{a} {b}".format(a=1, b=2), "{0} {a}".format(1, a=2), "{{}} {}".format(1))
print("{0.x} {0.y[1]} {d[k]} {d[0]}".format(P, d={"k": 1, 0: "zero"}), "{:>{w}} {:.{p}f}".format("a", 1.5, w=5, p=3), "{!r:>6} {!s} {!a}".format("a", "b", "é"))
print("{:,} {:_} {:x} {:b} {:%} {:e} {:n}".format(10 ** 6, 10 ** 6, 255, 5, 0.5, 12345.678, 5), "{:*^9}".format("mid"), "{:+} {: }".format(1, 2), "{:08.3f}".format(-3.14159), "{:=+8}".format(42))
print(format(3.14159, ".2f"), format(255, "#06x"), format("a", ">3"), format(True), format(None), format(1234567, ","), format(-5, "06"), format(0.1, ".20f"), format(1e300, "f")[:10], format(123.456, "10.1e"))
print("{0[a]} {0[b][0]}".format({"a": 1, "b": [2]}), "{x}".format_map({"x": 5}), "{0!r}".format("q"), "{:{}}".format("a", 4) + "|", "{:{fill}{align}{width}}".format("a", fill="-", align="^", width=5))
for call in (lambda: "{}".format(), lambda: "{a}".format(), lambda: "{0} {}".format(1, 2), lambda: "{} {0}".format(1), lambda: "{".format(), lambda: "}".format(), lambda: "{0".format(1), lambda: "{!x}".format(1), lambda: "{:d}".format("a"), lambda: "{0.nope}".format(1), lambda: "{0[k]}".format({}), lambda: "{0[0]}".format(5), lambda: format(1, 2), lambda: format("a", "d"), lambda: "{:,d}".format(1.5), lambda: "{:q}".format(1), lambda: "{0[}".format([1]), lambda: "{!}".format(1), lambda: "{:{}}".format(1), lambda: "{0!rx}".format(1), lambda: "{-1}".format(1), lambda: "{0[-1]}".format([1]), lambda: "{:5.2d}".format(3)):
    try: print(call())
    except (ValueError, TypeError, KeyError, IndexError, AttributeError) as e: print(type(e).__name__, e)
