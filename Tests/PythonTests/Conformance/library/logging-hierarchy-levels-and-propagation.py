import logging
import sys


class Collect(logging.Handler):
    def __init__(self, name, level=logging.NOTSET):
        super().__init__(level)
        self.label = name

    def emit(self, record):
        print(self.label, record.name, record.levelname, record.getMessage())


root = logging.getLogger()
root.addHandler(Collect("root"))
a = logging.getLogger("a")
ab = logging.getLogger("a.b")
print(root, a, ab)
print(a.parent is root, ab.parent is a, ab.name, ab.level, ab.getEffectiveLevel())
a.setLevel("INFO")
print(ab.getEffectiveLevel(), ab.isEnabledFor(10), ab.isEnabledFor(20))
a.addHandler(Collect("a", logging.ERROR))
ab.debug("no")
ab.info("to root")
ab.error("to both")
a.propagate = False
ab.error("to a only")
ab.disabled = True
ab.critical("nowhere")
logging.disable(logging.CRITICAL)
root.critical("nowhere")
logging.disable(logging.NOTSET)
root.critical("again")
print(logging.getLevelName(30), logging.getLevelName("INFO"), logging.getLevelName(33))
print(a.hasHandlers(), ab.getChild("c").name, logging.getLogger("a") is a)
for bad in ["LOUD", 1.5]:
    try:
        a.setLevel(bad)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
logging.addLevelName(25, "NOTE")
root.setLevel(1)
root.log(25, "level by name")
