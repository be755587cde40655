extension PythonLibrary {
  /// The source of `binascii`.
  static let binascii = #"""
    """Bytes as text: hexadecimal and base 64; checksums."""


    class Error(ValueError):
        pass


    class Incomplete(Exception):
        pass


    Error.__module__ = Incomplete.__module__ = "binascii"


    def _bytes(data):
        if isinstance(data, str):
            if not data.isascii():
                raise ValueError("string argument should contain only ASCII characters")
            return data.encode("ascii")
        return _buffer(data)


    def _buffer(data):
        if isinstance(data, (bytes, bytearray)):
            return bytes(data)
        try:
            return bytes(memoryview(data))
        except TypeError:
            raise TypeError(
                f"a bytes-like object is required, not {type(data).__name__!r}") from None


    def hexlify(data, *separator, **keywords):
        return _buffer(data).hex(*separator, **keywords).encode("ascii")


    b2a_hex = hexlify


    def unhexlify(hexstr):
        data = _bytes(hexstr)
        if len(data) % 2:
            raise Error("Odd-length string")
        if any(byte not in b"0123456789abcdefABCDEF" for byte in data):
            raise Error("Non-hexadecimal digit found")
        return bytes.fromhex(data.decode("ascii"))


    a2b_hex = unhexlify

    _ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    _VALUES = {byte: value for value, byte in enumerate(_ALPHABET)}


    def b2a_base64(data, /, *, newline=True):
        data = _buffer(data)
        out = bytearray()
        for place in range(0, len(data) - 2, 3):
            number = data[place] << 16 | data[place + 1] << 8 | data[place + 2]
            out.append(_ALPHABET[number >> 18])
            out.append(_ALPHABET[number >> 12 & 63])
            out.append(_ALPHABET[number >> 6 & 63])
            out.append(_ALPHABET[number & 63])
        rest = len(data) % 3
        if rest == 1:
            number = data[-1]
            out += bytes((_ALPHABET[number >> 2], _ALPHABET[number << 4 & 63])) + b"=="
        elif rest == 2:
            number = data[-2] << 8 | data[-1]
            out += bytes((
                _ALPHABET[number >> 10], _ALPHABET[number >> 4 & 63], _ALPHABET[number << 2 & 63])) + b"="
        if newline:
            out.append(10)
        return bytes(out)


    def a2b_base64(data, /, *, strict_mode=False):
        data = _bytes(data)
        if strict_mode and data[:1] == b"=":
            raise Error("Leading padding not allowed")
        out = bytearray()
        number = count = pads = 0
        finished = False
        for place, byte in enumerate(data):
            if byte == 61:
                pads += 1
                if count >= 2 and count + pads >= 4:
                    if strict_mode and place + 1 < len(data):
                        raise Error("Excess data after padding")
                    finished = True
                    break
                continue
            value = _VALUES.get(byte)
            if value is None:
                if strict_mode:
                    raise Error("Only base64 data is allowed")
                continue
            if strict_mode and pads:
                raise Error("Discontinuous padding not allowed")
            pads = 0
            number = number << 6 | value
            count += 1
            if count == 4:
                out += number.to_bytes(3, "big")
                number = count = 0
        if count and not finished:
            if count == 1:
                raise Error(
                    "Invalid base64-encoded string: number of data characters "
                    f"({len(out) // 3 * 4 + 1}) cannot be 1 more than a multiple of 4")
            raise Error("Incorrect padding")
        if count == 2:
            out.append(number >> 4)
        elif count == 3:
            out += (number >> 2).to_bytes(2, "big")
        return bytes(out)


    def _crc_table():
        table = []
        for number in range(256):
            for _ in range(8):
                number = number >> 1 ^ (0xEDB88320 if number & 1 else 0)
            table.append(number)
        return table


    _CRC = _crc_table()


    def crc32(data, value=0, /):
        crc = ~value & 0xFFFFFFFF
        for byte in _buffer(data):
            crc = crc >> 8 ^ _CRC[(crc ^ byte) & 255]
        return crc ^ 0xFFFFFFFF


    def crc_hqx(data, value, /):
        crc = value & 0xFFFF
        for byte in _buffer(data):
            crc ^= byte << 8
            for _ in range(8):
                crc = crc << 1 ^ (0x1021 if crc & 0x8000 else 0)
            crc &= 0xFFFF
        return crc
    """#
}
