import re

print(re.match(r"(\w+) (\w+)", "hello world!").groups(), re.search(r"\d+", "abc 123 def"))
m = re.search(r"(?P<year>\d{4})-(?P<month>\d\d)", "on 2024-05-17")
print(m.group(), m.group("year", "month"), m["month"], m.groupdict(), m.span(), m.start(2), m.end("year"), m.lastindex, m.lastgroup)
print(re.findall(r"\b\w", "the quick fox"), re.findall(r"(\w)(\d)", "a1 b2 c3"), re.findall("a*", "baac"), re.findall(r"x?", "axb"))
print(re.sub(r"(\w+)@(\w+)", r"\2 at \1", "me@home you@work"), re.sub("a", lambda m: m.group().upper(), "banana", count=2), re.subn("n", "N", "banana"))
print(re.sub(r"(?P<x>b)", r"[\g<x>\g<1>]", "abc"), re.sub("", "-", "abc"), re.sub("x*", "-", "abxd"))
print(re.split(r"[,;]\s*", "a, b;c,d"), re.split(r"(-)", "a-b-c"), re.split(r"\s", "a b c", maxsplit=1), re.split("x*", "axbc"))
print([m.span() for m in re.finditer("an", "banana")], re.fullmatch(r"\d+", "123"), re.fullmatch(r"\d+", "123a"))
print(re.match("A", "a", re.I), re.findall("^x", "x\nx", re.M), re.findall("a.b", "a\nb a-b", re.S), re.search(r"""
    \d+  # digits
    [a-z] # letter""", "12 34x", re.X))
print(re.findall(r"<.*?>", "<a><b>"), re.findall(r"<.*>", "<a><b>"), re.findall(r"a{2,3}", "aaaaa"), re.findall(r"a{2,3}?", "aaaaa"))
print(re.findall(r"foo(?=bar)", "foobar foobaz"), re.findall(r"foo(?!bar)\w+", "foobar foobaz"), re.findall(r"(?<=\$)\d+", "$5 6 $70"), re.findall(r"(?<!\$)\b\d+", "$5 6 $70"))
print(re.match(r"(a)|b", "b").groups(), re.match(r"(a)?b", "b").groups("none"), re.match(r"(\w)\1", "aab"), re.match(r"(?:ab)+", "ababx").group())
print(re.escape("a.b*c[d]"), re.compile("a+"), repr(re.compile("x", re.I | re.M)))
for bad in ["(", ")", "*a", "a**", "[", r"\q", "[z-a]", r"(a)\2", "(?P<n>a)(?P<n>b)", "a{3,2}", "(?<=a+)b", "(?Pa)", "(?z)", "\\", "(?P<1a>x)", "(?P=foo)", "x(?i)y"]:
    try:
        re.compile(bad)
        print("compiled", bad)
    except re.error as e:
        print(repr(bad), "->", e)
p = re.compile(r"(\w+)=(\d+)")
print(p.pattern, p.groups, p.groupindex, p.flags, p.search("k=1 v=2", 3).group(), p.match("x a=1"))
print(re.match(r"^(([a-z]+)\.)+com$", "foo.bar.com").groups(), re.search(r"(a|ab)(c|bcd)(d*)", "abcd").groups())
print(re.findall(r"[^\W\d]+", "abc123def_"), re.findall(r"[\]\-a]", "]-ab"), re.findall(r"\S+", " a  bc "), re.findall("é", "café"), re.findall(r"\w+", "naïve café"))
try:
    re.sub("a", r"\3", "a")
except re.error as e:
    print(e)
try:
    m.group("zzz")
except IndexError as e:
    print(e)
print(re.findall(rb"\d+", b"a1 b22"), re.search("b", "abc").string, bool(re.search("z", "abc")))
tokens = re.compile(r"(?P<NUM>\d+)|(?P<OP>[-+*/])|(?P<WS>\s+)")
print([(t.lastgroup, t.group()) for t in tokens.finditer("12 + 3*4")])
print(re.findall(r"(?i:a)b", "ab Ab AB"), re.match(r"(?P<q>['\"]).*?(?P=q)", "'it' \"x\"").group(), re.search(r"(a)?(?(1)b|c)", "c").group())
print(re.sub(r"\s+", " ", "a  b \n c").strip(), re.sub(r"(?<=\d)(?=(\d{3})+$)", ",", "1234567"), re.split(r"\W+", "Words, words, words."))
print(re.match(r"(a*)*b", "aaab").group(), re.match(r"(?:a|b)*?c", "ababc").group(), re.search(r"\bfoo\b", "a foo b").span(), re.match(".", "\n"), re.match(r"a$", "a\n"), re.match(r"a\Z", "a\n"))
print(re.search(r"x*+x", "xxx"), re.search(r"(?>a+)b", "aaab").group(), re.I, re.IGNORECASE | re.M)
