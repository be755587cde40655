import asyncio


class P(asyncio.BufferedProtocol):

    def __init__(self):
        self.buf = bytearray(8)
        self.got = b""
        self.done = asyncio.get_running_loop().create_future()

    def connection_made(self, t):
        self.t = t
        print("made")

    def get_buffer(self, hint):
        print("hint", hint)
        return self.buf

    def buffer_updated(self, n):
        print("n", n, bytes(self.buf[:n]))
        self.got += self.buf[:n]

    def eof_received(self):
        print("eof")

    def connection_lost(self, e):
        print("lost", e)
        self.done.set_result(self.got)


async def handle(r, w):
    w.write(b"hello world, this is a test")
    await w.drain()
    w.close()


async def main():
    s = await asyncio.start_server(handle, "127.0.0.1", 0)
    t, p = await asyncio.get_running_loop().create_connection(
        P, "127.0.0.1", s.sockets[0].getsockname()[1]
    )
    print(await p.done)
    s.close()


asyncio.run(main())
