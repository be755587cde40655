# A default is evaluated when the function is defined, and shared by all calls.
def add(item, bucket=[]):
    bucket.append(item)
    return bucket

print(add(1), add(2), add(3, []))
print(add.__defaults__)
n = 5
def later(x=n): return x
n = 6
print(later())
def kw(*, a=1, b=[2]): return a, b
print(kw.__kwdefaults__, kw(b=3))
kw.__kwdefaults__ = {'a': 10, 'b': 20}
print(kw())
add.__defaults__ = ("changed",)
try:
    add(1)
except AttributeError as e:
    print(e)
