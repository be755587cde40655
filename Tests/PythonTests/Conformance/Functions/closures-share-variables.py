# Closures of one call share its variables; each call has its own.
def counter(start=0):
    count = start
    def up(by=1):
        nonlocal count
        count += by
        return count
    def get():
        return count
    return up, get

up, get = counter(10)
print(up(), up(5), get())
other, _ = counter()
print(other(), get())
print(up.__closure__[0].cell_contents, up.__code__.co_freevars)
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])
def make():
    def read(): return value
    try:
        read()
    except NameError as e:
        print(type(e).__name__, e)
    value = 1
    print(read())
make()
def deep():
    x = 1
    def a():
        def b():
            nonlocal x
            x += 1
            return lambda: x
        return b
    return a()()
print(deep()())
