# Documents of every kind of value.
import decimal
import io
import tomllib

doc = '''
# a comment
title = "TOML Example"
"quoted key" = 1
'lit.key' = 2
site."google.com" = true
a.b.c = 1
a.b.d = 2
3.14159 = "pi"
[owner]
name = "Tom \\"P\\" W\\u00e9 \\U0001F600 \\t"
dob = 1979-05-27T07:32:00-08:00
z = 1979-05-27T07:32:00Z
ld = 1979-05-27T00:32:00.999999
ls = 1979-05-27 07:32:00
d = 1979-05-27
t = 07:32:00
t2 = 00:32:00.5
[database]
enabled = true
off = false
ports = [ 8000, 8001,
  8002, # c
]
data = [ ["delta", "phi"], [3.14] ]
temp = { cpu = 79.5, case = 72.0, a.b = 1 }
empty = {}
none = []
[servers]
[servers.alpha]
ip = "10.0.0.1"
[servers.beta]
ip = '10.0.0.2\\x'
[[products]]
name = "Hammer"
sku = 738594937
[[products]]
[[products]]
name = "Nail"
[products.size]
w = 1
[[fruits]]
name = "apple"
[[fruits.varieties]]
name = "red"
[[fruits.varieties]]
name = "green"
[nums]
i = [+99, 42, 0, -17, 1_000, 0xDEADBEEF, 0xdead_beef, 0o755, 0b1101, +0, -0]
f = [+1.0, 3.1415, -0.01, 5e+22, 1e06, -2E-2, 6.626e-34, 224_617.445_991, inf, -inf, +inf]
n = [nan]
[strs]
m = """
Roses
  Violets"""
m2 = """a \\
   b \\

   c"""
m3 = """Here are two "". And three \\"\\"\\"."""
m4 = """"q""""
l = \'\'\'
raw \\n
'quoted' \'\'\'
l2 = \'\'\'\'x\'\'\'\'
e = ""
'''


def show(table, depth=0):
    for key, value in table.items():
        is_table = isinstance(value, dict)
        print("  " * depth + repr(key), type(value).__name__, "" if is_table else repr(value))
        if is_table:
            show(value, depth + 1)


show(tomllib.loads(doc))
print(tomllib.loads("a = 1\r\nb = 2\r\n"), tomllib.loads(""), tomllib.loads("\n\n"))
print(tomllib.loads("a=1.5", parse_float=str))
print(tomllib.loads("a=1.50\nb=inf\nc=1e3", parse_float=decimal.Decimal))
print(tomllib.load(io.BytesIO(b'x = "\xc3\xa9"')))
