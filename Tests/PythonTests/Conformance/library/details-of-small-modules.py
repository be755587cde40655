# Details of __future__, http, hashlib, decimal, the standard streams and streams' errors.
import __future__
import asyncio
import hashlib
import http
import io
import pickle
import sys
import typing
from decimal import Decimal


def show(evaluate):
    try:
        print(repr(evaluate()))
    except Exception as error:
        print(type(error).__name__, error)


for name in __future__.all_feature_names:
    print(name, getattr(__future__, name))
print(sys.stdin.name, sys.stdout.name, sys.stderr.name, sys.stdin.mode, sys.stdin.encoding)
for method in http.HTTPMethod:
    print(method, repr(method), method.description)
show(lambda: hashlib.blake2b(
    b"x", digest_size=16, key=b"key", salt=b"salt", person=b"person").hexdigest())
show(lambda: hashlib.blake2s(b"x", salt=b"salt", person=b"person").hexdigest())
show(lambda: hashlib.blake2b(b"x", salt=b"s" * 17))
show(lambda: hashlib.blake2s(b"x", person=b"p" * 9))
for kind in hashlib.blake2b, hashlib.blake2s:
    print(kind.SALT_SIZE, kind.PERSON_SIZE, kind.MAX_KEY_SIZE, kind.MAX_DIGEST_SIZE, kind)
show(lambda: hashlib.file_digest(io.BytesIO(b"abc"), "sha256").hexdigest())
show(lambda: hashlib.file_digest(io.BytesIO(b"abc"), hashlib.md5).hexdigest())
for text in "1e9999999999999999999", "1e999999999999999999", "12e999999999999999999", "0e-1999999999999999998":
    show(lambda: Decimal(text))
show(lambda: Decimal("1010").logical_invert())
show(lambda: Decimal("1010").logical_and(110))
show(lambda: Decimal("1010").logical_or(110))
show(lambda: Decimal("1010").logical_xor(110))
show(lambda: Decimal("1012").logical_xor(110))
show(lambda: Decimal("1e1").logical_invert())
for error in asyncio.IncompleteReadError(b"a", 5), asyncio.LimitOverrunError("too long", 7):
    copied = pickle.loads(pickle.dumps(error))
    print(repr(copied), vars(copied))
print(typing.ForwardRef.__slots__)
