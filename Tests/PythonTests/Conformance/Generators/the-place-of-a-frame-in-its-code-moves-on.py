def gen():
    x = 1
    yield x
    y = 2
    yield y

g = gen()
places = [g.gi_frame.f_lasti]
for item in g:
    places.append(g.gi_frame.f_lasti)
    assert g.gi_frame.f_lasti == places[-1]
print(len(places), places == sorted(places), len(set(places)), all(isinstance(p, int) for p in places))
print(places[0], g.gi_frame)

import sys
def f():
    first = sys._getframe().f_lasti
    second = sys._getframe().f_lasti
    return 0 <= first < second
print(f())
try:
    1 / 0
except ZeroDivisionError as error:
    print(error.__traceback__.tb_frame.f_lasti > 0)
