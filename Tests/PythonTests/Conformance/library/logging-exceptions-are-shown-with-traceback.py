import io
import logging

out = io.StringIO()
logging.basicConfig(stream=out, level=logging.INFO, format="%(levelname)s:%(message)s")
try:
    1 / 0
except ZeroDivisionError:
    logging.exception("oops")
    logging.error("plain", exc_info=False)
    logging.info("with info", exc_info=True)
try:
    int("x")
except ValueError as error:
    logging.getLogger("a.b").error("given", exc_info=error)
for line in out.getvalue().splitlines():
    print(line.split(",")[0] if line.startswith("  File") is False else "  File ...")
