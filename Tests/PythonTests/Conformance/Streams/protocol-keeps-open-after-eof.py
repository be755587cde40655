import asyncio

class Server(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport
    def data_received(self, data):
        self.data = data
    def eof_received(self):
        print("server eof")
        self.transport.write(b"got " + self.data)
        self.transport.write_eof()
        return True
    def connection_lost(self, exc):
        print("server lost", exc)

class Client(asyncio.Protocol):
    def __init__(self, done):
        self.done = done
    def connection_made(self, transport):
        transport.write(b"question")
        transport.write_eof()
    def data_received(self, data):
        print("client", data)
    def eof_received(self):
        print("client eof")
    def connection_lost(self, exc):
        print("client lost", exc)
        self.done.set_result("finished")

async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Server, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    done = loop.create_future()
    await loop.create_connection(lambda: Client(done), "127.0.0.1", port)
    print(await done)
    await asyncio.sleep(0.02)
    server.close()

asyncio.run(main())
