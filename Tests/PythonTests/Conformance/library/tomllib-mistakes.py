# Mistakes, and what tables may not be.
import io
import tomllib

for text in [
    'x', '=1', 'a', 'a =', 'a = ', 'a = 1 b = 2', 'a = 1\na = 2', 'a.b = 1\na = 2',
    'a = 1\na.b = 2', '[a]\n[a]', '[a', '[a.]', '[]', '[[a]', '[[a]] x', 'a = [1', 'a = [1,,2]',
    'a = {b = 1', 'a = {b=1, b=2}', 'a = {b=1,}', 'a = {b=1\n}', 'a = "x', 'a = "x\ny"',
    "a = 'x", "a = 'x\ny'", 'a = """x', "a = '''x", 'a = "\\q"', 'a = "\\u12"', 'a = "\\uD800"',
    'a = 012', 'a = 1__0', 'a = 1_', 'a = 0x', 'a = 1.', 'a = .5', 'a = tru', 'a = True',
    'a = 2020-13-01', 'a = 2020-02-30', 'a = 25:00:00', 'a = 2020-01-01T25:00:00', 'a = nope',
    '[a]\nb=1\n[a.b]', '[[a]]\n[a]', '[a]\n[[a]]', 'a = [1]\n[[a]]', 'a = {b = 1}\n[a.c]',
    'a = {b = 1}\na.c = 2', '[a.b]\n[a]\nb.c = 1', '[a]\nb.c=1\n[a.b]', '[a]\nb.c=1\n[a.b.d]',
    'a = "\x01"', '# \x01', 'a = 1 # \x00', "a = '\x7f'", 'a\n= 1', '"""a""" = 1',
    'a = 1\rb = 2', 'é = 1', 'a = 1 = 2', '[ a . b ]\nc = 1', 'a."b" . c = 1', 'a = 1\n\n]',
    'a = +0x1', 'a = 1e', 'a = [1 2]', 'a = {b}', 'a = {=1}', 'a = {b=}', 'a = -nan', '[a]]',
    'a = 1,', 'a = 07:32', 'a = 1979-05-27T', 'a = 1979-05-27 07', 'a={}\n[a]',
    '[a]\n[a.b]\n[a]', 'a = [{b=1}]\n[a.c]', 'a = []\n[[a]]', 'a = [[[1]], {x=1}]',
]:
    try:
        print(repr(text), tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        print(repr(text), error)
for action in [
    lambda: tomllib.load(io.StringIO("a=1")),
    lambda: tomllib.loads("a=1.0", parse_float=lambda text: []),
]:
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
print(tomllib.TOMLDecodeError.__mro__)
