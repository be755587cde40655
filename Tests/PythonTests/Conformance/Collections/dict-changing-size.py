# Dictionaries changed during iteration say so.
d = {'a': 1}
try:
    d['nope']
except KeyError as e:
    print(repr(e), e.args)
try:
    del d['nope']
except KeyError as e:
    print(repr(e))
try:
    for k in d:
        d[k + '1'] = 0
except RuntimeError as e:
    print(e)
d = {1: 1, 2: 2, 3: 3}
try:
    for k in d:
        del d[k]
except RuntimeError as e:
    print(e)
print(d)
d = {1: 1, 2: 2, 3: 3}
try:
    for k in d:
        del d[k]
        d[k + 10] = 1
except RuntimeError as e:
    print(e)
print(d)
for k in list(d):
    d.pop(k)
print(d)
