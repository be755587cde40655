extension PythonLibrary {
  /// The source of `hashlib`.
  static let hashlib = #"""
    """Digests."""

    import _loopscope

    algorithms_available = {"md5", "sha1", "sha224", "sha256", "sha384", "sha512"}
    algorithms_guaranteed = algorithms_available
    _BLOCKS = {"md5": 64, "sha1": 64, "sha224": 64, "sha256": 64, "sha384": 128, "sha512": 128}


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
            return _loopscope.digest(self.name, self._data)

        def hexdigest(self):
            return self.digest().hex()

        def copy(self):
            return _Hash(self.name, self._data)

        def __repr__(self):
            return f"<{self.name} _hashlib.HASH object @ {hex(id(self))}>"


    def new(name, data=b"", **keywords):
        name = name.lower()
        if name not in algorithms_available:
            raise ValueError(f"unsupported hash type {name}")
        return _Hash(name, data)


    def md5(string=b"", *, usedforsecurity=True): return _Hash("md5", string)
    def sha1(string=b"", *, usedforsecurity=True): return _Hash("sha1", string)
    def sha224(string=b"", *, usedforsecurity=True): return _Hash("sha224", string)
    def sha256(string=b"", *, usedforsecurity=True): return _Hash("sha256", string)
    def sha384(string=b"", *, usedforsecurity=True): return _Hash("sha384", string)
    def sha512(string=b"", *, usedforsecurity=True): return _Hash("sha512", string)
    """#
}
