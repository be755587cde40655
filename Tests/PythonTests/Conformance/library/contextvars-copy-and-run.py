import contextvars

var = contextvars.ContextVar("var", default="default")
other = contextvars.ContextVar("other")
print(var.get(), var.name, other.get("fallback"))
token = var.set("one")
print(var.get(), token.old_value is contextvars.Token.MISSING, token.var is var)
context = contextvars.copy_context()


def change():
    var.set("inside")
    return var.get()


print(context.run(change), var.get(), context[var], var in context, len(context), [v.name for v in context])
var.reset(token)
print(var.get())
for attempt in [lambda: other.get(), lambda: var.reset(token), lambda: context[other], lambda: context.run(context.run, print)]:
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, str(error)[:27])
print(dict(context.items()) == {var: "inside"}, context.get(other, "none"))
