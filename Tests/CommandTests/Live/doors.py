"""Tries to leave the sandbox by every door of asyncio; run by loopscope."""

import asyncio

async def handle(reader, writer): pass

async def main():
    loop = asyncio.get_running_loop()
    doors = {
        "address": lambda: asyncio.open_connection("192.0.2.1", 9),
        "mapped": lambda: asyncio.open_connection("::ffff:192.0.2.1", 9),
        "name": lambda: asyncio.open_connection("loopscope.invalid", 80),
        "number": lambda: asyncio.open_connection("3221225985", 80),
        "short": lambda: asyncio.open_connection("10.1", 80),
        "transport": lambda: loop.create_connection(asyncio.Protocol, "198.51.100.7", 80),
        "server": lambda: asyncio.start_server(handle, "192.0.2.1", 0),
        "unix": lambda: asyncio.open_unix_connection("/run/loopscope-door"),
        "unix server": lambda: asyncio.start_unix_server(handle, "/tmp/loopscope-door"),
        "program": lambda: asyncio.create_subprocess_exec("true"),
        "shell": lambda: asyncio.create_subprocess_shell("true"),
        "datagram": lambda: loop.create_datagram_endpoint(
            asyncio.DatagramProtocol, remote_addr=("192.0.2.1", 9)
        ),
        "pipe": lambda: loop.connect_read_pipe(asyncio.Protocol, None),
        "file": lambda: loop.sendfile(None, open("/etc/passwd", "rb")),
    }
    for name, door in doors.items():
        try:
            await door()
        except Exception as error:
            print(name, type(error).__name__)
        else:
            print(name, "OPEN")

asyncio.run(main())
