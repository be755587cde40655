import textwrap

text = "The quick brown fox jumped over the lazy dog, and averyveryverylongword followed."
print(textwrap.fill(text, 20))
print(textwrap.wrap(text, 15, initial_indent="* ", subsequent_indent="  ", break_long_words=False))
print(repr(textwrap.dedent("    a\n      b\n\n    c\n")), repr(textwrap.indent("a\n\nb\n", "> ")), repr(textwrap.indent("a\n\nb", "-", lambda line: True)))
print(textwrap.shorten("Hello  big   world", 12), textwrap.shorten("Hello world", 8, placeholder="~"), textwrap.wrap("a-b c-d", 3), textwrap.wrap(""), textwrap.wrap("one two three four", 9, max_lines=2))
w = textwrap.TextWrapper(width=10, drop_whitespace=False, replace_whitespace=False)
print(w.wrap("a  b\tc   d e f g h"), textwrap.fill("x y", 1))
try:
    textwrap.wrap("abc", 0)
except ValueError as error:
    print(error)
