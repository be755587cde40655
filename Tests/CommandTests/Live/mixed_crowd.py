import asyncio
import socket
import struct
from harness import Program, check_equal

# It says nothing of resets: nobody reads its errors before the end.
SERVER = """
    import asyncio

    async def handle(reader, writer):
        try:
            while data := await reader.read(65536):
                writer.write(data)
                await writer.drain()
        except ConnectionResetError:
            pass
        writer.close()

    async def main():
        server = await asyncio.start_server(handle, "127.0.0.1", 0, backlog=1000)
        print(server.sockets[0].getsockname()[1], flush=True)
        async with server:
            await server.serve_forever()

    asyncio.run(main())
"""
EACH = 125
MESSAGE = b"0123456789abcdef" * 4096


async def connect(port):
    return await asyncio.open_connection("127.0.0.1", port)


async def echo(port, everybody):
    """Sends all, reads all."""
    reader, writer = await connect(port)
    await everybody.wait()
    writer.write(MESSAGE)
    writer.write_eof()
    answer = await reader.read()
    writer.close()
    return answer == MESSAGE


async def read_slowly(port, everybody):
    """Lets the server's buffers fill before it reads, in small pieces."""
    reader, writer = await connect(port)
    await everybody.wait()
    writer.write(MESSAGE)
    writer.write_eof()
    answer = b""
    while data := await reader.read(5000):
        answer += data
        await asyncio.sleep(0.002)
    writer.close()
    return answer == MESSAGE


async def say_nothing(port, everybody):
    """Ends its side at once and waits for the server's end."""
    reader, writer = await connect(port)
    await everybody.wait()
    writer.write_eof()
    answer = await reader.read()
    writer.close()
    return answer == b""


async def reset(port, everybody):
    """Sends something and resets the connection without reading."""
    reader, writer = await connect(port)
    await everybody.wait()
    writer.write(b"lost")
    await writer.drain()
    # Lingering for no time makes closing a reset.
    writer.get_extra_info("socket").setsockopt(
        socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()
    return True


async def main(port):
    kinds = (echo, read_slowly, say_nothing, reset)
    everybody = asyncio.Barrier(EACH * len(kinds))
    return await asyncio.gather(*(kind(port, everybody) for _ in range(EACH) for kind in kinds))


with Program(SERVER) as program:
    port = int(program.line())
    idle = program.descriptors()
    for _ in range(2):
        check_equal(sum(asyncio.run(main(port))), EACH * 4, "clients that got what they should")
    asyncio.run(asyncio.sleep(0.5))
    check_equal(program.descriptors(), idle, "open descriptors")
    # The server goes on after all of that.
    with socket.create_connection(("127.0.0.1", port)) as client:
        client.sendall(b"still there?")
        check_equal(client.recv(100), b"still there?", "a late answer")
    program.interrupt()
    check_equal(program.end()[0], 130, "exit status after Ctrl-C")
