import asyncio


class LineServer(asyncio.Protocol):
    clients = set()

    def connection_made(self, t):
        self.t = t
        self.buf = b""
        LineServer.clients.add(self)
        t.write(b"hi\n")

    def data_received(self, d):
        self.buf += d
        while b"\n" in self.buf:
            line, self.buf = self.buf.split(b"\n", 1)
            self.line(line)

    def line(self, l):
        if l == b"bye":
            self.t.write(b"cya\n")
            self.t.close()
        elif l == b"abort":
            self.t.abort()
        else:
            self.t.writelines([l.upper(), b"\n"])

    def connection_lost(self, e):
        LineServer.clients.discard(self)
        print("server lost", e)


class Client(asyncio.Protocol):

    def __init__(self, done):
        self.done = done
        self.got = []

    def connection_made(self, t):
        self.t = t

    def data_received(self, d):
        self.got += d.split(b"\n")[:-1]

    def eof_received(self):
        self.got.append(b"EOF")

    def connection_lost(self, e):
        self.done.set_result((self.got, e))


async def main():
    loop = asyncio.get_running_loop()
    s = await loop.create_server(LineServer, "127.0.0.1", 0)
    port = s.sockets[0].getsockname()[1]
    for script in ([b"abc\nde", b"f\n", b"bye\n"], [b"x\nabort\n"], []):
        done = loop.create_future()
        t, p = await loop.create_connection(lambda: Client(done), "127.0.0.1", port)
        print(
            p is t.get_protocol(),
            t.is_closing(),
            t.get_extra_info("peername")[1] == port,
            t.get_write_buffer_limits(),
            t.can_write_eof(),
        )
        for c in script:
            t.write(c)
            await asyncio.sleep(0.005)
        if not script:
            t.close()
        print(await done)
    try:
        t.write(b"late")
        print("ignored")
    except Exception as e:
        print(type(e))
    print(len(LineServer.clients))
    await asyncio.sleep(0.01)
    print(len(LineServer.clients))
    s.close()
    await s.wait_closed()
    print(s.is_serving(), s.sockets)
    try:
        await loop.create_connection(asyncio.Protocol, "127.0.0.1", port)
    except ConnectionRefusedError as e:
        print(e.errno, type(e).__name__)


asyncio.run(main())
