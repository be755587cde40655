import bisect
import heapq
import operator

h = []
for x in [5, 1, 8, 3, 9, 2]:
    heapq.heappush(h, x)
print(h)
print([heapq.heappop(h) for _ in range(len(h))])
h = [9, 4, 7, 1]
heapq.heapify(h)
print(h, heapq.heappushpop(h, 0), heapq.heapreplace(h, 20), h)
print(heapq.nlargest(2, [3, 1, 9, 4]), heapq.nsmallest(2, [3, 1, 9, 4]))
print(heapq.nlargest(2, ["aa", "b", "cccc"], key=len), list(heapq.merge([1, 4], [2, 3], [0])))
print(list(heapq.merge(["dd", "a"], ["ccc"], key=len, reverse=True)))
try:
    heapq.heappop([])
except IndexError as e:
    print(e)
a = [1, 3, 3, 5]
print(bisect.bisect(a, 3), bisect.bisect_left(a, 3), bisect.bisect_right(a, 4))
bisect.insort(a, 4)
bisect.insort_left(a, 3)
print(a, bisect.bisect_left(["a", "bb"], 2, key=len))
print(operator.add(1, 2), operator.itemgetter(1)([4, 5]), operator.itemgetter(0, 2)("abc"))
print(operator.attrgetter("real")(5), operator.methodcaller("upper")("x"))
print(operator.mul(3, 4), operator.truediv(1, 4), operator.neg(3), operator.not_(0), operator.contains([1], 1))
print(sorted([("b", 1), ("a", 2)], key=operator.itemgetter(0)))
print(repr(operator.itemgetter(1)), repr(operator.attrgetter("a.b")), operator.itemgetter("k")({"k": 2}))
print(operator.length_hint([1, 2]), operator.concat([1], [2]), operator.countOf([1, 1], 1))
