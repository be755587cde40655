import asyncio
from harness import ECHO_SERVER, Program, check_equal

CLIENTS = 500


async def client(port, number, all_connected):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    await all_connected.wait()
    message = f"client {number} ".encode() * 200
    writer.write(message)
    writer.write_eof()
    answer = await reader.read()
    writer.close()
    await writer.wait_closed()
    return answer == message


async def main(port):
    barrier = asyncio.Barrier(CLIENTS)
    return await asyncio.gather(*(client(port, n, barrier) for n in range(CLIENTS)))


with Program(ECHO_SERVER) as program:
    port = int(program.line())
    idle = program.descriptors()
    for round in range(2):
        check_equal(sum(asyncio.run(main(port))), CLIENTS, "answered clients")
    asyncio.run(asyncio.sleep(0.5))
    check_equal(program.descriptors(), idle, "open descriptors")
    program.interrupt()
    status, _, errors = program.end()
    check_equal(status, 130, "exit status after Ctrl-C")
    check_equal(errors.strip().split("\n")[-1], "KeyboardInterrupt", "last line")
