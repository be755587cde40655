import asyncio

class Echo(asyncio.Protocol):
    def __init__(self, name):
        self.name = name
        print(name, "made")
    def connection_made(self, transport):
        print(self.name, "connection_made")
        self.transport = transport
        asyncio.get_running_loop().call_soon(print, self.name, "soon after made")
    def data_received(self, data):
        print(self.name, "data_received", data)
        if self.name == "server":
            self.transport.write(data[::-1])
            asyncio.get_running_loop().call_soon(print, self.name, "soon after data")
        else:
            self.transport.close()
            print(self.name, "closing", self.transport.is_closing())
    def eof_received(self):
        print(self.name, "eof_received")
    def connection_lost(self, exc):
        print(self.name, "connection_lost", exc)

async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Echo("server"), "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    print("connecting")
    transport, protocol = await loop.create_connection(lambda: Echo("client"), "127.0.0.1", port)
    print("connected", protocol.name)
    transport.write(b"abc")
    print("wrote")
    await asyncio.sleep(0.05)
    server.close()
    print("end")

asyncio.run(main())
