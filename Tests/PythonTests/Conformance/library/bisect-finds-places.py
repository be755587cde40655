import bisect

a = [1, 3, 3, 5]
print(bisect.bisect_left(a, 3), bisect.bisect_right(a, 3), bisect.bisect(a, 9), bisect.bisect_left(a, 3, 2), bisect.bisect_left(a, 5, lo=0, hi=2))
bisect.insort(a, 4)
bisect.insort_left(a, 3)
print(a, bisect.bisect([{"k": 1}, {"k": 5}], 3, key=lambda d: d["k"]))
words = ["a", "ccc"]
bisect.insort(words, "bb", key=len)
print(words, "FDCBA"[bisect.bisect([60, 70, 80, 90], 77)])
try:
    bisect.bisect_left(a, 1, -1)
except ValueError as error:
    print(error)
