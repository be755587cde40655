import socket
import time
from harness import Program, check, check_equal

PROGRAM = """
    import asyncio

    async def handle(reader, writer):
        total = 30_000_000
        writer.write(b"a" * total)
        print("buffered", writer.transport.get_write_buffer_size() > 65536, flush=True)
        await writer.drain()
        print("drained", writer.transport.get_write_buffer_size() <= 16384, flush=True)
        writer.close()
        await writer.wait_closed()
        done.set()

    async def main():
        global done
        done = asyncio.Event()
        server = await asyncio.start_server(handle, "127.0.0.1", 0)
        print(server.sockets[0].getsockname()[1], flush=True)
        async with server:
            await done.wait()
        print("end")

    asyncio.run(main())
"""

with Program(PROGRAM) as program:
    with socket.create_connection(("127.0.0.1", int(program.line()))) as client:
        check_equal(program.line(), "buffered True", "after writing")
        time.sleep(0.3)
        received = 0
        while data := client.recv(100_000):
            received += len(data)
            if received < 3_000_000:
                time.sleep(0.01)
    check_equal(received, 30_000_000, "bytes received")
    check_equal(program.end(), (0, "drained True\nend\n", ""), "the server's end")
