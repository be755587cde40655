extension PythonLibrary {
  /// The source of `hmac`.
  static let hmac = #"""
    """Keyed hashing for message authentication (RFC 2104)."""

    import hashlib

    trans_5C = bytes(byte ^ 0x5C for byte in range(256))
    trans_36 = bytes(byte ^ 0x36 for byte in range(256))
    digest_size = None


    class HMAC:
        blocksize = 64

        def __init__(self, key, msg=None, digestmod=""):
            if not isinstance(key, (bytes, bytearray)):
                raise TypeError(
                    f"key: expected bytes or bytearray, but got {type(key).__name__!r}")
            if not digestmod:
                raise TypeError("Missing required parameter 'digestmod'.")
            if callable(digestmod):
                make = digestmod
            elif isinstance(digestmod, str):
                def make(data=b""):
                    return hashlib.new(digestmod, data)
            else:
                make = digestmod.new
            self._make = make
            self._inner = make()
            self._outer = make()
            self.digest_size = self._inner.digest_size
            self.block_size = self._inner.block_size
            if len(key) > self.block_size:
                key = make(bytes(key)).digest()
            key = bytes(key).ljust(self.block_size, b"\0")
            self._outer.update(key.translate(trans_5C))
            self._inner.update(key.translate(trans_36))
            if msg is not None:
                self.update(msg)

        @property
        def name(self):
            return f"hmac-{self._inner.name}"

        def update(self, msg):
            self._inner.update(msg)

        def copy(self):
            other = object.__new__(type(self))
            other._make = self._make
            other.digest_size = self.digest_size
            other.block_size = self.block_size
            other._inner = self._inner.copy()
            other._outer = self._outer.copy()
            return other

        def digest(self):
            outer = self._outer.copy()
            outer.update(self._inner.digest())
            return outer.digest()

        def hexdigest(self):
            return self.digest().hex()


    def new(key, msg=None, digestmod=""):
        return HMAC(key, msg, digestmod)


    def digest(key, msg, digest):
        return HMAC(key, msg, digest).digest()


    _BYTES_LIKE = (bytes, bytearray, memoryview)


    def compare_digest(a, b, /):
        if isinstance(a, str) and isinstance(b, str):
            if not (a.isascii() and b.isascii()):
                raise TypeError("comparing strings with non-ASCII characters is not supported")
            return a == b
        if isinstance(a, _BYTES_LIKE) and isinstance(b, _BYTES_LIKE):
            return bytes(a) == bytes(b)
        wrong = a if not isinstance(a, _BYTES_LIKE) else b
        raise TypeError(f"a bytes-like object is required, not {type(wrong).__name__!r}")
    """#
}
