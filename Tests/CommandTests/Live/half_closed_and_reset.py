import socket
import struct
import time
from harness import Program, check_equal

PROGRAM = """
    import asyncio

    async def handle(reader, writer):
        try:
            data = await reader.read()
            writer.write(b"got %d" % len(data))
            await writer.drain()
            print("ended", len(data), flush=True)
        except ConnectionResetError as error:
            print("reset", error.errno, flush=True)
        writer.close()

    async def main():
        server = await asyncio.start_server(handle, "127.0.0.1", 0)
        print(server.sockets[0].getsockname()[1], flush=True)
        async with server:
            await server.serve_forever()

    asyncio.run(main())
"""


def reset(client):
    # Lingering for no time makes closing a reset.
    client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    client.close()


with Program(PROGRAM) as program:
    port = int(program.line())
    idle = program.descriptors()
    for _ in range(20):
        client = socket.create_connection(("127.0.0.1", port))
        client.sendall(b"x" * 1000)
        client.shutdown(socket.SHUT_WR)
        answer = b""
        while data := client.recv(100):
            answer += data
        check_equal(answer, b"got 1000", "answer after a half close")
        client.close()
        check_equal(program.line(), "ended 1000", "half close")
        client = socket.create_connection(("127.0.0.1", port))
        client.sendall(b"y")
        time.sleep(0.01)
        reset(client)
        check_equal(program.line(), "reset 104", "reset")
    time.sleep(0.3)
    check_equal(program.descriptors(), idle, "open descriptors")
