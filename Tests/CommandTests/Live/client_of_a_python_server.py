import asyncio
import subprocess
from harness import Program, check_equal

PROGRAM = """
    import asyncio, sys

    async def ask(port, number):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"%d\\n" % number)
        answer = int(await reader.readline())
        rest = await reader.read()
        writer.close()
        await writer.wait_closed()
        return answer == number * 2 and rest == b""

    async def main():
        port = int(sys.argv[1])
        print(sum(await asyncio.gather(*(ask(port, n) for n in range(500)))))

    asyncio.run(main())
"""


async def handle(reader, writer):
    number = int(await reader.readline())
    writer.write(b"%d\n" % (number * 2))
    writer.close()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0, backlog=1000)
    port = server.sockets[0].getsockname()[1]
    with Program(PROGRAM, port) as program:
        status, output, errors = await asyncio.to_thread(program.end)
    check_equal((status, output, errors), (0, "500\n", ""), "the client's end")


asyncio.run(main())
