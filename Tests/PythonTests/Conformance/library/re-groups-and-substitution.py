import re

m = re.match(r"(?P<user>\w+)@(?P<host>[\w.]+)(?P<port>:\d+)?", "ann@example.com rest")
print(m.groups(), m.groupdict(), m["user"], m.span("host"), m.lastgroup, m.expand(r"\g<host>/\1"), m.start(3), m.string, m.re.groups, m.pos, m.endpos)
print(re.sub(r"(\d+)", lambda m: str(int(m[1]) * 2), "1 and 22"), re.sub("a", "b", "aaa", 2), re.subn(r"\s+", " ", "a  b   c"), re.sub(r"(a)(b)?", r"[\1\2]", "ab a"), re.sub("^", "> ", "a\nb", flags=re.M))
print(re.split(r"(\W)", "a,b;c"), re.split(r",", "a,b,c", 1), re.findall(r"(\w)=(\d)?", "a=1 b="), re.findall("", "ab"), [m.group() for m in re.finditer(r"\d", "a1b2")])
p = re.compile(r"^\s*(#.*)?$", re.M | re.I)
print(p.flags, p, re.compile("a") == re.compile("a"), re.escape("1+1=2?"), re.fullmatch("a|ab", "ab"), bool(re.search("(?i)ABC", "xabcx")), re.findall(r"(?s).+", "a\nb"))
print(re.search(r"(?<!\d)\d{2}(?!\d)", "123 45 6").group(), re.findall(r"\bfoo\b", "foo food foo"), re.findall(r"(?:ab)+?", "ababab"), re.sub(r"(?P<a>x)", r"<\g<a>>", "axb"), re.match(r"(a)(?(1)b|c)", "ab"))
for bad in [lambda: re.compile("("), lambda: m.group(9), lambda: m["no"], lambda: re.sub("a", r"\9", "a"), lambda: re.compile(5), lambda: re.match("a", 5), lambda: re.match(b"a", "a")]:
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
