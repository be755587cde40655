import socket
import time
from harness import Program, check, check_equal

# A server that refuses, limits and times out, and says what became of each connection.
PROGRAM = """
    import asyncio

    async def handle(reader, writer):
        try:
            async with asyncio.timeout(0.5):
                line = await reader.readuntil(b"\\n")
            writer.write(line.upper())
            await writer.drain()
            print("served", flush=True)
        except TimeoutError:
            print("too slow", flush=True)
        except asyncio.IncompleteReadError as error:
            print("incomplete", len(error.partial), flush=True)
        except asyncio.LimitOverrunError:
            print("too long", flush=True)
        finally:
            writer.close()

    async def main():
        server = await asyncio.start_server(handle, "127.0.0.1", 0, limit=1000)
        print(server.sockets[0].getsockname()[1], flush=True)
        async with server:
            await server.serve_forever()

    asyncio.run(main())
"""


def connect():
    return socket.create_connection(("127.0.0.1", port))


def ended(client):
    """Whether the other end is closed, be it by a reset."""
    try:
        return client.recv(100) == b""
    except ConnectionResetError:
        return True


with Program(PROGRAM) as program:
    port = int(program.line())
    idle = program.descriptors()
    with connect() as client:
        for byte in b"in pieces\n":
            client.sendall(bytes([byte]))
            time.sleep(0.005)
        check_equal(client.recv(100), b"IN PIECES\n", "answer to a line in pieces")
    check_equal(program.line(), "served", "a line in pieces")
    with connect() as client:
        check(ended(client), "a silent client is dropped")
    check_equal(program.line(), "too slow", "a silent client")
    with connect() as client:
        client.sendall(b"half a li")
        client.shutdown(socket.SHUT_WR)
        check(ended(client), "a client that stops in the middle is dropped")
    check_equal(program.line(), "incomplete 9", "half a line")
    with connect() as client:
        client.sendall(b"x" * 5000)
        check(ended(client), "a client that says too much is dropped")
    check_equal(program.line(), "too long", "a long line")
    connect().close()
    check_equal(program.line(), "incomplete 0", "a client that leaves at once")
    time.sleep(0.3)
    check_equal(program.descriptors(), idle, "open descriptors")
