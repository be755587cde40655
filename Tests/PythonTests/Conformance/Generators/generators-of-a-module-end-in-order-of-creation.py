def g(n, X):
    try: yield
    finally: print('gen', n)
h = g(1, 2); next(h)
_h = g(2, 2); next(_h)
del g
