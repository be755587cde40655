# The built-in exceptions form CPython's tree.
import builtins
def tree(c, d=0):
    print(" " * d + c.__name__)
    for s in sorted((x for x in vars(builtins).values() if isinstance(x, type) and c in x.__bases__), key=lambda x: x.__name__): tree(s, d + 1)
tree(BaseException)
