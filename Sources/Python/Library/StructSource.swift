extension PythonLibrary {
  /// The source of `struct`.
  static let structModule = #"""
    """Values as packed bytes."""

    import math

    import _loopscope

    __all__ = [
        "calcsize", "pack", "pack_into", "unpack", "unpack_from", "iter_unpack", "Struct", "error",
    ]


    class error(Exception):
        pass


    error.__module__ = "struct"

    _NATIVE_SIZES = {**_loopscope.native_sizes, "x": 1, "e": 2, "s": 1, "p": 1}
    # The standard sizes, which the other byte orders have.
    _SIZES = {
        code: 4 if code in "lL" else size
        for code, size in _NATIVE_SIZES.items() if code not in "nNP"
    }
    # Bits of the exponent and of the fraction.
    _FLOATS = {"e": (5, 10), "f": (8, 23), "d": (11, 52)}
    _parsed = {}


    def _parse(format):
        """The byte order, and for each field its count, code, size and offset; and the whole size."""
        if isinstance(format, bytes):
            format = format.decode("ascii")
        if not isinstance(format, str):
            raise TypeError(f"Struct() argument 1 must be a str or bytes object, not {type(format).__name__}")
        if format in _parsed:
            return _parsed[format]
        order, sizes, aligned = "little", _NATIVE_SIZES, True
        text = format
        if text[:1] in ("<", ">", "!", "=", "@") and text:
            mark, text = text[0], text[1:]
            if mark != "@":
                sizes, aligned = _SIZES, False
            if mark in ">!":
                order = "big"
        fields = []
        offset = place = 0
        while place < len(text):
            character = text[place]
            place += 1
            if character.isspace():
                continue
            count = None
            if character.isdecimal():
                start = place - 1
                while place < len(text) and text[place].isdecimal():
                    place += 1
                count = int(text[start:place])
                if place == len(text):
                    raise error("repeat count given without format specifier")
                character = text[place]
                place += 1
            if character not in sizes:
                raise error("bad char in struct format")
            size = sizes[character]
            if aligned and character not in "xcbB?sp":
                offset += -offset % size
            number = 1 if count is None else count
            if character in "sp":
                fields.append((number, character, number, offset))
                offset += number
            else:
                for _ in range(1 if character == "x" and number else number):
                    fields.append((number, character, number if character == "x" else size, offset))
                    offset += number if character == "x" else size
        _parsed[format] = found = order, [one for one in fields if one[1] != "x"], offset
        return found


    def _integer(code, size, value, order):
        signed = code in "bhilqn"
        bits = 8 * size
        if not isinstance(value, int):
            index = getattr(type(value), "__index__", None)
            if index is None:
                raise error("required argument is not an integer")
            value = index(value)
        low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)
        if code == "P" and -(1 << bits - 1) <= value < 0:
            return (value + (1 << bits)).to_bytes(size, order)
        if not low <= value <= high:
            is_big = order == "big"
            if code == "P" or is_big and code in "qQ":
                raise error("int too large to convert")
            # It is read as a C long first, which may be too small.
            unsigned = code in "IL" or code == "H" and is_big
            if code in "qQnN" or not (
                0 <= value < 1 << 64 if unsigned else -1 << 63 <= value < 1 << 63
            ):
                raise error("argument out of range")
            kinds = {"b": "byte", "B": "ubyte"}
            if not is_big:
                kinds.update(h="short", H="ushort")
            raise error(f"{kinds.get(code, repr(code))} format requires {low} <= number <= {high}")
        return value.to_bytes(size, order, signed=signed)


    def _float(code, size, value, order):
        if not isinstance(value, (int, float)) and not hasattr(type(value), "__float__"):
            raise error("required argument is not a float")
        value = float(value)
        exponent_bits, fraction_bits = _FLOATS[code]
        bias = (1 << exponent_bits - 1) - 1
        sign = 1 if math.copysign(1.0, value) < 0 else 0
        top = (1 << exponent_bits) - 1
        if math.isnan(value):
            exponent, fraction = top, 1 << fraction_bits - 1
        elif math.isinf(value):
            exponent, fraction = top, 0
        elif value == 0:
            exponent = fraction = 0
        else:
            mantissa, power = math.frexp(abs(value))
            power -= 1
            if power < 1 - bias:
                scaled = math.ldexp(mantissa, power + 1 + bias - 1 + fraction_bits)
                exponent = 0
            else:
                scaled = math.ldexp(mantissa * 2 - 1, fraction_bits)
                exponent = power + bias
            fraction = round(scaled)
            if fraction >> fraction_bits:
                fraction = 0
                exponent += 1
            if exponent >= top:
                raise OverflowError(
                    "float too large to pack with "
                    f"{code} format")
        number = (sign << exponent_bits | exponent) << fraction_bits | fraction
        return number.to_bytes(size, order)


    def _read_float(code, data, order):
        exponent_bits, fraction_bits = _FLOATS[code]
        number = int.from_bytes(data, order)
        fraction = number & (1 << fraction_bits) - 1
        exponent = number >> fraction_bits & (1 << exponent_bits) - 1
        sign = -1.0 if number >> exponent_bits + fraction_bits else 1.0
        bias = (1 << exponent_bits - 1) - 1
        if exponent == (1 << exponent_bits) - 1:
            return math.copysign(math.nan if fraction else math.inf, sign)
        if exponent == 0:
            return sign * math.ldexp(fraction, 1 - bias - fraction_bits)
        return sign * math.ldexp(fraction | 1 << fraction_bits, exponent - bias - fraction_bits)


    def _pack(format, values, name):
        order, fields, size = _parse(format)
        if len(values) != len(fields):
            raise error(f"{name} expected {len(fields)} items for packing (got {len(values)})")
        made = bytearray(size)
        for (count, code, width, offset), value in zip(fields, values):
            if code == "s" or code == "p":
                if not isinstance(value, (bytes, bytearray)):
                    raise error(f"argument for '{code}' must be a bytes object")
                if code == "p":
                    value = bytes([min(len(value), count - 1, 255)]) + value[:count - 1] if count else b""
                part = bytes(value[:count])
            elif code == "c":
                if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
                    raise error("char format requires a bytes object of length 1")
                part = bytes(value)
            elif code == "?":
                part = b"\1" if value else b"\0"
            elif code in _FLOATS:
                part = _float(code, width, value, order)
            else:
                part = _integer(code, width, value, order)
            made[offset:offset + len(part)] = part
        return bytes(made)


    def _unpack(format, data, start):
        order, fields, _ = _parse(format)
        values = []
        for count, code, width, offset in fields:
            part = data[start + offset:start + offset + width]
            if code in "sc":
                values.append(bytes(part))
            elif code == "p":
                values.append(bytes(part[1:1 + part[0]]) if part else b"")
            elif code == "?":
                values.append(part[0] != 0)
            elif code in _FLOATS:
                values.append(_read_float(code, part, order))
            else:
                values.append(int.from_bytes(part, order, signed=code in "bhilqn"))
        return tuple(values)


    def _buffer(data):
        if isinstance(data, (bytes, bytearray)):
            return data
        if type(data).__name__ in ("memoryview", "array"):
            return bytes(data)
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")


    def calcsize(format, /):
        return _parse(format)[2]


    def pack(format, /, *values):
        return _pack(format, values, "pack")


    def unpack(format, buffer, /):
        data = _buffer(buffer)
        size = calcsize(format)
        if len(data) != size:
            raise error(f"unpack requires a buffer of {size} bytes")
        return _unpack(format, data, 0)


    def unpack_from(format, /, buffer, offset=0):
        data = _buffer(buffer)
        size = calcsize(format)
        if offset < 0:
            if offset + len(data) < 0:
                raise error(f"offset {offset} out of range for {len(data)}-byte buffer")
            if -offset < size:
                raise error(f"not enough data to unpack {size} bytes")
            offset += len(data)
        if len(data) - offset < size:
            raise error(
                f"unpack_from requires a buffer of at least {size + offset} bytes for unpacking "
                f"{size} bytes at offset {offset} (actual buffer size is {len(data)})")
        return _unpack(format, data, offset)


    def pack_into(format, buffer, offset, /, *values):
        made = _pack(format, values, "pack_into")
        if type(buffer).__name__ == "array":
            buffer = memoryview(buffer)
        if isinstance(buffer, memoryview) and not buffer.readonly:
            buffer = buffer.cast("B")
        elif not isinstance(buffer, bytearray):
            raise TypeError("argument must be read-write bytes-like object, not " + type(buffer).__name__)
        if offset < 0:
            if offset + len(buffer) < 0:
                raise error(f"offset {offset} out of range for {len(buffer)}-byte buffer")
            if -offset < len(made):
                raise error(f"no space to pack {len(made)} bytes at offset {offset}")
            offset += len(buffer)
        if len(buffer) - offset < len(made):
            raise error(
                f"pack_into requires a buffer of at least {len(made) + offset} bytes for packing "
                f"{len(made)} bytes at offset {offset} (actual buffer size is {len(buffer)})")
        buffer[offset:offset + len(made)] = made


    def iter_unpack(format, buffer, /):
        data = _buffer(buffer)
        size = calcsize(format)
        if not size:
            raise error("cannot iteratively unpack with a struct of length 0")
        if len(data) % size:
            raise error(f"iterative unpacking requires a buffer of a multiple of {size} bytes")
        return iter([_unpack(format, data, place) for place in range(0, len(data), size)])


    class Struct:
        def __init__(self, format):
            self.size = calcsize(format)
            self.format = format.decode("ascii") if isinstance(format, bytes) else format

        def pack(self, *values): return _pack(self.format, values, "pack")
        def unpack(self, buffer, /): return unpack(self.format, buffer)
        def unpack_from(self, buffer, offset=0): return unpack_from(self.format, buffer, offset)
        def pack_into(self, buffer, offset, /, *values): pack_into(self.format, buffer, offset, *values)
        def iter_unpack(self, buffer, /): return iter_unpack(self.format, buffer)
    """#
}
