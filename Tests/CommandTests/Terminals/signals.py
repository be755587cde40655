"""Signals, a fault and a terminal that goes away: the terminal is as it was, and progress is kept."""
import os
import signal
import subprocess

from terminal import LOOPSCOPE, Terminal, expect, fail

ends = (
    (signal.SIGINT, 0), (signal.SIGQUIT, 0), (signal.SIGTERM, 143), (signal.SIGHUP, 143), (signal.SIGPIPE, None),
    (signal.SIGILL, -4), (signal.SIGSEGV, -11), (signal.SIGBUS, -7), (signal.SIGFPE, -8), (signal.SIGABRT, -6),
)


def begin(state):
    window = Terminal("tour", "taking-turns", XDG_STATE_HOME=os.path.abspath(state))
    window.wait("step 1/")
    window.press("\r")
    window.wait("step 2/")
    return window


def expect_progress(state):
    lines = subprocess.run(
        [LOOPSCOPE, "list"], capture_output=True, text=True, env={**os.environ, "XDG_STATE_HOME": os.path.abspath(state)}
    ).stdout
    if "begun, " not in lines:
        fail(f"progress is lost after {state}: {lines}")


for number, status in ends:
    state = signal.Signals(number).name
    window = begin(state)
    window.signal(number)
    if status is None:
        # Writing where nobody reads is an error like another, not an end.
        window.press("?")
        window.wait("next step")
        window.press("\x03")
        status = 0
    text = window.expect_end(status)
    expect_progress(state)
    if status < 0 and "internal fault; the terminal was restored" not in text:
        fail(f"{state} is not told: {text[-300:]!r}")

# The same keys as a terminal sends them.
for key, status in ("\x03", 0), ("\x1c", 0):
    window = begin(f"key {ord(key)}")
    window.press(key)
    window.expect_end(status)
    expect_progress(f"key {ord(key)}")

# The window is closed: the terminal and whoever reads from it are gone.
window = begin("closed")
os.close(window.master)
window.is_deaf = True
expect(window.report("ended"), 143, "the exit status when the window is closed")
expect_progress("closed")
