"""Files that vanish, change their kind or cannot be written while the tutorial runs: nothing is lost, and it goes on."""
import json
import os
import shutil

from terminal import Terminal, expect, fail

STATE = os.environ["XDG_STATE_HOME"] + "/loopscope"
PROGRESS = STATE + "/progress.json"
EXERCISE = STATE + "/exercises/taking-turns/make-them-take-turns.py"
OWN = "import asyncio\n\n\nasync def main():\n    print('mine')\n\n\nasyncio.run(main())\n"


def fresh(step="make-them-take-turns", own=OWN):
    """Begins a state folder in which the learner stands at a step and has written an exercise."""
    shutil.rmtree(STATE, ignore_errors=True)
    os.makedirs(os.path.dirname(EXERCISE))
    lesson = {"step": step, "visited": [step]}
    with open(PROGRESS, "w") as file:
        json.dump({"format": 1, "lastLesson": "taking-turns", "lessons": {"taking-turns": lesson}}, file)
    if own is not None:
        with open(EXERCISE, "w") as file:
            file.write(own)


def tour(**environment):
    return Terminal("tour", "taking-turns", width=300, height=34, EDITOR="", VISUAL="", **environment)


def read(path):
    with open(path) as file:
        return file.read()


# The exercise's file goes away while it is shown: what was in it is written again.
fresh()
window = tour()
window.wait("mine", "start over")
shutil.rmtree(os.path.dirname(EXERCISE))
window.press("x")
window.wait("The program ends")
expect(read(EXERCISE), OWN, "the exercise")
window.press("q")
window.expect_end(0)

# Something else takes its place: each is told, none is waited for, and the next step can be had.
for make, sign in (
    (os.mkdir, "this is a folder"),
    (os.mkfifo, "is not a regular file"),
    (lambda path: os.symlink("/nowhere/x", path), "leads nowhere"),
    (lambda path: open(path, "w").write("x = 1\n" * 100_000), "is larger than 256 KiB"),
):
    fresh()
    window = tour()
    window.wait("mine", "start over")
    os.rename(EXERCISE, EXERCISE + ".kept")
    make(EXERCISE)
    window.press("x")
    window.wait(sign)
    window.press("\r")
    window.wait("What you know now")
    window.press("q")
    window.expect_end(0)

# Progress that cannot be read is not written over; what could not be kept is said at the end.
fresh("three-tasks-one-loop")
with open(PROGRESS, "w") as file:
    file.write(" " * (5 << 20))
window = tour()
window.wait("move it away")
window.press("\r")
window.wait("step 2/")
window.press("q")
said = window.expect_end(0)
if "what you did in this visit is not kept" not in said or PROGRESS not in said.replace("\r\n", ""):
    fail(f"nothing was said of what is not kept: {said[-400:]!r}")
expect(os.path.getsize(PROGRESS), 5 << 20, "the size of the progress file")

# A text that cannot be kept beside its file is kept among the temporary ones.
fresh()
os.mkdir("temporary")
window = tour(TMPDIR=os.path.abspath("temporary"))
window.wait("mine", "start over")
window.press("e")
window.wait("Ctrl-S")
window.press("typed = 1 ")
window.wait("typed")
shutil.rmtree(os.path.dirname(EXERCISE))
with open(os.path.dirname(EXERCISE), "w") as file:
    file.write("in the way")
window.press("\x03")
said = window.expect_end(0)
kept = "temporary/make-them-take-turns.py.unsaved"
if kept not in said.replace("\r\n", ""):
    fail(f"the text was not said to be kept: {said[-400:]!r}")
expect("typed = 1 " in read(kept), True, "whether the text is kept")

# Two copies at once: both learners' steps and answers are there in the end, and what one wrote is not lost.
fresh("three-tasks-one-loop", own=None)
one = tour()
one.wait("step 1/")
other = Terminal("tour", "time-and-timers", width=110, height=34)
other.wait("step 1/")
for round in range(3):
    one.press("\r")
    other.press("\r")
    one.press("1\r" if round else "")
one.press("q")
other.press("q")
one.expect_end(0)
other.expect_end(0)
lessons = json.loads(read(PROGRESS))["lessons"]
expect(sorted(lessons), ["taking-turns", "time-and-timers"], "the lessons of both copies")
if not all(len(lesson["visited"]) > 1 for lesson in lessons.values()):
    fail(f"steps are lost: {lessons}")
