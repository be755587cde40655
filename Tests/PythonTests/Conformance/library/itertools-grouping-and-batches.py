from itertools import compress, filterfalse, groupby, pairwise, zip_longest

for key, group in groupby(["apple", "avocado", "bob", "cat", "cow"], key=lambda w: w[0]):
    print(key, list(group))
groups = [(k, g) for k, g in groupby("aab")]
print([(k, list(g)) for k, g in groups])
print(list(pairwise("abcd")), list(pairwise("a")), list(zip_longest("abc", [1], fillvalue="-")))
print(list(compress("abcd", [1, 0, True, 0])), list(filterfalse(lambda x: x % 2, range(6))), list(filterfalse(None, [0, 1, ""])))
print([k for k, _ in groupby([1, 1.0, True, 2])], list(zip_longest()))
