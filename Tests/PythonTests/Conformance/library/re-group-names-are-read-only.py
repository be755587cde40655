import re

m = re.match('(?P<a>x)(?P<b>y)?', 'x')
print(m.re.groupindex, m.groupdict(), m.group('a'), re.compile('x').groupindex, m['b'], re.sub('(?P<q>a)', '[\\g<q>]', 'aa'))
try:
    m.re.groupindex['c'] = 1
except TypeError as e:
    print(e)
