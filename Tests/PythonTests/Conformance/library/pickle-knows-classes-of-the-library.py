# Dates, numbers and collections of the standard library in pickles.
import collections
import datetime
import decimal
import fractions
import functools
import ipaddress
import logging
import operator
import pathlib
import pickle
import re
import types
import uuid

utc = datetime.timezone.utc
zone = datetime.timezone(datetime.timedelta(hours=-5), "EST")
values = [
    datetime.date(2024, 2, 29), datetime.time(1, 2, 3, 4), datetime.time(5, tzinfo=utc, fold=1),
    datetime.datetime(2024, 1, 2, 3, 4, 5, 6), datetime.datetime(1, 1, 1, tzinfo=utc),
    datetime.datetime(9999, 12, 31, 23, 59, 59, 999999, tzinfo=zone, fold=1),
    datetime.timedelta(days=-1, microseconds=5), utc, zone, decimal.Decimal("-1.50"),
    decimal.Decimal("NaN"), fractions.Fraction(-1, 3), uuid.UUID(int=5),
    collections.deque([1, 2], 5), collections.OrderedDict(a=1, b=2), collections.Counter("aab"),
    collections.ChainMap({1: 2}), collections.UserDict(a=1), collections.UserList([1]),
    functools.partial(int, base=2), operator.itemgetter(1, 2), operator.attrgetter("a.b"),
    pathlib.PurePosixPath("a/b.txt"),
]
for value in values:
    for protocol in (4, 5):
        data = pickle.dumps(value, protocol)
        back = pickle.loads(data)
        print(data)
    print(repr(back), back == value)
for value in [
    re.compile("a+", re.I), logging.getLogger("a.b"), types.SimpleNamespace(a=1),
    ipaddress.ip_address("10.0.0.1"),
]:
    print(pickle.loads(pickle.dumps(value)) == value)
print(datetime.timezone(datetime.timedelta(0)) is utc, pickle.loads(pickle.dumps(utc)) is utc)
