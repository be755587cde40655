"""Resize storms and pasted megabytes, whatever is open: the program goes on, and keys act."""
import random

from terminal import Terminal

with open("mistake.py", "w") as file:
    file.write("def f(:\n    pass\n")
with open("failing.py", "w") as file:
    file.write("print('begins')\n1 / 0\n")
with open("asking.py", "w") as file:
    file.write("print(input('name? '))\n")

chance = random.Random(1)
PASTE = b"\x1b[200~" + "日本 x = 1\n".encode() * 150_000 + b"\x1b[201~"
views = (
    (("tour", "taking-turns"), "step 1/", ("", "?", "l", "g", "G", "/")),
    (("open", "mistake.py"), "SyntaxError", ("", "?", "e")),
    (("open", "failing.py"), "quit", ("\x1b[F", "\x1b[F?", "e")),
    (("open", "asking.py"), "quit", ("\x1b[F",)),
)
for arguments, sign, openings in views:
    for keys in openings:
        window = Terminal(*arguments, width=100, height=30)
        window.wait(sign)
        window.press(keys)
        for _ in range(150):
            window.resize(chance.choice((1, 2, 20, 80, 300, 500)), chance.choice((1, 2, 10, 24, 100, 500)))
            window.press("\x1b[B" if chance.random() < 0.3 else "")
        window.press(PASTE)
        window.resize(80, 24)
        # Ctrl-C ends it from everywhere.
        window.press("\x03")
        window.expect_end(0)

window = Terminal("tour", "taking-turns", width=500, height=500)
window.wait("step 1/")
window.press("\r")
window.wait("step 2/")
window.press("q")
window.expect_end(0)
