# Classes with __next__ or __getitem__ are iterated over.
class It:

    def __init__(s):
        s.n = 0

    def __iter__(s):
        return s

    def __next__(s):
        s.n += 1
        if s.n > 3:
            raise StopIteration
        return s.n
print(list(It()))
print(sum(It()))
print(max(It()))
print(sorted(It(), reverse=True))
print(2 in It())
print(tuple(It()))
print([*It()])
print(dict(zip(It(), It())))
print(set(It()))
print(list(map(str, It())))
print(' '.join(map(str, It())))
print(any(It()))
print(list(enumerate(It())))
print(list(reversed(list(It()))))

class Seq:

    def __init__(s, n):
        s.n = n

    def __len__(s):
        return s.n

    def __getitem__(s, i):
        if i >= s.n:
            raise IndexError(i)
        return i * 10
s = Seq(3)
print(list(s))
print(list(reversed(s)))
print(10 in s)
print(5 in s)
print(len(s))
print(bool(Seq(0)))
print(max(s))
print(list(iter(s)))
print(s[1])
print(sorted(s)[::-1])
