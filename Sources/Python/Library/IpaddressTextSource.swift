extension PythonLibrary {
  /// The source of `_ipaddress_text`.
  static let ipaddressText = #"""
    """Reading and writing addresses of both versions of the Internet protocol."""

    _HEX_DIGITS = frozenset("0123456789abcdefABCDEF")


    class AddressValueError(ValueError):
        """What is no address."""


    class NetmaskValueError(ValueError):
        """What is no netmask."""


    AddressValueError.__module__ = NetmaskValueError.__module__ = "ipaddress"


    def read_v4(text):
        """The number of a dotted address; raises AddressValueError."""
        if not text:
            raise AddressValueError("Address cannot be empty")
        octets = text.split(".")
        if len(octets) != 4:
            raise AddressValueError(f"Expected 4 octets in {text!r}")
        number = 0
        for octet in octets:
            mistake = _octet_mistake(octet)
            if mistake:
                raise AddressValueError(f"{mistake} in {text!r}")
            number = number << 8 | int(octet)
        return number


    def _octet_mistake(octet):
        if not octet:
            return "Empty octet not permitted"
        if not (octet.isascii() and octet.isdigit()):
            return f"Only decimal digits permitted in {octet!r}"
        if len(octet) > 3:
            return f"At most 3 characters permitted in {octet!r}"
        if octet != "0" and octet[0] == "0":
            return f"Leading zeros are not permitted in {octet!r}"
        if int(octet) > 255:
            return f"Octet {int(octet)} (> 255) not permitted"
        return None


    def write_v4(number):
        return ".".join([str(octet) for octet in number.to_bytes(4, "big")])


    def read_v6(text):
        """The number of an address in groups of hex digits; raises AddressValueError."""
        if not text:
            raise AddressValueError("Address cannot be empty")
        parts = text.split(":")
        if len(parts) < 3:
            raise AddressValueError(f"At least 3 parts expected in {text!r}")
        if "." in parts[-1]:
            try:
                number = read_v4(parts.pop())
            except AddressValueError as error:
                raise AddressValueError(f"{error} in {text!r}") from None
            parts += [f"{number >> 16:x}", f"{number & 0xFFFF:x}"]
        if len(parts) > 9:
            raise AddressValueError(f"At most 8 colons permitted in {text!r}")
        gaps = [place for place in range(1, len(parts) - 1) if not parts[place]]
        if len(gaps) > 1:
            raise AddressValueError(f"At most one '::' permitted in {text!r}")
        before, behind = parts, []
        if gaps:
            before, behind = parts[:gaps[0]], parts[gaps[0] + 1:]
            # A gap at an end has an empty part beside it.
            before = _without_end(before, 0, "Leading", text)
            behind = _without_end(behind, -1, "Trailing", text)
            if len(before) + len(behind) > 7:
                raise AddressValueError(f"Expected at most 7 other parts with '::' in {text!r}")
        else:
            if len(parts) != 8:
                raise AddressValueError(f"Exactly 8 parts expected without '::' in {text!r}")
            for place, name in ((0, "Leading"), (-1, "Trailing")):
                if not parts[place]:
                    raise AddressValueError(
                        f"{name} ':' only permitted as part of '::' in {text!r}")
        groups = before + ["0"] * (8 - len(before) - len(behind)) + behind
        number = 0
        for group in groups:
            if not _HEX_DIGITS.issuperset(group):
                raise AddressValueError(f"Only hex digits permitted in {group!r} in {text!r}")
            if len(group) > 4:
                raise AddressValueError(f"At most 4 characters permitted in {group!r} in {text!r}")
            number = number << 16 | int(group, 16)
        return number


    def _without_end(parts, place, name, text):
        if parts and not parts[place]:
            if len(parts) > 1:
                raise AddressValueError(f"{name} ':' only permitted as part of '::' in {text!r}")
            return []
        return parts


    def write_v6(number):
        """The shortest form: the longest run of zero groups, the first of several, is left out."""
        groups = [number >> 16 * place & 0xFFFF for place in range(7, -1, -1)]
        start, length = 0, 0
        place = 0
        while place < 8:
            end = place
            while end < 8 and groups[end] == 0:
                end += 1
            if end - place > length:
                start, length = place, end - place
            place = max(end, place + 1)
        words = [f"{group:x}" for group in groups]
        if length < 2:
            return ":".join(words)
        return ":".join(words[:start]) + "::" + ":".join(words[start + length:])


    def prefix_of_mask(text, bits, read):
        """The length of a prefix that is a number of bits, a netmask or a hostmask."""
        if isinstance(text, int):
            if not 0 <= text <= bits:
                raise NetmaskValueError(f"{text} is not a valid netmask")
            return text
        wrong = NetmaskValueError(f"{text!r} is not a valid netmask")
        if text.isascii() and text.isdigit():
            if int(text) > bits:
                raise wrong
            return int(text)
        if bits != 32:
            raise wrong
        try:
            mask = read(text)
        except AddressValueError:
            raise wrong from None
        every = (1 << bits) - 1
        for one in (mask, mask ^ every):
            host = one ^ every
            # A mask is ones and then zeros, so that one more than its host part is a power of two.
            if host & (host + 1) == 0:
                return bits - host.bit_length()
        raise wrong
    """#
}
