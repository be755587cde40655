extension PythonLibrary {
  /// The source of `hashlib`.
  static let hashlib = #"""
    """Digests."""

    import _loopscope

    _BLOCKS = {
        "md5": 64, "sha1": 64, "sha224": 64, "sha256": 64, "sha384": 128, "sha512": 128,
        "sha3_224": 144, "sha3_256": 136, "sha3_384": 104, "sha3_512": 72, "shake_128": 168,
        "shake_256": 136, "blake2b": 128, "blake2s": 64,
    }
    algorithms_available = set(_BLOCKS)
    algorithms_guaranteed = algorithms_available


    class _Hash:
        def __init__(self, name, data=b""):
            self.name = name
            self._data = b""
            self.update(data)
            self.digest_size = len(self.digest())
            self.block_size = _BLOCKS[name]

        def update(self, data, /):
            if isinstance(data, str):
                raise TypeError("Strings must be encoded before hashing")
            self._data += bytes(data)

        def digest(self):
            if not self.name.startswith("sha3_"):
                return _loopscope.digest(self.name, self._data)
            from _digests import sha3
            size = int(self.name[5:]) // 8
            return sha3(self._data, 2 * size, 0x06, size)

        def hexdigest(self):
            return self.digest().hex()

        def __reduce__(self):
            raise TypeError("cannot pickle '_hashlib.HASH' object")

        def copy(self):
            made = object.__new__(type(self))
            made.__dict__.update(self.__dict__)
            return made

        def __repr__(self):
            return f"<{self.name} _hashlib.HASH object @ {hex(id(self))}>"


    class _Shake(_Hash):
        """A digest of any length."""

        def __init__(self, name, data=b""):
            self.name = name
            self._data = b""
            self.update(data)
            self.digest_size = 0
            self.block_size = _BLOCKS[name]

        def __repr__(self):
            return f"<{self.name} _hashlib.HASHXOF object @ {hex(id(self))}>"

        def digest(self, length):
            from _digests import sha3
            return sha3(self._data, 200 - self.block_size, 0x1F, length)

        def hexdigest(self, length):
            return self.digest(length).hex()


    class _Blake(_Hash):
        """A digest of a given size, with a key or without."""

        def __init__(self, name, data=b"", digest_size=None, key=b"", salt=b"", person=b""):
            largest = _BLOCKS[name] // 2
            size = largest if digest_size is None else digest_size
            if not 1 <= size <= largest:
                raise ValueError(f"digest_size must be between 1 and {largest} bytes")
            if len(key) > largest:
                raise ValueError(f"maximum key length is {largest} bytes")
            for what, text in ("salt", salt), ("person", person):
                if len(text) > largest // 4:
                    raise ValueError(f"maximum {what} length is {largest // 4} bytes")
            self._parameters = bytes(salt).ljust(largest // 4, b"\0") + bytes(person)
            self.digest_size = size
            self._key = bytes(key)
            self.name = name
            self._data = b""
            self.update(data)
            self.block_size = _BLOCKS[name]

        def digest(self):
            from _digests import blake2
            return blake2(
                self._data, self.digest_size, self._key, self.block_size // 2, self._parameters)

        def __repr__(self):
            return f"<_blake2.{self.name} object at {hex(id(self))}>"


    def new(name, data=b"", **keywords):
        name = name.lower()
        if name not in algorithms_available:
            raise ValueError(f"unsupported hash type {name}")
        if name.startswith("blake"):
            return _Blake(name, data, **keywords)
        return _Shake(name, data) if name.startswith("shake") else _Hash(name, data)


    def md5(string=b"", *, usedforsecurity=True): return _Hash("md5", string)
    def sha1(string=b"", *, usedforsecurity=True): return _Hash("sha1", string)
    def sha224(string=b"", *, usedforsecurity=True): return _Hash("sha224", string)
    def sha256(string=b"", *, usedforsecurity=True): return _Hash("sha256", string)
    def sha384(string=b"", *, usedforsecurity=True): return _Hash("sha384", string)
    def sha512(string=b"", *, usedforsecurity=True): return _Hash("sha512", string)
    def sha3_224(string=b"", *, usedforsecurity=True): return _Hash("sha3_224", string)
    def sha3_256(string=b"", *, usedforsecurity=True): return _Hash("sha3_256", string)
    def sha3_384(string=b"", *, usedforsecurity=True): return _Hash("sha3_384", string)
    def sha3_512(string=b"", *, usedforsecurity=True): return _Hash("sha3_512", string)
    def shake_128(string=b"", *, usedforsecurity=True): return _Shake("shake_128", string)
    def shake_256(string=b"", *, usedforsecurity=True): return _Shake("shake_256", string)


    class blake2b(_Blake):
        SALT_SIZE = PERSON_SIZE = 16
        MAX_KEY_SIZE = MAX_DIGEST_SIZE = 64

        def __init__(
            self, data=b"", /, *, digest_size=64, key=b"", salt=b"", person=b"", usedforsecurity=True
        ):
            super().__init__("blake2b", data, digest_size, key, salt, person)


    class blake2s(_Blake):
        SALT_SIZE = PERSON_SIZE = 8
        MAX_KEY_SIZE = MAX_DIGEST_SIZE = 32

        def __init__(
            self, data=b"", /, *, digest_size=32, key=b"", salt=b"", person=b"", usedforsecurity=True
        ):
            super().__init__("blake2s", data, digest_size, key, salt, person)


    blake2b.__module__ = blake2s.__module__ = "_blake2"


    def file_digest(fileobj, digest, /):
        if not hasattr(fileobj, "read"):
            raise ValueError(
                f"'{fileobj!r}' is not a file-like object in binary reading mode.")
        made = new(digest) if isinstance(digest, str) else digest()
        while True:
            part = fileobj.read(1 << 18)
            if not part:
                return made
            made.update(part)
    """#
}
