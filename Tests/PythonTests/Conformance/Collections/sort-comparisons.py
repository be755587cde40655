# Short lists are sorted with the comparisons of CPython.
class K:
    log = []

    def __init__(s, v):
        s.v = v

    def __lt__(s, o):
        K.log.append((s.v, o.v))
        return s.v < o.v

    def __repr__(s):
        return f'K{s.v}'
for n in (2, 3, 5, 10, 20, 40):
    import_list = [i * 7919 % n for i in range(n)]
    K.log = []
    print(sorted(map(K, import_list)))
    print(K.log)
K.log = []
print(sorted(map(K, [5, 3, 5, 1, 2]), reverse=True), K.log)
big = [i * 7919 % 1009 for i in range(1009)]
print([k.v for k in sorted(map(K, big))] == list(range(1009)), sorted(big)[:5])
