# Conditions and loops.
def conditions(a, b, c):
    out = []
    if a and b or c:
        out.append(1)
    if not (a or b) and not c:
        out.append(2)
    if a < b < c:
        out.append(3)
    elif a == b != c:
        out.append(4)
    elif a is None or b is not None and c in (1, 2, 3):
        out.append(5)
    else:
        out.append(6)
    if (a if b else c):
        out.append(7)
    if not a < b:
        out.append(8)
    if a in {1, 2} or b not in [3, 4]:
        out.append(9)
    if a != 0 and (b <= 3 or c >= 5) and not (a == 2 and c == 3):
        out.append(10)
    out.append(a and b)
    out.append(a or b)
    out.append(not a)
    out.append(a < b < c)
    out.append(1 if a > b else 2 if b > c else 3)
    while a and a < 10:
        a += 1
        if a == 5:
            continue
        if a == 8:
            break
    else:
        out.append("else")
    return out


for a in range(3):
    for b in range(3):
        for c in range(4):
            print(a, b, c, conditions(a, b, c))


def loops():
    for i in range(3):
        for j in range(3):
            if j == i:
                continue
            if j == 2:
                break
            print(i, j)
        else:
            print("inner else", i)
    else:
        print("outer else")
    for i in []:
        pass
    else:
        print("empty else")
    n = 0
    while True:
        n += 1
        if n > 3:
            break
    while n:
        n -= 1
        if n == 1:
            continue
        print("n", n)
    for a, (b, *c), d in [(1, (2, 3, 4), 5), (6, (7,), 8)]:
        print(a, b, c, d)
    for i, x in enumerate("ab"):
        print(i, x)
    d = {}
    for d["k"] in range(3):
        pass
    print(d)
    for i in range(2):
        pass
    print(i)
    if 0:
        print("no")
    if 1:
        print("yes")
    while 0:
        print("no")
    else:
        print("while else")


loops()


def find(items, wanted):
    for item in items:
        if item == wanted:
            return item
    return None


print(find([1, 2, 3], 2), find([], 1))


def literals():
    print(1_000, 0xFF, 1e3, -5, +5, ~5, not 5, 2**10, 2**-1, -2**2, 7 // 2, -7 // 2, 7 % 3, 1 << 4)
    print(123456789012345678901234567890, -9223372036854775808, 9223372036854775807 + 1, 2**63)
    print("a" "b", b"x\x00", ..., None, True, (1, 2, (3,)), (), [], {}, {1, 2, 2}, [1, 2, 3, 4])
    print({1: 2, "a": (1,)}, {**{1: 2}, 1: 3}, [*range(3), 4], (*"ab", "c"), {*[1], *[2]})
    x = [0, 1, 2, 3, 4, 5]
    print(x[1], x[-1], x[1:3], x[::2], x[:], x[-2:], x[::-1])
    x[1:3] = [9]
    del x[0], x[-1:]
    print(x)
    print(0.0 == -0.0, str(0.0), str(-0.0), 1 == 1.0, True + 1)
    a = b = c = 0
    a += 1
    b -= 2
    c |= 4
    x *= 2
    a **= 2
    b //= 1
    c ^= 1
    c <<= 2
    c >>= 1
    c &= 0xFF
    b %= 5
    b /= 2
    print(a, b, c, x)
    print(f"{a}{b!r}{c!s:>5}|{x!a}|{a:03d}|{'nested ' + f'{a}'}|{{}}", f"", f"plain", f"{a=}")
    print(10 in (1, 2), 1 in [1], "a" not in "abc", 1 is not None)
    big = [
        1, a, 2, b, 3, c, 4, a, 5, b, 6, c, 7, a, 8, b, 9, c, 10, a, 11, b, 12, c, 13, a, 14, b,
        15, c, 16, a, 17, b, 18, c,
    ]
    print(len(big), sum(big))
    print({i: i for i in range(3)} | {7: 8}, {1, 2} & {2, 3})


literals()
