# A generator that is dropped runs its finally clauses at once.
def g():
    try:
        yield 1
        yield 2
    finally: print("cleaned up")
for v in g():
    print(v)
    break
print("after loop")
x = g(); next(x); del x
print("after del")
y = g(); del y
print("not started: nothing")
def z():
    with_file = g()
    next(with_file)
    raise ValueError
try: z()
except ValueError: print("handled")
print("end")
