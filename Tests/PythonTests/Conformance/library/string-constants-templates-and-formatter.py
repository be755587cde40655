import string

print(string.ascii_lowercase, string.digits, string.hexdigits, string.punctuation, repr(string.whitespace), string.capwords("hello  big world"), string.capwords("a-b", "-"))
t = string.Template("$who owes ${amount}$$ to $other")
print(t.substitute(who="Ann", amount=5, other="Bob"), t.safe_substitute({"who": "X"}), t.get_identifiers(), t.is_valid(), t.template)
for attempt in [lambda: t.substitute(who=1), lambda: string.Template("$ x").substitute(), lambda: string.Template("a\n$").substitute()]:
    try:
        attempt()
    except (KeyError, ValueError) as error:
        print(type(error).__name__, error)


class Percent(string.Template):
    delimiter = "%"


print(Percent("%a $b").substitute(a=1))
f = string.Formatter()
print(f.format("{0} {x:>4} {1!r}", 1, "b", x=2), list(f.parse("a{b!r:c}d{{")), f.vformat("{} {}", (1, 2), {}), f.get_field("0.real", (5,), {}))


class Default(string.Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, "?") if isinstance(key, str) else super().get_value(key, args, kwargs)


print(Default().format("{a} {b}", a=1))
