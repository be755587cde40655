# The digests of SHA-3 and BLAKE2.
import hashlib

for name in ("sha3_224", "sha3_256", "sha3_384", "sha3_512"):
    for data in (b"", b"abc", b"x" * 71, b"x" * 72, b"x" * 135, b"x" * 136, b"x" * 300):
        made = getattr(hashlib, name)(data)
        print(name, made.hexdigest(), made.digest_size, made.block_size)
print(hashlib.shake_128(b"abc").hexdigest(20), hashlib.shake_256(b"abc").hexdigest(200))
for name in ("blake2b", "blake2s"):
    for data in (b"", b"abc", b"x" * 64, b"x" * 128, b"x" * 129, b"x" * 300):
        print(name, getattr(hashlib, name)(data).hexdigest())
    keyed = getattr(hashlib, name)(b"abc", digest_size=16, key=b"secret")
    keyed.update(b"def")
    other = keyed.copy()
    other.update(b"g")
    print(keyed.hexdigest(), other.hexdigest(), keyed.digest_size, keyed.block_size, keyed.name)
print(hashlib.new("sha3_256", b"a").hexdigest(), hashlib.new("blake2b", b"a").hexdigest())
for action in (
    lambda: hashlib.blake2b(digest_size=65), lambda: hashlib.blake2s(digest_size=0),
    lambda: hashlib.blake2b(key=bytes(65)), lambda: hashlib.blake2b("a"),
):
    try:
        action()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
