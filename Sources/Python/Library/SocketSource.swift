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
    SO_ERROR = 4
    SO_SNDBUF = 7
    SO_RCVBUF = 8
    SO_KEEPALIVE = 9
    SO_REUSEPORT = 15
    IPPROTO_TCP = 6
    IPPROTO_IPV6 = 41
    TCP_NODELAY = 1
    SHUT_RD = 0
    SHUT_WR = 1
    SHUT_RDWR = 2
    SOMAXCONN = 4096
    AI_PASSIVE = 1
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
    gethostname = gethostbyname = getaddrinfo = getfqdn = getnameinfo = _refused


    def getdefaulttimeout():
        return None
    """#
}
