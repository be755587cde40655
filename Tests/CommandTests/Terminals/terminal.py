"""A terminal under a script's control, in which `loopscope` runs as a shell's job.

The script decides when output is read: not at all, slowly, or at once. Nothing here measures time;
whatever does not come within a minute counts as not coming.
"""
import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time

LOOPSCOPE = sys.argv[1]
PATIENCE = 60


def fail(what):
    sys.exit(f"failed: {what}")


def expect(value, wanted, what):
    if value != wanted:
        fail(f"{what}: {value!r} instead of {wanted!r}")


class Terminal:
    """A pseudo-terminal; between its far end and the program stands a process that does a shell's work."""

    def __init__(self, *arguments, width=80, height=24, **environment):
        self.output = b""
        self.reports, reporting = os.pipe()
        self.shell, self.master = pty.fork()
        if self.shell == 0:
            os.close(self.reports)
            # The first size is there before the program looks.
            os.read(0, 1)
            run_as_shell(arguments, environment, reporting)
        os.close(reporting)
        self.before = termios.tcgetattr(self.master)
        self.resize(width, height)
        os.write(self.master, b"\n")
        self.process = self.report("started")

    def report(self, kind):
        """Waits for the shell's report of this kind, and answers with its number."""
        line = b""
        while not line.endswith(b"\n"):
            if not self.is_readable(self.reports):
                fail(f"not {kind}; the screen's end: {self.output[-300:]!r}")
            byte = os.read(self.reports, 1)
            if not byte:
                fail(f"not {kind}: the shell is gone")
            line += byte
        word, number = line.decode().split()
        expect(word, kind, "what became of the program")
        return int(number)

    def is_readable(self, descriptor):
        """Whether something comes in time; what is drawn meanwhile is read, unless it is to be left."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            wanted = [descriptor] if self.is_deaf else [descriptor, self.master]
            ready, _, _ = select.select(wanted, [], [], 1)
            if descriptor in ready:
                return True
            if self.master in ready:
                self.take()
        return False

    # Whether nobody reads what is drawn.
    is_deaf = False

    def take(self, count=65536):
        try:
            data = os.read(self.master, count)
        except OSError:
            data = b""
        self.output += data
        return data

    def wait(self, *texts):
        """Reads until each text has been drawn since the last wait.

        Only what changes is drawn; so where nothing comes, a change of size has all of it drawn anew.
        """
        end = time.monotonic() + PATIENCE
        is_odd = False
        while not all(text.encode() in self.output for text in texts):
            if time.monotonic() > end:
                fail(f"{texts} did not come: {self.output[-1500:]!r}")
            if not select.select([self.master], [], [], 0.5)[0]:
                is_odd = not is_odd
                width, height = self.size
                self.set_size(width - is_odd, height)
            elif not self.take():
                fail(f"{texts} did not come before the end: {self.output[-1500:]!r}")
        self.set_size(*self.size)
        self.output = b""

    def press(self, keys):
        data = keys.encode() if isinstance(keys, str) else keys
        while data:
            reading = [] if self.is_deaf else [self.master]
            readable, writable, _ = select.select(reading, [self.master], [], PATIENCE)
            if readable:
                self.take()
            elif writable:
                data = data[os.write(self.master, data[:1000]):]
            else:
                fail("keys are not taken")

    def resize(self, width, height):
        self.size = width, height
        self.set_size(width, height)

    def set_size(self, width, height):
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", height, width, 0, 0))

    def signal(self, number):
        os.kill(self.process, number)

    def expect_end(self, status):
        """Waits for the end; expects the status, or a signal as a negative number, and the terminal as it was."""
        expect(self.report("ended"), status, "the exit status")
        expect(termios.tcgetattr(self.master), self.before, "the terminal's settings")
        while select.select([self.master], [], [], 0)[0] and self.take():
            pass
        os.close(self.master)
        os.waitpid(self.shell, 0)
        text = self.output
        for on, off in (b"?1049h", b"?1049l"), (b"?25l", b"?25h"), (b"?2004h", b"?2004l"):
            if text.rfind(b"\x1b[" + on) > text.rfind(b"\x1b[" + off):
                fail(f"{on} is still in force at the end")
        return text.decode(errors="replace")


def run_as_shell(arguments, environment, reporting):
    """Runs the program as a job in the foreground, and reports when it starts, stops and ends."""
    signal.signal(signal.SIGTTOU, signal.SIG_IGN)
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1})
    job = os.fork()
    if job == 0:
        os.setpgid(0, 0)
        os.tcsetpgrp(0, os.getpid())
        signal.signal(signal.SIGTTOU, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGUSR1})
        os.close(reporting)
        os.execve(LOOPSCOPE, [LOOPSCOPE, *arguments], {**os.environ, "TERM": "xterm-256color", **environment})
    os.write(reporting, f"started {job}\n".encode())
    # Its end does not depend on whether the terminal is still there.
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    while True:
        _, status = os.waitpid(job, os.WUNTRACED)
        if os.WIFSTOPPED(status):
            os.tcsetpgrp(0, os.getpgrp())
            os.write(reporting, f"stopped {os.WSTOPSIG(status)}\n".encode())
            # `fg` comes as a signal.
            signal.sigwait({signal.SIGUSR1})
            os.tcsetpgrp(0, job)
            os.kill(-job, signal.SIGCONT)
            continue
        number = os.waitstatus_to_exitcode(status)
        os.write(reporting, f"ended {number}\n".encode())
        os._exit(0)
