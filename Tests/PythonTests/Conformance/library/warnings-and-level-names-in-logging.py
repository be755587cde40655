import logging, warnings, sys

warnings.simplefilter('always')
h = logging.StreamHandler(sys.stdout)
h.setFormatter(logging.Formatter('%(levelname)s|%(name)s|%(message)s'))
logging.getLogger('py.warnings').addHandler(h)
logging.captureWarnings(True)
with warnings.catch_warnings():
    warnings.warn_explicit('x', UserWarning, 'some.py', 3)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    warnings.warn('y')
    print(len(w))
print(logging._nameToLevel, logging._levelToName)
print(warnings.formatwarning('m', UserWarning, 'some.py', 1, 'line'), end='')
import heapq

for change, args in ((heapq.heappush, ((1,), 2)), (heapq.heappop, ((1,),)), (heapq.heapify, ('a',)), (heapq.heapreplace, ((), 1))):
    try:
        change(*args)
    except TypeError as e:
        print(e)
