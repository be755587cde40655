def make_picture(size):
    return [[x * y % 256 for x in range(size)] for y in range(size)]


def make_smaller(picture):
    rows = []
    for upper, lower in zip(picture[::2], picture[1::2]):
        pairs = [(a + b) // 2 for a, b in zip(upper, lower)]
        rows.append(pairs[::2])
    return rows


for size in (8, 16, 32):  # and a thousand more
    small = make_smaller(make_picture(size))
    print(size, "becomes", len(small))
