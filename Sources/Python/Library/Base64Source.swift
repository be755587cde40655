extension PythonLibrary {
  /// The source of `base64`.
  static let base64 = #"""
    """Bytes as text."""

    _STANDARD = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


    class Error(ValueError):
        pass


    Error.__module__ = "binascii"


    def b64encode(s, altchars=None):
        if isinstance(s, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        table = _STANDARD if altchars is None else _STANDARD[:62] + altchars
        made = bytearray()
        for start in range(0, len(s), 3):
            part = s[start:start + 3]
            number = int.from_bytes(part, "big") << 8 * (3 - len(part))
            made += bytes(table[number >> shift & 63] for shift in (18, 12, 6, 0))
            if len(part) < 3:
                made[len(part) - 3:] = b"=" * (3 - len(part))
        return bytes(made)


    def b64decode(s, altchars=None, validate=False):
        if isinstance(s, str):
            s = s.encode("ascii")
        if altchars is not None:
            s = s.translate(bytes.maketrans(altchars, b"+/"))
        places = {byte: place for place, byte in enumerate(_STANDARD)}
        bits = count = 0
        made = bytearray()
        padding = 0
        for byte in s:
            if byte == 61:
                padding += 1
                continue
            if byte not in places:
                if validate:
                    raise Error("Only base64 data is allowed")
                continue
            bits = bits << 6 | places[byte]
            count += 1
            if count % 4 == 0:
                made += bits.to_bytes(3, "big")
                bits = 0
        left = count % 4
        if left == 1:
            raise Error(
                f"Invalid base64-encoded string: number of data characters ({count}) cannot be 1 "
                "more than a multiple of 4")
        if left and padding + left < 4:
            raise Error("Incorrect padding")
        if left == 2:
            made.append(bits >> 4)
        elif left == 3:
            made += (bits >> 2).to_bytes(2, "big")
        return bytes(made)


    def standard_b64encode(s): return b64encode(s)
    def standard_b64decode(s): return b64decode(s)
    def urlsafe_b64encode(s): return b64encode(s, b"-_")
    def urlsafe_b64decode(s): return b64decode(s, b"-_")
    def b16encode(s): return s.hex().upper().encode("ascii")


    def b16decode(s, casefold=False):
        return bytes.fromhex(s if isinstance(s, str) else s.decode("ascii"))
    """#
}
