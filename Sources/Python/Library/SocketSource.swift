extension PythonLibrary {
  /// The source of `socket`.
  static let socketModule = #"""
    """Names of the socket interface; asyncio's streams are what talks."""

    from enum import IntEnum, IntFlag


    class AddressFamily(IntEnum):
        AF_UNSPEC = 0
        AF_UNIX = 1
        AF_INET = 2
        AF_INET6 = 10


    class SocketKind(IntEnum):
        SOCK_STREAM = 1
        SOCK_DGRAM = 2
        SOCK_RAW = 3


    globals().update(AddressFamily.__members__)
    globals().update(SocketKind.__members__)
    SOL_SOCKET = 1
    SO_REUSEADDR = 2
    SO_TYPE = 3
    SO_ERROR = 4
    SO_BROADCAST = 6
    SO_SNDBUF = 7
    SO_RCVBUF = 8
    SO_KEEPALIVE = 9
    SO_REUSEPORT = 15
    SO_LINGER = 13
    IPPROTO_IP = 0
    IPPROTO_ICMP = 1
    IPPROTO_TCP = 6
    IPPROTO_UDP = 17
    IPV6_V6ONLY = 26
    MSG_OOB, MSG_PEEK, MSG_DONTWAIT, MSG_WAITALL, MSG_NOSIGNAL = 1, 2, 64, 256, 16384
    INADDR_ANY, INADDR_LOOPBACK, INADDR_BROADCAST = 0, 0x7f000001, 0xffffffff
    EAI_NONAME, EAI_AGAIN, EAI_FAIL, EAI_FAMILY, EAI_SERVICE = -2, -3, -4, -6, -8
    IPPROTO_IPV6 = 41
    TCP_NODELAY = 1
    SHUT_RD = 0
    SHUT_WR = 1
    SHUT_RDWR = 2
    SOMAXCONN = 4096
    has_ipv6 = True

    error = OSError
    timeout = TimeoutError


    class gaierror(OSError):
        pass


    class herror(OSError):
        pass


    def _refused(*args, **kwargs):
        raise PermissionError(
            "Loopscope's programs have no sockets of their own: "
            "use asyncio.open_connection and asyncio.start_server"
        )


    class socket:
        def __init__(self, *args, **kwargs):
            _refused()


    SocketType = socket
    create_connection = create_server = socketpair = fromfd = _refused
    gethostname = getfqdn = _refused


    _default_timeout = None


    def getdefaulttimeout():
        return _default_timeout


    def setdefaulttimeout(timeout):
        global _default_timeout
        if timeout is not None and timeout < 0:
            raise ValueError("Timeout value out of range")
        _default_timeout = None if timeout is None else float(timeout)


    # Numbers and addresses in the order of bytes that the network has: the highest comes first.

    def _swapped(name, size):
        def swap(x, /):
            if x < 0:
                raise OverflowError(
                    f"{name}: can't convert negative Python int to C 16-bit unsigned integer"
                    if size == 2 else "can't convert negative int to unsigned")
            if x >> 8 * size:
                raise OverflowError(
                    f"{name}: Python int too large to convert to C 16-bit unsigned integer"
                    if size == 2 else "int larger than 32 bits")
            return int.from_bytes(x.to_bytes(size, "little"), "big")
        swap.__name__ = swap.__qualname__ = name
        return swap


    htons, ntohs = _swapped("htons", 2), _swapped("ntohs", 2)
    htonl, ntohl = _swapped("htonl", 4), _swapped("ntohl", 4)


    def inet_aton(ip_address, /):
        """The four bytes of an address such as 127.0.0.1; its last part may stand for several."""
        try:
            parts = [int(part, 16 if part[:2].lower() == "0x" else 8 if part[:1] == "0" else 10)
                     for part in ip_address.split(".")]
            if not 1 <= len(parts) <= 4 or any(part > 255 or part < 0 for part in parts[:-1]):
                raise ValueError
            return bytes(parts[:-1]) + parts[-1].to_bytes(5 - len(parts), "big")
        except (ValueError, OverflowError):
            raise OSError("illegal IP address string passed to inet_aton") from None


    def inet_ntoa(packed_ip, /):
        if len(packed_ip) != 4:
            raise OSError("packed IP wrong length for inet_ntoa")
        return ".".join(map(str, bytes(packed_ip)))


    def _address_class(family):
        import ipaddress
        if family == AddressFamily.AF_INET:
            return ipaddress.IPv4Address, 4
        if family == AddressFamily.AF_INET6:
            return ipaddress.IPv6Address, 16
        raise OSError(97, "Address family not supported by protocol")


    def inet_pton(address_family, ip_string, /):
        make, _ = _address_class(address_family)
        try:
            return make(ip_string).packed
        except ValueError:
            raise OSError("illegal IP address string passed to inet_pton") from None


    def inet_ntop(address_family, packed_ip, /):
        make, size = _address_class(address_family)
        if len(packed_ip) != size:
            raise ValueError("invalid length of packed IP address string")
        return str(make(bytes(packed_ip)))


    from _host_names import *
    """#
}
