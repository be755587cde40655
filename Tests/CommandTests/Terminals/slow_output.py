"""A terminal that is slow to take what is drawn, or takes nothing: keys act, and the program can be ended."""
import os
import select
import signal

from terminal import Terminal, fail

with open("endless.py", "w") as file:
    file.write("n = 0\nwhile True:\n    n += 1\n    print(n)\n")

# Read in drips, as over a slow line: what was pressed meanwhile is done.
window = Terminal("tour", "taking-turns", width=200, height=60)
window.is_deaf = True
window.press("\x1b[C" * 5 + "?")
drawn = b""
while b"next step" not in drawn and len(drawn) < 400_000:
    if not select.select([window.master], [], [], 60)[0]:
        fail("nothing more is drawn")
    drawn += window.take(100)
window.is_deaf = False
window.press("\x03")
window.expect_end(0)

# Not read at all while an endless program runs and fills the screen, then read again.
window = Terminal("open", "endless.py", width=200, height=60)
window.wait("quit")
window.is_deaf = True
window.press("\x1b[F")
window.press("\x1b[C" * 200)
window.is_deaf = False
window.press("\x1b[H")
window.wait("has not started yet")
window.press("q")
window.expect_end(0)

# Nobody ever reads again: signals end it all the same.
for number in signal.SIGTERM, signal.SIGHUP:
    window = Terminal("open", "endless.py", width=200, height=60)
    window.wait("quit")
    window.is_deaf = True
    window.press("\x1b[F")
    # Until the terminal takes no more.
    for _ in range(40):
        window.resize(180, 50)
        window.resize(200, 60)
        select.select([], [], [], 0.05)
    window.signal(number)
    status = window.report("ended")
    if status not in (143, -number):
        fail(f"ended with {status}")
    os.close(window.master)
