# A handler that fails, and stack_info, show the program's own calls.
import logging
import sys

sys.stderr = sys.stdout
logging.basicConfig(stream=sys.stdout, format="%(levelname)s %(message)s")


def outer(): inner()
def inner():
    logging.getLogger("a").error("with its stack", stack_info=True)


outer()
handler = logging.StreamHandler(sys.stdout)
print("before")
logging.getLogger("b").propagate = False
logging.getLogger("b").addHandler(handler)


class Formatter(logging.Formatter):
    def formatStack(self, text): return "|".join(line.strip() for line in text.splitlines())


handler.setFormatter(Formatter("%(message)s"))
logging.getLogger("b").error("formatted", stack_info=True)
