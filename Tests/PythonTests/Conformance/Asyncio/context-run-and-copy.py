import contextvars
a = contextvars.ContextVar("a")
b = contextvars.ContextVar("b", default=0)
try: a.get()
except LookupError as e: print(type(e).__name__)
print(a.get("fallback"), b.get())
t = a.set(1)
ctx = contextvars.copy_context()
def change():
    a.set(2); b.set(3)
    return a.get(), b.get()
print(ctx.run(change), a.get(), b.get(), ctx[a], ctx.get(b), a in ctx, len(ctx))
print(t.var is a, t.old_value is contextvars.Token.MISSING)
a.reset(t)
print(a.get("unset again"))
for bad in (lambda: a.reset(t), lambda: b.reset(a.set(5))):
    try: bad()
    except (RuntimeError, ValueError) as e: print(type(e).__name__)
