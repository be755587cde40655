# The bytes of pickles, for plain data of every kind and size.
import hashlib
import pickle


def show(value, protocol):
    data = pickle.dumps(value, protocol)
    print(data if len(data) < 120 else (len(data), hashlib.md5(data).hexdigest()),
          pickle.loads(data) == value)


numbers = [
    0, 1, 255, 256, 65535, 65536, -1, -128, 2**31 - 1, 2**31, -2**31, -2**31 - 1, 2**63, -2**63,
    2**100, -2**127, -2**127 - 1, 2**2050, 1.5, -0.0, float("inf"),
]
texts = [
    "", "a", "é€", "x" * 255, "x" * 256, b"", b"ab", b"x" * 256, bytearray(), bytearray(b"ab"),
    "x" * 70000, [b"x" * 70000, 1, "y" * 65536, 2],
]
containers = [
    (), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), [], [1], [1, 2], {}, {"a": 1}, {"a": 1, "b": [1, 2]},
    set(), {1}, {1, 2, 3}, frozenset(), frozenset([1, 2]), [None] * 3, ["ab", "ab"],
    {"a": {"b": {"c": (1, 2, [3, None, True])}}},
]
large = [
    list(range(1000)), list(range(1001)), {i: i for i in range(1000)}, {i: i for i in range(1001)},
    set(range(1000)), ["x" * 90 + str(i) for i in range(800)],
]
names = [None, True, False, ..., NotImplemented, int, len, type(None), type(...), ValueError,
         range(3), slice(1, 2)]
for protocol in (4, 5):
    for value in numbers + texts + containers + names:
        show(value, protocol)

for value in large:
    show(value, 4)

ring = []
ring.append(ring)
print(pickle.dumps(ring), pickle.loads(pickle.dumps(ring))[0] is not ring)
table = {}
table["self"] = table
print(pickle.dumps(table))
tuple_ring = ([],)
tuple_ring[0].append(tuple_ring)
print(pickle.dumps(tuple_ring))
back = pickle.loads(pickle.dumps(tuple_ring))
print(back[0][0] is back)
