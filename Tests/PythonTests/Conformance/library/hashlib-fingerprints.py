import hashlib

for name in ["md5", "sha1", "sha224", "sha256", "sha384", "sha512"]:
    h = hashlib.new(name, b"The quick brown fox")
    h.update(b" jumps")
    print(name, h.hexdigest())
print(sorted({"md5", "sha256"} <= set(hashlib.algorithms_available) and ["both"]), hashlib.sha256().hexdigest()[:8])
