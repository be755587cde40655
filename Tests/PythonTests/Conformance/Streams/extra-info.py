import asyncio

async def handle(reader, writer):
    peer = writer.get_extra_info("peername")
    print("server sees", peer[0], peer == clients[0])
    writer.close()

clients = []

async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    name = server.sockets[0].getsockname()
    print(name[0], type(name).__name__, len(name))
    reader, writer = await asyncio.open_connection(*name)
    clients.append(writer.get_extra_info("sockname"))
    print(writer.get_extra_info("peername") == name)
    print(writer.get_extra_info("sslcontext"), writer.get_extra_info("nothing", "default"))
    sock = writer.get_extra_info("socket")
    print(sock.getsockname() == clients[0], sock.getpeername() == name, sock.fileno() > 0)
    print(sock.family.name, sock.type.name, sock.proto)
    await reader.read()
    writer.close()
    await writer.wait_closed()
    print(sock.fileno(), writer.get_extra_info("peername") == name)
    server.close()

asyncio.run(main())
