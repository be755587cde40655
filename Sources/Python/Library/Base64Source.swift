extension PythonLibrary {
  /// The source of `base64`.
  static let base64 = #"""
    """Bytes as text."""

    import binascii

    __all__ = [
        "b64encode", "b64decode", "b32encode", "b32decode", "b32hexencode", "b32hexdecode", "b16encode",
        "b16decode", "b85encode", "b85decode", "a85encode", "a85decode", "standard_b64encode",
        "standard_b64decode", "urlsafe_b64encode", "urlsafe_b64decode", "encodebytes", "decodebytes",
    ]


    def _bytes(data):
        if isinstance(data, str):
            if not data.isascii():
                raise ValueError("string argument should contain only ASCII characters")
            return data.encode("ascii")
        if isinstance(data, (bytes, bytearray, memoryview)):
            return bytes(data)
        raise TypeError(
            f"argument should be a bytes-like object or ASCII string, not {type(data).__name__!r}")


    def b64encode(s, altchars=None):
        made = binascii.b2a_base64(s, newline=False)
        if altchars is not None:
            assert len(altchars) == 2, repr(altchars)
            return made.translate(bytes.maketrans(b"+/", altchars))
        return made


    def b64decode(s, altchars=None, validate=False):
        s = _bytes(s)
        if altchars is not None:
            altchars = _bytes(altchars)
            assert len(altchars) == 2, repr(altchars)
            s = s.translate(bytes.maketrans(altchars, b"+/"))
        return binascii.a2b_base64(s, strict_mode=validate)


    def standard_b64encode(s): return b64encode(s)
    def standard_b64decode(s): return b64decode(s)
    def urlsafe_b64encode(s): return b64encode(s, b"-_")
    def urlsafe_b64decode(s): return b64decode(s, b"-_")


    _B32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
    _B32HEX = b"0123456789ABCDEFGHIJKLMNOPQRSTUV"


    def _encode32(alphabet, s):
        made = bytearray()
        for start in range(0, len(s), 5):
            part = s[start:start + 5]
            number = int.from_bytes(part, "big") << 8 * (5 - len(part))
            shown = (8 * len(part) + 4) // 5
            made += bytes([alphabet[number >> 35 - 5 * place & 31] for place in range(shown)])
            made += b"=" * (8 - shown)
        return bytes(made)


    def _decode32(alphabet, s, casefold, map01=None):
        s = _bytes(s)
        if len(s) % 8:
            raise binascii.Error("Incorrect padding")
        if map01 is not None:
            s = s.translate(bytes.maketrans(b"01", b"O" + _bytes(map01)))
        if casefold:
            s = s.upper()
        plain = s.rstrip(b"=")
        pads = len(s) - len(plain)
        values = {byte: place for place, byte in enumerate(alphabet)}
        made = bytearray()
        for start in range(0, len(plain), 8):
            part = plain[start:start + 8]
            number = 0
            for byte in part:
                if byte not in values:
                    raise binascii.Error("Non-base32 digit found")
                number = number << 5 | values[byte]
            made += (number << 5 * (8 - len(part))).to_bytes(5, "big")
        if pads not in (0, 1, 3, 4, 6):
            raise binascii.Error("Incorrect padding")
        if pads and made:
            del made[-((pads * 5 + 7) // 8):]
        return bytes(made)


    def b32encode(s): return _encode32(_B32, s)
    def b32decode(s, casefold=False, map01=None): return _decode32(_B32, s, casefold, map01)
    def b32hexencode(s): return _encode32(_B32HEX, s)
    def b32hexdecode(s, casefold=False): return _decode32(_B32HEX, s, casefold)
    def b16encode(s): return binascii.hexlify(s).upper()


    def b16decode(s, casefold=False):
        s = _bytes(s)
        if casefold:
            s = s.upper()
        if any([byte not in b"0123456789ABCDEF" for byte in s]):
            raise binascii.Error("Non-base16 digit found")
        return binascii.unhexlify(s)


    _B85 = (
        b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~")


    def _encode85(data, alphabet, pads, zero=None, spaces=None):
        made = []
        for start in range(0, len(data), 4):
            part = data[start:start + 4]
            number = int.from_bytes(part.ljust(4, b"\0"), "big")
            if zero and number == 0 and len(part) == 4:
                made.append(zero)
                continue
            if spaces and number == 0x20202020 and len(part) == 4:
                made.append(spaces)
                continue
            digits = []
            for _ in range(5):
                number, digit = divmod(number, 85)
                digits.append(alphabet[digit])
            text = bytes(reversed(digits))
            made.append(text if pads else text[:len(part) + 1])
        return b"".join(made)


    def b85encode(b, pad=False):
        if pad:
            b = bytes(b) + b"\0" * (-len(b) % 4)
        return _encode85(bytes(b), _B85, False)


    def b85decode(b):
        b = _bytes(b)
        values = {byte: place for place, byte in enumerate(_B85)}
        pads = -len(b) % 5
        b = b + b"~" * pads
        made = bytearray()
        for start in range(0, len(b), 5):
            number = 0
            for place in range(start, start + 5):
                if b[place] not in values:
                    raise ValueError(f"bad base85 character at position {place}")
                number = number * 85 + values[b[place]]
            if number >> 32:
                raise ValueError(f"base85 overflow in hunk starting at byte {start}")
            made += number.to_bytes(4, "big")
        return bytes(made[:-pads] if pads else made)


    def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
        alphabet = bytes(range(33, 118))
        if pad:
            b = bytes(b) + b"\0" * (-len(b) % 4)
        made = _encode85(bytes(b), alphabet, False, b"z", b"y" if foldspaces else None)
        if adobe:
            made = b"<~" + made
        if wrapcol:
            wrapcol = max(2 if adobe else 1, wrapcol)
            lines = [made[place:place + wrapcol] for place in range(0, len(made), wrapcol)]
            if adobe and len(lines[-1]) + 2 > wrapcol:
                lines.append(b"")
            made = b"\n".join(lines)
        return made + b"~>" if adobe else made


    def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\v"):
        b = _bytes(b)
        if adobe:
            if not b.endswith(b"~>"):
                raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
            b = b[2:-2] if b.startswith(b"<~") else b[:-2]
        made = bytearray()
        digits = []
        for byte in b + b"u" * 4:
            if 33 <= byte <= 117:
                digits.append(byte - 33)
                if len(digits) == 5:
                    number = 0
                    for digit in digits:
                        number = number * 85 + digit
                    if number >> 32:
                        raise ValueError("Ascii85 overflow")
                    made += number.to_bytes(4, "big")
                    digits = []
            elif byte == 122:
                if digits:
                    raise ValueError("z inside Ascii85 5-tuple")
                made += b"\0\0\0\0"
            elif foldspaces and byte == 121:
                if digits:
                    raise ValueError("y inside Ascii85 5-tuple")
                made += b"    "
            elif byte not in ignorechars:
                raise ValueError(f"Non-Ascii85 digit found: {chr(byte)}")
        pads = 4 - len(digits)
        return bytes(made[:-pads] if pads else made)


    def encodebytes(s):
        made = b""
        for start in range(0, len(s), 57):
            made += binascii.b2a_base64(s[start:start + 57])
        return made


    def decodebytes(s):
        return binascii.a2b_base64(s)
    """#
}
