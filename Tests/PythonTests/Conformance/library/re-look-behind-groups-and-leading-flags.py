# A look-behind may refer to groups closed before it; flags may follow blanks and other flags.
import re


def show(pattern, text, flags=0):
    try:
        print(repr(pattern), re.compile(pattern, flags).search(text))
    except re.error as error:
        print(repr(pattern), error)


show(r"(a|b).(?<=\1)c", "aac")
show(r"(a|b)(?<=\1)c", "aac")
show(r"(?P<n>a)(?<=(?P=n))b", "ab")
show(r"(ab)ab(?<=\1\1)c", "ababc")
show(r"(a)?(?<=\1)b", "ab")
show(r"(a+)(?<=\1)b", "aab")
show(r"(a(?<=\1))", "a")
show(r"(?<=(a)\1)b", "aab")
show(r"(?<=\1)(a)", "a")
show(r"(?<=(?(1)a|b))(a)", "a")
show(r"(a)(?<=(?(1)a|b))", "a")
show(" (?i)b", "B", re.X)
show("\n(?i)b", "B", re.X)
show("# a comment\n(?i)b", "B", re.X)
show("(?x) (?i)b", "B")
show("(?i)(?m)b", "B")
show("(?#comment)(?i)b", "B")
show("(?i) (?x)b", "B")
show(" (?i)b", "B")
show("a(?i)b", "aB")
show("((?i)a)", "A")
show("a|(?i)b", "B")
