import io
import logging

out = io.StringIO()
handler = logging.StreamHandler(out)
logger = logging.getLogger("app.db")
logger.addHandler(handler)
logger.setLevel(logging.DEBUG)
logger.propagate = False
for style, text in [
    ("%", "%(levelname)-8s|%(name)s|%(lineno)d|%(funcName)s|%(message)s"),
    ("{", "{levelname:>8}|{name}|{message}"),
    ("$", "$levelname|${name}|$message $$"),
]:
    handler.setFormatter(logging.Formatter(text, style=style))
    logger.info("hello %s, %d", "you", 3)
    logger.debug("%(a)s", {"a": 1})
    logger.log(15, "custom")
    logger.log(35, "between")
    logger.warning("100%")
print(out.getvalue(), end="")
try:
    logging.Formatter("{x", style="%")
except ValueError as error:
    print(error)
try:
    logging.Formatter("x", style="?")
except ValueError as error:
    print(error)
