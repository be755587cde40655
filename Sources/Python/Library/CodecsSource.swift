extension PythonLibrary {
  /// The source of `codecs`.
  static let codecs = #"""
    """Encodings by name, whole and in pieces."""

    __all__ = [
        "encode", "decode", "lookup", "getencoder", "getdecoder", "getincrementaldecoder",
        "getincrementalencoder", "iterencode", "iterdecode", "BOM", "BOM_BE", "BOM_LE", "BOM_UTF8",
        "BOM_UTF16", "BOM_UTF16_BE", "BOM_UTF16_LE", "CodecInfo",
    ]

    BOM_UTF8 = b"\xef\xbb\xbf"
    BOM = BOM_LE = BOM_UTF16 = BOM_UTF16_LE = b"\xff\xfe"
    BOM_BE = BOM_UTF16_BE = b"\xfe\xff"
    BOM_UTF32 = BOM_UTF32_LE = b"\xff\xfe\0\0"
    BOM_UTF32_BE = b"\0\0\xfe\xff"


    def _rot13(text):
        made = []
        for character in text:
            for first in "aA":
                place = ord(character) - ord(first)
                if 0 <= place < 26:
                    character = chr(ord(first) + (place + 13) % 26)
                    break
            made.append(character)
        return "".join(made)


    def _transform(encoding):
        """How an encoding that is no text encoding works in both directions, else `None`."""
        name = encoding.lower().replace("-", "_")
        if name in ("rot13", "rot_13"):
            return _rot13, _rot13
        if name in ("hex", "hex_codec"):
            import binascii
            return binascii.hexlify, binascii.unhexlify
        if name in ("base64", "base64_codec"):
            import base64
            return base64.encodebytes, base64.decodebytes
        return None


    def encode(obj, encoding="utf-8", errors="strict"):
        found = _transform(encoding)
        return obj.encode(encoding, errors) if found is None else found[0](obj)


    def decode(obj, encoding="utf-8", errors="strict"):
        found = _transform(encoding)
        return obj.decode(encoding, errors) if found is None else found[1](obj)


    class CodecInfo:
        def __init__(self, name):
            self.name = name
            self.encode = getencoder(name)
            self.decode = getdecoder(name)
            self.incrementaldecoder = getincrementaldecoder(name)
            self.incrementalencoder = getincrementalencoder(name)

        def __repr__(self):
            return f"<codecs.CodecInfo object for encoding {self.name} at {hex(id(self))}>"


    def lookup(encoding):
        if _transform(encoding) is None:
            "".encode(encoding)
        name = encoding.lower().replace("_", "-")
        return CodecInfo({"utf8": "utf-8", "latin-1": "iso8859-1", "latin1": "iso8859-1",
                          "us-ascii": "ascii"}.get(name, name))


    def getencoder(encoding):
        return lambda text, errors="strict": (encode(text, encoding, errors), len(text))


    def getdecoder(encoding):
        return lambda data, errors="strict": (decode(data, encoding, errors), len(data))


    # What stands before a text in these encodings, once.
    _MARKS = {"utf-16": BOM_UTF16, "utf-32": BOM_UTF32, "utf-8-sig": BOM_UTF8}


    class IncrementalEncoder:
        def __init__(self, errors="strict"):
            self.errors = errors
            self._has_begun = False

        def encode(self, input, final=False):
            made = encode(input, self._encoding, self.errors)
            if self._has_begun:
                mark = _MARKS.get(self._encoding.lower().replace("_", "-"), b"")
                made = made[len(mark):] if mark else made
            self._has_begun = True
            return made

        def reset(self):
            self._has_begun = False


    class IncrementalDecoder:
        def __init__(self, errors="strict"):
            self.errors = errors
            self._kept = b""

        def decode(self, input, final=False):
            data = self._kept + bytes(input)
            self._kept = b""
            if final:
                return data.decode(self._encoding, self.errors)
            # Up to three bytes at the end may be the beginning of a character.
            for kept in range(min(3, len(data)) + 1):
                part = data[:len(data) - kept]
                try:
                    text = part.decode(self._encoding, "strict")
                except UnicodeDecodeError as error:
                    if error.end < len(part) or error.reason != "unexpected end of data" and (
                            "truncated" not in error.reason):
                        break
                else:
                    self._kept = data[len(data) - kept:]
                    return text
            return data.decode(self._encoding, self.errors)

        def reset(self):
            self._kept = b""

        def getstate(self):
            return self._kept, 0

        def setstate(self, state):
            self._kept = state[0]


    def getincrementaldecoder(encoding):
        return type("IncrementalDecoder", (IncrementalDecoder,), {"_encoding": encoding})


    def getincrementalencoder(encoding):
        return type("IncrementalEncoder", (IncrementalEncoder,), {"_encoding": encoding})


    def iterencode(iterator, encoding, errors="strict"):
        encoder = getincrementalencoder(encoding)(errors)
        for part in iterator:
            made = encoder.encode(part)
            if made:
                yield made


    def iterdecode(iterator, encoding, errors="strict"):
        decoder = getincrementaldecoder(encoding)(errors)
        for part in iterator:
            text = decoder.decode(part)
            if text:
                yield text
        text = decoder.decode(b"", True)
        if text:
            yield text


    def __getattr__(name):
        if name in ("open", "EncodedFile", "StreamReader", "StreamWriter", "StreamReaderWriter"):
            raise AttributeError(
                f"codecs.{name} is not available: Loopscope runs programs without access to files")
        raise AttributeError(f"module 'codecs' has no attribute {name!r}")
    """#
}
