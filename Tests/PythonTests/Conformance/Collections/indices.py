# Anything with __index__ is an index.
class Ix:

    def __index__(self):
        return 1
print([1, 2, 3][Ix()])
print((1, 2)[Ix()])
print([1, 2, 3][Ix():])
print(range(5)[Ix()])
print([0] * Ix())
print([1, 2, 3].index(3, -1))
print([1, 2, 3, 1].index(1, 1))
print([1, 2].__contains__(1))
print(list.__len__([1, 2]))
print([].__eq__(5))
print([1].__add__([2]))
print([].__lt__(()))
print(list.__mul__([1], 2))
print([1].__getitem__(0))
print([1, 2].__iter__().__next__())
