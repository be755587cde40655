# locals, globals, vars and dir.
def f(a, b=2, *args, **kw):
    c = 3

    def inner():
        return c
    return locals()
r = f(1, x=5)
r.pop('inner')
print(r)

def f2():
    x = 1

    def g():
        y = x
        return sorted(locals())
    return g()
print(f2())
print('f2' in globals())
print(globals()['__name__'])
print(vars() is globals())
print('Loc' in dir())
print(locals() is globals())

class Loc:
    a = 1
    print(sorted((k for k in locals() if not k.startswith('__'))))
