import socket

print(socket.htons(80), socket.ntohs(20480), socket.htonl(1), socket.ntohl(0x01020304))
print(socket.inet_aton("127.0.0.1"), socket.inet_aton("10.1"), socket.inet_ntoa(b"\xc0\xa8\x00\x01"))
print(socket.inet_pton(socket.AF_INET6, "::1"), socket.inet_ntop(socket.AF_INET, b"\x01\x02\x03\x04"))
for wrong in (lambda: socket.inet_aton("x"), lambda: socket.inet_ntoa(b"1"),
              lambda: socket.inet_pton(socket.AF_INET, "1.2.3"), lambda: socket.htons(-1)):
    try:
        print(wrong())
    except (OSError, OverflowError) as error:
        print(type(error).__name__, error)
print(socket.getdefaulttimeout(), socket.setdefaulttimeout(2), socket.getdefaulttimeout())
print(socket.INADDR_ANY, socket.MSG_PEEK, socket.IPPROTO_UDP, socket.SO_BROADCAST)
