extension PythonLibrary {
  /// The source of `uuid`.
  static let uuid = #"""
    """Universally unique identifiers (RFC 4122). A run is repeatable, so "random" ones are too."""

    import hashlib
    import random
    import time
    from enum import Enum

    RESERVED_NCS, RFC_4122, RESERVED_MICROSOFT, RESERVED_FUTURE = (
        "reserved for NCS compatibility", "specified in RFC 4122",
        "reserved for Microsoft compatibility", "reserved for future definition")


    class SafeUUID(Enum):
        safe = 0
        unsafe = -1
        unknown = None


    class UUID:
        __slots__ = ("int", "is_safe", "__weakref__")

        def __init__(
            self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None, *,
            is_safe=SafeUUID.unknown,
        ):
            if [hex, bytes, bytes_le, fields, int].count(None) != 4:
                raise TypeError(
                    "one of the hex, bytes, bytes_le, fields, or int arguments must be given")
            if hex is not None:
                hex = hex.replace("urn:", "").replace("uuid:", "").strip("{}").replace("-", "")
                if len(hex) != 32:
                    raise ValueError("badly formed hexadecimal UUID string")
                int = _int(hex, 16)
            if bytes_le is not None:
                if len(bytes_le) != 16:
                    raise ValueError("bytes_le is not a 16-char string")
                bytes = bytes_le[3::-1] + bytes_le[5:3:-1] + bytes_le[7:5:-1] + bytes_le[8:]
            if bytes is not None:
                if len(bytes) != 16:
                    raise ValueError("bytes is not a 16-char string")
                int = _int.from_bytes(bytes, "big")
            if fields is not None:
                int = self._from_fields(fields)
            if not 0 <= int < 1 << 128:
                raise ValueError("int is out of range (need a 128-bit value)")
            if version is not None:
                if not 1 <= version <= 5:
                    raise ValueError("illegal version number")
                int = int & ~(0xC000 << 48) | 0x8000 << 48
                int = int & ~(0xF000 << 64) | version << 76
            object.__setattr__(self, "int", int)
            object.__setattr__(self, "is_safe", is_safe)

        @staticmethod
        def _from_fields(fields):
            if len(fields) != 6:
                raise ValueError("fields is not a 6-tuple")
            number = 0
            for place, (field, bits) in enumerate(zip(fields, (32, 16, 16, 8, 8, 48)), 1):
                if not 0 <= field < 1 << bits:
                    raise ValueError(f"field {place} out of range (need a {bits}-bit value)")
                number = number << bits | field
            return number

        def __getstate__(self):
            state = {"int": self.int}
            if self.is_safe != SafeUUID.unknown:
                state["is_safe"] = self.is_safe.value
            return state

        def __setstate__(self, state):
            object.__setattr__(self, "int", state["int"])
            object.__setattr__(self, "is_safe", SafeUUID(state.get("is_safe")))

        def __setattr__(self, name, value):
            raise TypeError("UUID objects are immutable")

        def __str__(self):
            text = self.hex
            return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"

        def __repr__(self): return f"{self.__class__.__name__}({str(self)!r})"
        def __int__(self): return self.int
        def __hash__(self): return hash(self.int)
        def __copy__(self): return self
        def __deepcopy__(self, memo): return self

        def __eq__(self, other):
            return self.int == other.int if isinstance(other, UUID) else NotImplemented

        def __lt__(self, other):
            return self.int < other.int if isinstance(other, UUID) else NotImplemented

        def __le__(self, other):
            return self.int <= other.int if isinstance(other, UUID) else NotImplemented

        def __gt__(self, other):
            return self.int > other.int if isinstance(other, UUID) else NotImplemented

        def __ge__(self, other):
            return self.int >= other.int if isinstance(other, UUID) else NotImplemented

        @property
        def hex(self): return f"{self.int:032x}"

        @property
        def bytes(self): return self.int.to_bytes(16, "big")

        @property
        def bytes_le(self):
            data = self.bytes
            return data[3::-1] + data[5:3:-1] + data[7:5:-1] + data[8:]

        @property
        def fields(self):
            return (
                self.time_low, self.time_mid, self.time_hi_version, self.clock_seq_hi_variant,
                self.clock_seq_low, self.node)

        @property
        def time_low(self): return self.int >> 96

        @property
        def time_mid(self): return self.int >> 80 & 0xFFFF

        @property
        def time_hi_version(self): return self.int >> 64 & 0xFFFF

        @property
        def clock_seq_hi_variant(self): return self.int >> 56 & 0xFF

        @property
        def clock_seq_low(self): return self.int >> 48 & 0xFF

        @property
        def time(self):
            return (self.time_hi_version & 0x0FFF) << 48 | self.time_mid << 32 | self.time_low

        @property
        def clock_seq(self): return (self.clock_seq_hi_variant & 0x3F) << 8 | self.clock_seq_low

        @property
        def node(self): return self.int & 0xFFFFFFFFFFFF

        @property
        def urn(self): return f"urn:uuid:{self}"

        @property
        def variant(self):
            if not self.int & 0x8000 << 48:
                return RESERVED_NCS
            if not self.int & 0x4000 << 48:
                return RFC_4122
            return RESERVED_FUTURE if self.int & 0x2000 << 48 else RESERVED_MICROSOFT

        @property
        def version(self):
            if self.variant == RFC_4122:
                return self.int >> 76 & 0xF


    _int = int
    _random = random.Random(0x7E57)
    _last_time = 0


    def getnode():
        """No hardware address is shown to programs: a made-up one, marked as such."""
        return 0x0100_0000_0001


    def uuid1(node=None, clock_seq=None):
        global _last_time
        moment = time.time_ns() // 100 + 0x01B21DD213814000
        _last_time = moment = max(moment, _last_time + 1)
        if clock_seq is None:
            clock_seq = _random.getrandbits(14)
        if node is None:
            node = getnode()
        return UUID(
            fields=(
                moment & 0xFFFFFFFF, moment >> 32 & 0xFFFF, moment >> 48 & 0x0FFF,
                clock_seq >> 8 & 0x3F, clock_seq & 0xFF, node),
            version=1)


    def uuid3(namespace, name):
        name = name.encode("utf-8") if isinstance(name, str) else name
        return UUID(bytes=hashlib.md5(namespace.bytes + name).digest(), version=3)


    def uuid4():
        return UUID(int=_random.getrandbits(128), version=4)


    def uuid5(namespace, name):
        name = name.encode("utf-8") if isinstance(name, str) else name
        return UUID(bytes=hashlib.sha1(namespace.bytes + name).digest()[:16], version=5)


    NAMESPACE_DNS = UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8")
    NAMESPACE_URL = UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8")
    NAMESPACE_OID = UUID("6ba7b812-9dad-11d1-80b4-00c04fd430c8")
    NAMESPACE_X500 = UUID("6ba7b814-9dad-11d1-80b4-00c04fd430c8")
    """#
}
