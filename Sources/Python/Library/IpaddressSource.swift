extension PythonLibrary {
  /// The source of `ipaddress`.
  static let ipaddress = #"""
    """Addresses, networks and interfaces of the Internet protocol, versions 4 and 6."""

    import functools

    from _ipaddress_text import (
        AddressValueError, NetmaskValueError, prefix_of_mask, read_v4, read_v6, write_v4, write_v6)

    IPV4LENGTH = 32
    IPV6LENGTH = 128


    def ip_address(address):
        """An address of the version that it is written in."""
        return _either(address, "address", IPv4Address, IPv6Address)


    def ip_network(address, strict=True):
        """A network of the version that it is written in."""
        return _either(address, "network", IPv4Network, IPv6Network, strict)


    def ip_interface(address):
        """An interface of the version that it is written in."""
        return _either(address, "interface", IPv4Interface, IPv6Interface)


    def _either(address, noun, *classes_and_more):
        first, second, *more = classes_and_more
        for one in (first, second):
            try:
                return one(address, *more)
            except (AddressValueError, NetmaskValueError):
                pass
        raise ValueError(f"{address!r} does not appear to be an IPv4 or IPv6 {noun}")


    def v4_int_to_packed(address):
        try:
            return address.to_bytes(4, "big")
        except OverflowError:
            raise ValueError("Address negative or too large for IPv4") from None


    def v6_int_to_packed(address):
        try:
            return address.to_bytes(16, "big")
        except OverflowError:
            raise ValueError("Address negative or too large for IPv6") from None


    def _same_version(one, other):
        if one.version != other.version:
            raise TypeError(f"{one} and {other} are not of the same version")


    class _IPAddressBase:
        __slots__ = ()

        compressed = property(str)
        exploded = property(lambda self: self._explode())
        reverse_pointer = property(lambda self: self._reverse_pointer())
        max_prefixlen = property(lambda self: self._bits)
        version = property(lambda self: self._version)

        def __reduce__(self):
            return self.__class__, (str(self),)


    @functools.total_ordering
    class _BaseAddress(_IPAddressBase):
        __slots__ = ()

        def _set(self, address):
            """Takes a number or bytes; answers whether it was one of them."""
            if isinstance(address, int):
                if address < 0:
                    raise AddressValueError(
                        f"{address} (< 0) is not permitted as an IPv{self._version} address")
                if address >> self._bits:
                    raise AddressValueError(
                        f"{address} (>= 2**{self._bits}) is not permitted as an "
                        f"IPv{self._version} address")
                self._ip = address
                return True
            if isinstance(address, bytes):
                size = self._bits // 8
                if len(address) != size:
                    raise AddressValueError(
                        f"{address!r} (len {len(address)} != {size}) is not permitted as an "
                        f"IPv{self._version} address")
                self._ip = int.from_bytes(address, "big")
                return True
            return False

        packed = property(lambda self: self._ip.to_bytes(self._bits // 8, "big"))

        def __int__(self):
            return self._ip

        def __eq__(self, other):
            try:
                return self._ip == other._ip and self._version == other._version
            except AttributeError:
                return NotImplemented

        def __lt__(self, other):
            if not isinstance(other, _BaseAddress):
                return NotImplemented
            _same_version(self, other)
            return self._ip < other._ip

        def __hash__(self):
            return hash((self._version, self._ip))

        def __add__(self, other):
            if not isinstance(other, int):
                return NotImplemented
            return self.__class__(int(self) + other)

        def __sub__(self, other):
            if not isinstance(other, int):
                return NotImplemented
            return self.__class__(int(self) - other)

        def __str__(self):
            return self._write(self._ip)

        def __repr__(self):
            return f"{self.__class__.__name__}({str(self)!r})"

        def __format__(self, spec):
            """Text as s; the bits as b, x or X, or as n, which is b or x by the version."""
            if not spec or spec[-1] == "s":
                return format(str(self), spec)
            flags, kind = spec[:-1], spec[-1]
            prefix = flags.startswith("#")
            grouping = flags.endswith("_")
            if kind not in "bnxX" or flags not in ("", "#", "_", "#_"):
                return super().__format__(spec)
            if kind == "n":
                kind = "b" if self._version == 4 else "x"
            digits = self._bits if kind == "b" else self._bits // 4
            width = digits + (digits // 4 - 1) * grouping + 2 * prefix
            return format(int(self), f"{'#' * prefix}0{width}{'_' * grouping}{kind}")


    class _Kinds:
        """What an address or a network is used for; of a network, what its first and last are."""

        __slots__ = ()

        is_multicast = property(lambda self: self._is_in("_multicast"))
        is_reserved = property(lambda self: self._is_in("_reserved"))
        is_loopback = property(lambda self: self._is_in("_loopback"))
        is_link_local = property(lambda self: self._is_in("_link_local"))
        is_unspecified = property(lambda self: self._is_in("_unspecified"))
        is_private = property(lambda self: self._is_in("_private"))


    class _AddressKinds(_Kinds):
        __slots__ = ()

        def _is_in(self, kind):
            ranges = getattr(_RANGES[self._version], kind)
            return any(self._ip >> shift == top for top, shift in ranges)


    class IPv4Address(_BaseAddress, _AddressKinds):
        """An address of four octets."""

        __slots__ = ("_ip", "__weakref__")
        _version = 4
        _bits = IPV4LENGTH
        _write = staticmethod(write_v4)

        def __init__(self, address):
            if not self._set(address):
                text = str(address)
                if "/" in text:
                    raise AddressValueError(f"Unexpected '/' in {address!r}")
                self._ip = read_v4(text)

        def _explode(self):
            return str(self)

        def _reverse_pointer(self):
            return ".".join(reversed(str(self).split("."))) + ".in-addr.arpa"

        @property
        def is_global(self):
            return not self._is_in("_shared") and not self.is_private


    class IPv6Address(_BaseAddress, _AddressKinds):
        """An address of eight groups of 16 bits, which may have a scope."""

        __slots__ = ("_ip", "_scope_id", "__weakref__")
        _version = 6
        _bits = IPV6LENGTH
        _write = staticmethod(write_v6)

        def __init__(self, address):
            self._scope_id = None
            if not self._set(address):
                text = str(address)
                if "/" in text:
                    raise AddressValueError(f"Unexpected '/' in {address!r}")
                text, percent, scope = text.partition("%")
                if percent:
                    if not scope or "%" in scope:
                        raise AddressValueError(f'Invalid IPv6 address: "{address!r}"')
                    self._scope_id = scope
                self._ip = read_v6(text)

        scope_id = property(lambda self: self._scope_id)

        def __str__(self):
            text = write_v6(self._ip)
            return f"{text}%{self._scope_id}" if self._scope_id else text

        def __hash__(self):
            return hash((self._ip, self._scope_id))

        def __eq__(self, other):
            equal = super().__eq__(other)
            if equal is True:
                return self._scope_id == getattr(other, "_scope_id", None)
            return equal

        def _explode(self):
            digits = f"{self._ip:032x}"
            return ":".join([digits[place:place + 4] for place in range(0, 32, 4)])

        def _reverse_pointer(self):
            return ".".join(f"{self._ip:032x}"[::-1]) + ".ip6.arpa"

        is_site_local = property(lambda self: self._is_in("_site_local"))

        @property
        def is_private(self):
            mapped = self.ipv4_mapped
            return self._is_in("_private") if mapped is None else mapped.is_private

        is_global = property(lambda self: not self.is_private)

        @property
        def ipv4_mapped(self):
            return IPv4Address(self._ip & 0xFFFFFFFF) if self._ip >> 32 == 0xFFFF else None

        @property
        def teredo(self):
            if self._ip >> 96 != 0x20010000:
                return None
            return IPv4Address(self._ip >> 64 & 0xFFFFFFFF), IPv4Address(~self._ip & 0xFFFFFFFF)

        @property
        def sixtofour(self):
            return IPv4Address(self._ip >> 80 & 0xFFFFFFFF) if self._ip >> 112 == 0x2002 else None


    def _split(address):
        """The address and the prefix that a network or interface is made of."""
        if isinstance(address, (bytes, int)):
            return address, None
        if isinstance(address, tuple):
            return address if len(address) > 1 else (address[0], None)
        parts = str(address).split("/")
        if len(parts) > 2:
            raise AddressValueError(f"Only one '/' permitted in {address!r}")
        return parts[0], parts[1] if len(parts) == 2 else None


    @functools.total_ordering
    class _BaseNetwork(_IPAddressBase, _Kinds):
        def __init__(self, address, strict=True):
            first, mask = _split(address)
            self.network_address = self._address_class(first)
            if mask is None:
                self._prefixlen = self._bits
            else:
                self._prefixlen = prefix_of_mask(mask, self._bits, read_v4)
            host = int(self.network_address) & int(self.hostmask)
            if host:
                if strict:
                    raise ValueError(f"{self._shown(address)} has host bits set")
                self.network_address = self._address_class(int(self.network_address) - host)

        def _shown(self, address):
            return str(self) if isinstance(address, tuple) else address

        prefixlen = property(lambda self: self._prefixlen)

        @functools.cached_property
        def netmask(self):
            return self._address_class((1 << self._bits) - (1 << self._bits - self._prefixlen))

        @functools.cached_property
        def hostmask(self):
            return self._address_class((1 << self._bits - self._prefixlen) - 1)

        @functools.cached_property
        def broadcast_address(self):
            return self._address_class(int(self.network_address) | int(self.hostmask))

        @property
        def num_addresses(self):
            return 1 << self._bits - self._prefixlen

        with_prefixlen = property(str)
        with_netmask = property(lambda self: f"{self.network_address}/{self.netmask}")
        with_hostmask = property(lambda self: f"{self.network_address}/{self.hostmask}")

        def __str__(self):
            return f"{self.network_address}/{self._prefixlen}"

        def __repr__(self):
            return f"{self.__class__.__name__}({str(self)!r})"

        def _explode(self):
            return f"{self.network_address.exploded}/{self._prefixlen}"

        def _reverse_pointer(self):
            # As CPython has it, the last and the prefix are parts of the name.
            if self._version == 4:
                return ".".join(reversed(str(self).split("."))) + ".in-addr.arpa"
            return ".".join(self.exploded[::-1].replace(":", "")) + ".ip6.arpa"

        def __len__(self):
            return self.num_addresses

        def __iter__(self):
            for number in range(int(self.network_address), int(self.broadcast_address) + 1):
                yield self._address_class(number)

        def __getitem__(self, place):
            number = int(self.network_address if place >= 0 else self.broadcast_address) + place
            number += 0 if place >= 0 else 1
            if not int(self.network_address) <= number <= int(self.broadcast_address):
                raise IndexError("address out of range")
            return self._address_class(number)

        def hosts(self):
            """The addresses that hosts may have: of short networks not those at the ends."""
            first, last = int(self.network_address), int(self.broadcast_address)
            if self._prefixlen == self._bits:
                return [self._address_class(first)]
            if self._prefixlen == self._bits - 1:
                return [self._address_class(first), self._address_class(last)]
            last -= 1 if self._version == 4 else 0
            return (self._address_class(number) for number in range(first + 1, last + 1))

        def __contains__(self, other):
            if self._version != other._version or isinstance(other, _BaseNetwork):
                return False
            return other._ip & int(self.netmask) == int(self.network_address)

        def _key(self):
            return self._version, self.network_address._ip, self.netmask._ip

        def __eq__(self, other):
            if not isinstance(other, _BaseNetwork):
                return NotImplemented
            return self._key() == other._key()

        def __lt__(self, other):
            if not isinstance(other, _BaseNetwork):
                return NotImplemented
            _same_version(self, other)
            return self._key() < other._key()

        def __hash__(self):
            return hash(self._key())

        def overlaps(self, other):
            return (
                other.network_address in self or other.broadcast_address in self
                or self.network_address in other or self.broadcast_address in other)

        def _is_within(self, other):
            if not isinstance(other, _BaseNetwork):
                raise TypeError(f"Unable to test subnet containment between {self} and {other}")
            _same_version(self, other)
            return (
                other.network_address <= self.network_address
                and other.broadcast_address >= self.broadcast_address)

        def subnet_of(self, other):
            return self._is_within(other)

        def supernet_of(self, other):
            if not isinstance(other, _BaseNetwork):
                raise TypeError(f"Unable to test subnet containment between {self} and {other}")
            _same_version(self, other)
            return other._is_within(self)

        def compare_networks(self, other):
            if self._version != other._version:
                raise TypeError(f"{self} and {other} are not of the same type")
            return (self._key() > other._key()) - (self._key() < other._key())

        def subnets(self, prefixlen_diff=1, new_prefix=None):
            if self._prefixlen == self._bits:
                yield self
                return
            if new_prefix is not None:
                if new_prefix < self._prefixlen:
                    raise ValueError("new prefix must be longer")
                if prefixlen_diff != 1:
                    raise ValueError("cannot set prefixlen_diff and new_prefix")
                prefixlen_diff = new_prefix - self._prefixlen
            if prefixlen_diff < 0:
                raise ValueError("prefix length diff must be > 0")
            prefix = self._prefixlen + prefixlen_diff
            if prefix > self._bits:
                raise ValueError(
                    f"prefix length diff {prefix} is invalid for netblock {self}")
            first, last = int(self.network_address), int(self.broadcast_address)
            for number in range(first, last + 1, 1 << self._bits - prefix):
                yield self.__class__((number, prefix))

        def supernet(self, prefixlen_diff=1, new_prefix=None):
            if self._prefixlen == 0:
                return self
            if new_prefix is not None:
                if new_prefix > self._prefixlen:
                    raise ValueError("new prefix must be shorter")
                if prefixlen_diff != 1:
                    raise ValueError("cannot set prefixlen_diff and new_prefix")
                prefixlen_diff = self._prefixlen - new_prefix
            prefix = self._prefixlen - prefixlen_diff
            if prefix < 0:
                raise ValueError(
                    f"current prefixlen is {self._prefixlen}, cannot have a prefixlen_diff of "
                    f"{prefixlen_diff}")
            return self.__class__((int(self.network_address), prefix), strict=False)

        def address_exclude(self, other):
            """The networks that are left of this one without the other."""
            _same_version(self, other)
            if not isinstance(other, _BaseNetwork):
                raise TypeError(f"{other} is not a network object")
            if not other.subnet_of(self):
                raise ValueError(f"{other} not contained in {self}")
            rest = self
            while rest != other:
                lower, upper = rest.subnets()
                if other.subnet_of(lower):
                    yield upper
                    rest = lower
                else:
                    yield lower
                    rest = upper

        def _is_in(self, kind):
            ranges = getattr(_RANGES[self._version], kind)
            first, last = int(self.network_address), int(self.broadcast_address)
            return any(first >> shift == top == last >> shift for top, shift in ranges)


    class IPv4Network(_BaseNetwork):
        """A network of IPv4 addresses."""

        _version = 4
        _bits = IPV4LENGTH
        _address_class = IPv4Address

        @property
        def is_global(self):
            return not self._is_in("_shared") and not self.is_private


    class IPv6Network(_BaseNetwork):
        """A network of IPv6 addresses."""

        _version = 6
        _bits = IPV6LENGTH
        _address_class = IPv6Address
        is_site_local = property(lambda self: self._is_in("_site_local"))
        is_global = property(lambda self: not self.is_private)


    class _Interface:
        """An address together with the network that it is in."""

        __slots__ = ()

        def _join(self, address):
            first, mask = _split(address)
            self.network = self._network_class((first, self._bits if mask is None else mask), False)
            self.netmask = self.network.netmask
            self.hostmask = self.network.hostmask
            self._prefixlen = self.network._prefixlen
            return first

        ip = property(lambda self: self._address_class(self._ip))
        with_prefixlen = property(str)
        with_netmask = property(lambda self: f"{self._written()}/{self.netmask}")
        with_hostmask = property(lambda self: f"{self._written()}/{self.hostmask}")

        def _written(self):
            return self._address_class.__str__(self)

        def __str__(self):
            return f"{self._written()}/{self._prefixlen}"

        def _explode(self):
            return f"{self._address_class._explode(self)}/{self._prefixlen}"

        def __eq__(self, other):
            equal = self._address_class.__eq__(self, other)
            if equal is NotImplemented or not equal:
                return equal
            # An address that is no interface is different.
            return isinstance(other, _Interface) and self.network == other.network

        def __lt__(self, other):
            less = self._address_class.__lt__(self, other)
            if less is NotImplemented or not isinstance(other, _Interface):
                return NotImplemented if less is NotImplemented else False
            return (self.network, self._ip) < (other.network, other._ip)

        def __hash__(self):
            return hash((self._ip, self._prefixlen, self.network.network_address))


    class IPv4Interface(_Interface, IPv4Address):
        """An IPv4 address with its network."""

        _address_class = IPv4Address
        _network_class = IPv4Network

        def __init__(self, address):
            IPv4Address.__init__(self, self._join(address))


    class IPv6Interface(_Interface, IPv6Address):
        """An IPv6 address with its network."""

        _address_class = IPv6Address
        _network_class = IPv6Network

        def __init__(self, address):
            IPv6Address.__init__(self, self._join(address))


    class _Ranges:
        """The ranges of one version that are set apart: each its leading bits, and what follows."""

        def __init__(self, network_class, **kinds):
            for kind, texts in kinds.items():
                networks = [network_class(text) for text in texts.split()]
                setattr(self, f"_{kind}", [
                    (int(one.network_address) >> one._bits - one._prefixlen,
                     one._bits - one._prefixlen)
                    for one in networks])


    # From the registries of special addresses of IANA, as CPython 3.11.7 takes them.
    _RANGES = {
        4: _Ranges(
            IPv4Network,
            link_local="169.254.0.0/16", loopback="127.0.0.0/8", multicast="224.0.0.0/4",
            reserved="240.0.0.0/4", shared="100.64.0.0/10", unspecified="0.0.0.0",
            private="0.0.0.0/8 10.0.0.0/8 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/29 "
            "192.0.0.170/31 192.0.2.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 "
            "203.0.113.0/24 240.0.0.0/4 255.255.255.255/32"),
        6: _Ranges(
            IPv6Network,
            link_local="fe80::/10", loopback="::1", multicast="ff00::/8", site_local="fec0::/10",
            unspecified="::",
            reserved="::/8 100::/8 200::/7 400::/6 800::/5 1000::/4 4000::/3 6000::/3 8000::/3 "
            "a000::/3 c000::/3 e000::/4 f000::/5 f800::/6 fe00::/9",
            private="::1 :: ::ffff:0:0/96 100::/64 2001::/23 2001:2::/48 2001:db8::/32 "
            "2001:10::/28 fc00::/7 fe80::/10"),
    }


    def summarize_address_range(first, last):
        """The fewest networks that have just the addresses from the first to the last."""
        if not (isinstance(first, _BaseAddress) and isinstance(last, _BaseAddress)):
            raise TypeError("first and last must be IP addresses, not networks")
        _same_version(first, last)
        if first > last:
            raise ValueError("last IP address must be greater than first")
        network_class = IPv4Network if first._version == 4 else IPv6Network
        start, end = int(first), int(last)
        while start <= end:
            zeros = (start & -start).bit_length() - 1 if start else first._bits
            host = min(zeros, (end - start + 1).bit_length() - 1)
            yield network_class((start, first._bits - host))
            start += 1 << host


    def collapse_addresses(addresses):
        """The fewest networks that have just the given addresses and networks."""
        ranges = []
        previous = None
        for one in addresses:
            if previous is not None and previous._version != one._version:
                raise TypeError(f"{one} and {previous} are not of the same version")
            previous = one
            if isinstance(one, _BaseNetwork):
                ranges.append((one.network_address, one.broadcast_address))
            else:
                plain = one.ip if isinstance(one, _Interface) else one
                ranges.append((plain, plain))
        merged = []
        for first, last in sorted(ranges):
            if merged and int(first) <= int(merged[-1][1]) + 1:
                merged[-1][1] = max(merged[-1][1], last)
            else:
                merged.append([first, last])
        found = []
        for first, last in merged:
            found.extend(summarize_address_range(first, last))
        return iter(found)


    def get_mixed_type_key(obj):
        """A key to sort addresses and networks by, together."""
        if isinstance(obj, _BaseNetwork):
            return obj._version, obj.network_address, obj.netmask
        if isinstance(obj, _BaseAddress):
            return obj._version, obj
        return NotImplemented
    """#
}
