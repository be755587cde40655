"""Runs a program live and talks to it: what the tests in this folder share."""

import os
import signal
import subprocess
import sys
import tempfile
import textwrap


class Program:
    """A program that `loopscope run --live` runs; it is ended at the end of the block."""

    def __init__(self, source, *arguments):
        self.folder = tempfile.TemporaryDirectory()
        path = os.path.join(self.folder.name, "program.py")
        with open(path, "w") as file:
            file.write(textwrap.dedent(source))
        self.process = subprocess.Popen(
            [sys.argv[1], "run", "--live", path, *map(str, arguments)],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        if self.process.poll() is None:
            self.process.kill()
        self.process.communicate()
        self.folder.cleanup()

    def line(self):
        """The next line of its output."""
        return self.process.stdout.readline().rstrip("\n")

    def descriptors(self):
        """How many files it has open."""
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))

    def interrupt(self):
        """Presses Ctrl-C."""
        self.process.send_signal(signal.SIGINT)

    def end(self):
        """Waits for its end: exit status, rest of the output, errors."""
        output, errors = self.process.communicate(timeout=120)
        return self.process.returncode, output, errors


ECHO_SERVER = """
    import asyncio

    async def handle(reader, writer):
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
        writer.close()

    async def main():
        server = await asyncio.start_server(handle, "127.0.0.1", 0, backlog=1000)
        print(server.sockets[0].getsockname()[1], flush=True)
        async with server:
            await server.serve_forever()

    asyncio.run(main())
"""


def check(condition, what):
    """Ends the test as failed where something does not hold."""
    if not condition:
        sys.exit(f"failed: {what}")


def check_equal(actual, expected, what):
    """Ends the test as failed where two values differ."""
    if actual != expected:
        sys.exit(f"failed: {what}: {actual!r} instead of {expected!r}")
