import string
import textwrap
from string import Template

print(string.ascii_lowercase, string.digits, string.punctuation, repr(string.whitespace), string.hexdigits, len(string.printable))
print(string.capwords("hello big world"), Template("$who likes ${what} $$5").substitute(who="tim", what="kung pao"), Template("$a $b").safe_substitute(a=1))
try:
    Template("$a $b").substitute(a=1)
except KeyError as e:
    print("KeyError", e)
try:
    Template("x $ y").substitute()
except ValueError as e:
    print(e)
t = "The quick brown fox jumped over the lazy dog, and a well-known self-made hero of a very-long-hyphenated-expression appeared."
for w in (10, 20, 33, 70):
    print(textwrap.fill(t, w))
print(textwrap.wrap("supercalifragilistic is long", 8), textwrap.shorten("Hello  world and more", 12), textwrap.shorten("Hello  world!", width=12, placeholder="..."))
print(repr(textwrap.dedent("""
    a
      b

    c
""")), repr(textwrap.indent("a\n\nb\n", "> ")), textwrap.indent("a\n b", "--", lambda l: True))
print(textwrap.fill("para one two three", width=12, initial_indent="* ", subsequent_indent="  "))
print(textwrap.wrap("", 5), textwrap.wrap("aa bb cc dd ee ff gg", 12, max_lines=1))
