extension PythonLibrary {
  /// The source of `secrets`.
  static let secrets = #"""
    """Tokens; in a run that can be repeated they are not secret."""

    import random as _random

    SystemRandom = _random.SystemRandom
    DEFAULT_ENTROPY = 32
    _source = _random.Random()


    def choice(sequence): return _source.choice(sequence)
    def randbelow(exclusive_upper_bound): return _source.randrange(exclusive_upper_bound)
    def randbits(k): return _source.getrandbits(k)
    def token_bytes(nbytes=None): return _source.randbytes(nbytes or DEFAULT_ENTROPY)
    def token_hex(nbytes=None): return token_bytes(nbytes).hex()


    def token_urlsafe(nbytes=None):
        import base64
        return base64.urlsafe_b64encode(token_bytes(nbytes)).rstrip(b"=").decode("ascii")


    def compare_digest(a, b): return a == b
    """#
}
