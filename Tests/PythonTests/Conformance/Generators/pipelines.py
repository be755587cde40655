# Generators chained to a pipeline work item by item.
def numbers(n):
    for i in range(n):
        print(f"make {i}")
        yield i
def double(it):
    for x in it:
        print(f"double {x}")
        yield x * 2
def big(it, limit):
    for x in it:
        if x >= limit: yield x
for v in big(double(numbers(4)), 3): print("use", v)
def take(n, it):
    for _, x in zip(range(n), it): yield x
def naturals():
    n = 0
    while True:
        yield n
        n += 1
print(list(take(5, (n * n for n in naturals() if n % 2))))
def chunks(seq, size):
    for i in range(0, len(seq), size): yield seq[i:i + size]
print(list(chunks("abcdefgh", 3)))
def avg():
    total = count = 0
    average = None
    while True:
        v = yield average
        total += v; count += 1
        average = total / count
a = avg(); next(a)
print([a.send(v) for v in (10, 20, 60)])
