# Many equal frames of a recursion are folded into one sentence.
def down(n):
    if n == 0: raise ValueError("bottom")
    return down(n - 1)
down(10)
