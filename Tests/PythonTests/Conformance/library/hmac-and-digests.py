import hashlib
import hmac

print(hashlib.sha256(b"abc").hexdigest(), hashlib.md5(b"abc").hexdigest())
h = hashlib.new("sha1")
h.update(b"a")
h.update(b"bc")
print(h.hexdigest(), h.name, h.digest_size, h.block_size, h.copy().digest() == h.digest())
print(hmac.new(b"key", b"message", hashlib.sha256).hexdigest(), hmac.digest(b"k", b"m", "md5").hex(), hmac.new(b"k" * 100, b"m", "sha1").name)
print(hmac.compare_digest("a", "a"), hmac.compare_digest(b"a", b"b"), hashlib.sha512(b"").hexdigest()[:20], hashlib.sha384(b"x").digest_size)
for attempt in [lambda: hashlib.sha256("text"), lambda: hashlib.new("nope"), lambda: hmac.new(b"k", b"m"), lambda: hmac.compare_digest("a", b"a"), lambda: hmac.new("k", b"m", "md5")]:
    try:
        attempt()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
