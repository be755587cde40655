# Functions call special methods.
class D:

    def __dir__(self):
        return ['b', 'a']

    def __len__(self):
        return 3

    def __round__(self, n=None):
        return ('r', n)

    def __abs__(self):
        return 'abs'

    def __index__(self):
        return 7

    def __divmod__(self, o):
        return ('dm', o)

    def __rdivmod__(self, o):
        return ('rdm', o)

    def __reversed__(self):
        return 'rev'

    def __format__(self, s):
        return 'fmt' + s

    def __bool__(self):
        return False

    def __contains__(self, x):
        return 5

    def __pow__(self, a, m=None):
        return ('pow', a, m)

    def __hash__(self):
        return 99

    def __iter__(self):
        yield from 'xy'
d = D()
print(dir(d))
print(round(d))
print(round(d, 2))
print(abs(d))
print(hex(d))
print(bin(d))
print(divmod(d, 1))
print(divmod(1, d))
print(reversed(d))
print(format(d, 'z'))
print(bool(d))
print(3 in d)
print(pow(d, 2))
print(pow(d, 2, 3))
print(hash(d))
print(list(d))
print([1, 2, 3, 4, 5, 6, 7, 8][d])
print(chr(d) == '\x07')
print(range(d))
