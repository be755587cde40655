# bytes and bytearray behave as sequences of small integers with text-like methods.
b = b"hello"
print(b[0], b[1:3], b[-1], b.upper(), b.find(b"l"), b.find(108), b.split(b"l"), b.replace(b"l", b"L"), b.hex(), b.hex(":"), bytes.fromhex("68 69"), b.startswith(b"he"), b + b" x", b * 2, b"l" in b, 104 in b, list(b)[:2])
print(bytes(3), bytes([1, 2]), bytes("é", "utf-8"), bytes(range(3)), bytes(bytearray(b"x")), b"".join([b"a", b"b"]), b"a,b".partition(b","), b" x ".strip(), b"abc"[::-1], b"a" < b"b", b"ab".isalpha(), b"12".isdigit(), b"x".center(3, b"."), b"a\nb".splitlines())
ba = bytearray(b"abc")
ba[0] = 120; ba.append(100); ba.extend(b"ef"); ba += b"!"; ba.insert(0, 65); print(ba, ba.pop(), ba.pop(0), len(ba), ba[1:3], bytes(ba), ba.decode())
del ba[0]; ba[1:2] = b"ZZ"; ba.reverse(); print(ba, ba.find(b"Z"), ba == b"fedZZb" , ba.remove(90), ba, ba.clear(), ba)
print(repr(b"\x00\n\t'\"\\\xff"), str(b"a"), b"%d" % 5, bytes(b"x").decode("ascii"))
for call in (lambda: bytes("a"), lambda: bytes([256]), lambda: bytes(-1), lambda: b"a" + "b", lambda: b"a"[5], lambda: bytearray(b"a").append(256), lambda: bytes.fromhex("zz"), lambda: b"a".find("a"), lambda: b"abc".index(b"z"), lambda: b"a".split("a"), lambda: bytes(1.5), lambda: b"a".join(["x"]), lambda: "a" in b"a", lambda: 300 in b"a", lambda: bytes([1], "utf-8")):
    try: print(call())
    except (ValueError, TypeError, IndexError) as e: print(type(e).__name__, e)
