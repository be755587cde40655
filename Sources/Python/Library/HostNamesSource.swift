extension PythonLibrary {
  /// The source of `_host_names`, which is part of `socket`.
  static let hostNames = #"""
    """What `socket` knows of names and addresses: those of loopback, and all that are numbers."""

    import ipaddress
    import socket
    from socket import AddressFamily, SocketKind, gaierror

    __all__ = [
        "getaddrinfo", "getnameinfo", "gethostbyname", "AI_PASSIVE", "AI_CANONNAME",
        "AI_NUMERICHOST", "AI_NUMERICSERV", "NI_NUMERICHOST", "NI_NUMERICSERV", "NI_NOFQDN",
        "NI_NAMEREQD", "NI_DGRAM",
    ]

    AI_PASSIVE, AI_CANONNAME, AI_NUMERICHOST, AI_NUMERICSERV = 1, 2, 4, 1024
    NI_NUMERICHOST, NI_NUMERICSERV, NI_NOFQDN, NI_NAMEREQD, NI_DGRAM = 1, 2, 4, 8, 16

    _LOCAL_NAMES = {"localhost": "127.0.0.1", "localhost.localdomain": "127.0.0.1",
                    "ip6-localhost": "::1"}
    _SERVICES = {"echo": 7, "discard": 9, "daytime": 13, "ftp": 21, "ssh": 22, "telnet": 23,
                 "smtp": 25, "time": 37, "domain": 53, "gopher": 70, "finger": 79, "http": 80,
                 "pop3": 110, "ntp": 123, "imap2": 143, "https": 443, "imaps": 993, "pop3s": 995}
    _PROTOCOLS = {SocketKind.SOCK_STREAM: 6, SocketKind.SOCK_DGRAM: 17, SocketKind.SOCK_RAW: 0}


    def _unknown(host):
        return gaierror(
            -2, f"Loopscope's sandbox looks up names of loopback only, and {host!r} is none; "
            "use 'localhost' or an address")


    def _text(host):
        if isinstance(host, (bytes, bytearray)):
            return host.decode("ascii")
        if isinstance(host, str):
            return host
        raise TypeError("getaddrinfo() argument 1 must be string or None")


    def _port(service):
        if service is None:
            return 0
        if isinstance(service, bytes):
            service = service.decode("ascii")
        if isinstance(service, str):
            if service.isdecimal():
                return int(service) & 0xffff
            if service in _SERVICES:
                return _SERVICES[service]
            raise gaierror(-8, "Servname not supported for ai_socktype")
        if isinstance(service, int):
            return service & 0xffff
        raise OSError("Int or String expected")


    def _addresses(host, flags):
        """The addresses of a host, in the order in which CPython has them."""
        if host is None:
            return ["0.0.0.0", "::"] if flags & AI_PASSIVE else ["::1", "127.0.0.1"]
        name = _text(host)
        if name.lower() in _LOCAL_NAMES and not flags & AI_NUMERICHOST:
            return [_LOCAL_NAMES[name.lower()]]
        try:
            return [str(ipaddress.ip_address(name))]
        except ValueError:
            pass
        try:
            return [socket.inet_ntoa(socket.inet_aton(name))]
        except OSError:
            raise _unknown(name) from None


    def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0):
        if host is None and port is None:
            raise gaierror(-2, "Name or service not known")
        number = _port(port)
        found = []
        for address in _addresses(host, flags):
            is_long = ":" in address
            own = AddressFamily.AF_INET6 if is_long else AddressFamily.AF_INET
            if family not in (0, own):
                continue
            place = (address, number, 0, 0) if is_long else (address, number)
            for kind, protocol in _PROTOCOLS.items():
                if type in (0, kind) and (proto in (0, protocol) or not protocol):
                    if proto and not protocol and not type:
                        continue
                    found.append((own, kind, protocol or proto, "", place))
        if not found:
            raise gaierror(-9, "Address family for hostname not supported")
        return found


    def getnameinfo(sockaddr, flags, /):
        if not isinstance(sockaddr, tuple):
            raise TypeError("getnameinfo() argument 1 must be a tuple")
        host, port = sockaddr[:2]
        try:
            address = str(ipaddress.ip_address(host))
        except ValueError:
            raise gaierror(-2, "Name or service not known") from None
        names = {value: name for name, value in reversed(_LOCAL_NAMES.items())}
        shown = address
        if not flags & NI_NUMERICHOST:
            if address == "127.0.0.1":
                shown = names[address]
            elif flags & NI_NAMEREQD:
                raise _unknown(address)
        services = {value: name for name, value in _SERVICES.items()}
        service = str(port) if flags & NI_NUMERICSERV else services.get(port, str(port))
        return shown, service


    def gethostbyname(hostname, /):
        if hostname == "":
            return "0.0.0.0"
        for *_, place in getaddrinfo(hostname, None, AddressFamily.AF_INET):
            return place[0]
    """#
}
