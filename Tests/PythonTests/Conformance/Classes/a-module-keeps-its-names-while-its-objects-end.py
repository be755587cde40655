X = 'hello'
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print(X, self.n)
d = D(1)
def g():
    try: yield
    finally: print("gen", X, d is not None)
h = g(); next(h)
e = D(2)
