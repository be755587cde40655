"""Ctrl-Z gives the terminal back, and `fg` takes it again in whatever size it has then."""
import os
import signal
import termios

from terminal import Terminal, expect

for keys in "", "?", "g":
    window = Terminal("tour", "taking-turns")
    window.wait("step 1/")
    window.press(keys)
    for width, height in (120, 36), (1, 1), (80, 24):
        window.press("\x1a")
        window.report("stopped")
        expect(termios.tcgetattr(window.master), window.before, "the settings while it is stopped")
        window.output = b""
        window.resize(width, height)
        os.kill(window.shell, signal.SIGUSR1)
        window.wait("\x1b[?1049h", "\x1b[?2004h")
    # Ctrl-C ends it from everywhere.
    window.press("\x03")
    window.expect_end(0)
