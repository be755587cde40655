extension PythonLibrary {
  /// The source of `array`.
  static let arrayModule = #"""
    """Sequences of numbers of one kind, which are kept in as many bytes each."""

    from collections.abc import MutableSequence
    from _loopscope import is_exported as _is_exported, native_sizes as _native_sizes
    from _loopscope import set_array_type as _set_array_type
    import operator
    import struct

    __all__ = ["array", "ArrayType"]

    typecodes = "bBuhHiIlLqQfd"

    _SIZES = {code: 4 if code == "u" else _native_sizes[code] for code in typecodes}
    # The codes of struct's standard sizes, where they differ.
    _PACKED = {"l": "q", "L": "Q"}
    # What CPython calls the smaller kinds when a number does not fit.
    _NAMES = {
        "b": "signed char", "B": "unsigned byte integer", "h": "signed short integer",
        "H": "unsigned short", "i": "signed integer", "I": "unsigned int",
    }


    def _integer(code, value):
        """The number, if it is a whole one that fits the code."""
        value = operator.index(value)
        bits = 8 * _SIZES[code]
        least, most = -2 ** (bits - 1), 2 ** (bits - 1) - 1
        if code.isupper():
            least, most = 0, 2 ** bits - 1
        if least <= value <= most:
            return value
        if code == "q" or code == "Q" and value > 0:
            raise OverflowError("int too big to convert")
        if code in "ILQ" and value < 0:
            raise OverflowError(
                "can't convert negative int to unsigned" if code == "Q"
                else "can't convert negative value to unsigned int")
        wide = 64 if code in "IL" else 63
        if not -2 ** 63 <= value < 2 ** wide:
            kind = "unsigned long" if code in "IL" else "long"
            raise OverflowError(f"Python int too large to convert to C {kind}")
        side = "greater than maximum" if value > most else "less than minimum"
        # CPython reads these two by way of a larger kind.
        if code == "b" and not -2 ** 15 <= value < 2 ** 15:
            code = "h"
        elif code == "H" and not -2 ** 31 <= value < 2 ** 31:
            code = "i"
        raise OverflowError(f"{_NAMES[code]} is {side}")


    def _real(code, value):
        if not isinstance(value, (int, float)) and not hasattr(type(value), "__float__"):
            if not hasattr(type(value), "__index__"):
                raise TypeError(f"must be real number, not {type(value).__name__}")
        value = float(value)
        if code == "d":
            return value
        try:
            return struct.unpack("<f", struct.pack("<f", value))[0]
        except OverflowError:
            return float("inf") if value > 0 else float("-inf")


    def _character(code, value):
        if not isinstance(value, str) or len(value) != 1:
            raise TypeError("array item must be unicode character")
        return value


    class array:
        """array(typecode [, initializer]) -> array"""

        __slots__ = ("_code", "_items", "_check", "__weakref__")

        def __new__(cls, *args, **keywords):
            if not args:
                raise TypeError("array() takes at least 1 argument (0 given)")
            if len(args) > 2:
                raise TypeError(f"array() takes at most 2 arguments ({len(args)} given)")
            code = args[0]
            if not isinstance(code, str) or len(code) != 1:
                raise TypeError(
                    f"array() argument 1 must be a unicode character, not {type(code).__name__}")
            if code not in typecodes:
                raise ValueError(
                    "bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)")
            made = object.__new__(cls)
            made._code = code
            made._check = _character if code == "u" else _real if code in "fd" else _integer
            made._items = []
            if len(args) == 2:
                made._fill(args[1])
            return made

        def _fill(self, initial):
            if isinstance(initial, str):
                if self._code != "u":
                    raise TypeError(
                        f"cannot use a str to initialize an array with typecode {self._code!r}")
                self._items.extend(initial)
            elif isinstance(initial, (bytes, bytearray)):
                self.frombytes(initial)
            else:
                if isinstance(initial, array) and (initial._code == "u") != (self._code == "u"):
                    raise TypeError(
                        "cannot use a unicode array to initialize an array with typecode "
                        f"{self._code!r}" if initial._code == "u" else
                        "array item must be unicode character")
                for value in initial:
                    self.append(value)

        def _resize(self):
            """To be called before the number of items changes."""
            if _is_exported(self._items):
                raise BufferError("cannot resize an array that is exporting buffers")

        def _of(self, items):
            made = array(self._code)
            made._items = items
            return made

        typecode = property(lambda self: self._code)
        itemsize = property(lambda self: _SIZES[self._code])

        def __repr__(self):
            if not self._items:
                return f"array({self._code!r})"
            shown = "".join(self._items) if self._code == "u" else self._items
            return f"array({self._code!r}, {shown!r})"

        def __reduce_ex__(self, protocol):
            return type(self), (self._code, self.tolist())

        def __copy__(self):
            return self._of(self._items[:])

        def __deepcopy__(self, memo):
            return self.__copy__()

        # Items

        def __len__(self):
            return len(self._items)

        def __iter__(self):
            return iter(self._items)

        def __contains__(self, value):
            return value in self._items

        def _place(self, index):
            try:
                return operator.index(index)
            except TypeError:
                raise TypeError("array indices must be integers") from None

        def __getitem__(self, index):
            if isinstance(index, slice):
                return self._of(self._items[index])
            place = self._place(index)
            if not -len(self._items) <= place < len(self._items):
                raise IndexError("array index out of range")
            return self._items[place]

        def __setitem__(self, index, value):
            if isinstance(index, slice):
                if not isinstance(value, array):
                    raise TypeError(
                        f'can only assign array (not "{type(value).__name__}") to array slice')
                self._same_kind(value)
                places = range(*index.indices(len(self._items)))
                if places.step != 1 and len(places) != len(value):
                    raise ValueError(
                        f"attempt to assign array of size {len(value)} to extended slice of size "
                        f"{len(places)}")
                if len(places) != len(value):
                    self._resize()
                self._items[index] = value._items
                return
            place = self._place(index)
            if not -len(self._items) <= place < len(self._items):
                raise IndexError("array assignment index out of range")
            self._items[place] = self._check(self._code, value)

        def __delitem__(self, index):
            if not isinstance(index, slice):
                index = self._place(index)
                if not -len(self._items) <= index < len(self._items):
                    raise IndexError("array assignment index out of range")
            self._resize()
            del self._items[index]

        def _same_kind(self, other):
            if other._code != self._code:
                raise TypeError("bad argument type for built-in operation")

        # Comparing and joining

        __hash__ = None

        def __eq__(self, other):
            return self._items == other._items if isinstance(other, array) else NotImplemented

        def __lt__(self, other):
            return self._items < other._items if isinstance(other, array) else NotImplemented

        def __le__(self, other):
            return self._items <= other._items if isinstance(other, array) else NotImplemented

        def __gt__(self, other):
            return self._items > other._items if isinstance(other, array) else NotImplemented

        def __ge__(self, other):
            return self._items >= other._items if isinstance(other, array) else NotImplemented

        def __add__(self, other):
            if not isinstance(other, array):
                raise TypeError(f'can only append array (not "{type(other).__name__}") to array')
            self._same_kind(other)
            return self._of(self._items + other._items)

        def __iadd__(self, other):
            if not isinstance(other, array):
                raise TypeError(f'can only extend with array (not "{type(other).__name__}")')
            self.extend(other)
            return self

        def __mul__(self, count):
            if not hasattr(type(count), "__index__"):
                raise TypeError(
                    f"can't multiply sequence by non-int of type {type(count).__name__!r}")
            return self._of(self._items * count)

        __rmul__ = __mul__

        def __imul__(self, count):
            if count != 1 and self._items:
                self._resize()
            self._items *= count
            return self

        # Changing

        def append(self, v, /):
            v = self._check(self._code, v)
            self._resize()
            self._items.append(v)

        def extend(self, bb, /):
            if isinstance(bb, array):
                if bb._code != self._code:
                    raise TypeError("can only extend with array of same kind")
                if bb._items:
                    self._resize()
                self._items.extend(bb._items)
            else:
                for value in bb:
                    self.append(value)

        def insert(self, i, v, /):
            v = self._check(self._code, v)
            self._resize()
            self._items.insert(i, v)

        def pop(self, i=-1, /):
            if not self._items:
                raise IndexError("pop from empty array")
            if not -len(self._items) <= i < len(self._items):
                raise IndexError("pop index out of range")
            self._resize()
            return self._items.pop(i)

        def remove(self, v, /):
            if v not in self._items:
                raise ValueError("array.remove(x): x not in array")
            self._resize()
            self._items.remove(v)

        def index(self, v, start=0, stop=2 ** 63 - 1, /):
            try:
                return self._items.index(v, start, stop)
            except ValueError:
                raise ValueError("array.index(x): x not in array") from None

        def count(self, v, /):
            return self._items.count(v)

        def reverse(self):
            self._items.reverse()

        def byteswap(self):
            size = _SIZES[self._code]
            data = self.tobytes()
            swapped = array(self._code)
            for place in range(0, len(data), size):
                swapped.frombytes(data[place:place + size][::-1])
            self._items[:] = swapped._items

        # Conversions

        def tobytes(self):
            if self._code == "u":
                return "".join(self._items).encode("utf-32-le")
            code = _PACKED.get(self._code, self._code)
            return struct.pack(f"<{len(self._items)}{code}", *self._items)

        __bytes__ = tobytes

        def frombytes(self, buffer, /):
            if isinstance(buffer, array):
                buffer = buffer.tobytes()
            elif isinstance(buffer, memoryview):
                buffer = buffer.tobytes()
            if not isinstance(buffer, (bytes, bytearray)):
                raise TypeError(f"a bytes-like object is required, not '{type(buffer).__name__}'")
            count, rest = divmod(len(buffer), _SIZES[self._code])
            if rest:
                raise ValueError("bytes length not a multiple of item size")
            if count:
                self._resize()
            if self._code == "u":
                self._items.extend(bytes(buffer).decode("utf-32-le"))
                return
            code = _PACKED.get(self._code, self._code)
            self._items.extend(struct.unpack(f"<{count}{code}", buffer))

        def tolist(self):
            return self._items[:]

        def fromlist(self, list, /):
            if type(list) is not type([]):
                raise TypeError("arg must be list")
            # All of them or none.
            new = [self._check(self._code, value) for value in list]
            if new:
                self._resize()
            self._items += new

        def tounicode(self):
            if self._code != "u":
                raise ValueError("tounicode() may only be called on unicode type arrays")
            return "".join(self._items)

        def fromunicode(self, ustr, /):
            if not isinstance(ustr, str):
                raise TypeError(f"fromunicode() argument must be str, not {type(ustr).__name__}")
            if self._code != "u":
                raise ValueError("fromunicode() may only be called on unicode type arrays")
            if ustr:
                self._resize()
            self._items.extend(ustr)

        def buffer_info(self):
            return id(self._items), len(self._items)

        def tofile(self, f, /):
            f.write(self.tobytes())

        def fromfile(self, f, n, /):
            data = f.read(n * self.itemsize)
            self.frombytes(data[:len(data) // self.itemsize * self.itemsize])
            if len(data) < n * self.itemsize:
                raise EOFError("read() didn't return enough bytes")


    def _name_with_module():
        import _loopscope
        _loopscope.show_module_of(array)


    _name_with_module()
    _set_array_type(array)
    ArrayType = array
    MutableSequence.register(array)
    """#
}
