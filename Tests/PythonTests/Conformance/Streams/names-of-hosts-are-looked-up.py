import asyncio
import socket

async def main():
    loop = asyncio.get_running_loop()
    for entry in await loop.getaddrinfo("localhost", 80):
        print(entry)
    print(await loop.getaddrinfo("127.0.0.1", "http", type=socket.SOCK_STREAM))
    print(await loop.getaddrinfo("::1", None, proto=socket.IPPROTO_TCP))
    print(await loop.getnameinfo(("127.0.0.1", 80)))
    print(await loop.getnameinfo(("127.0.0.1", 8888), socket.NI_NUMERICHOST | socket.NI_NUMERICSERV))
    try:
        await loop.getaddrinfo("nowhere.invalid", 80)
    except socket.gaierror as error:
        print(type(error).__name__, error.errno, isinstance(error, OSError))

asyncio.run(main())
print(socket.gethostbyname("localhost"), socket.gethostbyname("10.1.2.3"))
print(socket.getaddrinfo("8.8.8.8", 53, socket.AF_INET, socket.SOCK_DGRAM))
for arguments in [("127.0.0.1", "zork"), ("::1", 80, socket.AF_INET), (None, None)]:
    try:
        socket.getaddrinfo(*arguments)
    except socket.gaierror as error:
        print(error)
