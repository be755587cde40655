import string, re
from string import Template


class A(Template):
    delimiter = '%'
    idpattern = '[a-z]+_[a-z]+'


print(A('%x_y %notunder %% $x %{a_b}').substitute(x_y=1, a_b=2) if 0 else A('%x_y %notunder %%').safe_substitute(x_y=1, notunder=2))


class B(Template):
    idpattern = '[_a-z][._a-z0-9]*'


print(B('$foo.who likes ${bar.x}').substitute({'foo.who': 't', 'bar.x': 2}))


class Cc(Template):
    pattern = '(?P<escaped>@@)|@(?P<named>[_a-z]+)|@\\((?P<braced>[_a-z]+)\\)|(?P<invalid>@)'


print(Cc('@a @(b) @@').substitute(a=1, b=2))
for t in ('$a ${b} $$ $a', '$ x', 'a\nb $', '${a', '$Ab ${Zz}', '$é', 'ab $1'):
    T = Template(t)
    print(T.is_valid(), T.get_identifiers(), T.safe_substitute(a=5))
    try:
        print(T.substitute(a=1, b=2, Ab=3, Zz=4))
    except (ValueError, KeyError) as e:
        print(repr(e))


class D(Template):
    delimiter = '&&'


print(D('&&x &&&& &x').substitute(x=3), type(D.pattern).__name__, Template.braceidpattern)


class E(Template):
    braceidpattern = '[a-z ]+'


print(E('$a ${b c}').substitute({'a': 1, 'b c': 2}))


class F(Template):
    flags = 0
    idpattern = '[a-z]+'


print(F('$a $B').safe_substitute(a=1, B=2))


class G(Template):
    pattern = '(?P<escaped>zz)|(?P<named>n)|(?P<braced>q)|(?P<invalid>i)|(?P<other>o)'


for f in (lambda: G('o').substitute(), lambda: G('o').is_valid(), lambda: G('o').get_identifiers()):
    try:
        f()
    except ValueError as e:
        print(e.args[0])
import json

try:
    json.loads('{')
except json.decoder.JSONDecodeError as e:
    print(e)
print(json.encoder.JSONEncoder is json.JSONEncoder)
try:
    json.foo
except AttributeError as e:
    print(e)
