# Keys with equal hashes are told apart.
class H:

    def __init__(s, n):
        s.n = n

    def __hash__(s):
        return s.n % 3

    def __eq__(s, o):
        return isinstance(o, H) and s.n == o.n

    def __repr__(s):
        return f'H{s.n}'
h = {H(i): i for i in range(10)}
print(h)
print(h[H(7)])
print(H(11) in h)
del h[H(4)]
print(h)
