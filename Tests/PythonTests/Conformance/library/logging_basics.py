import io
import logging
import sys

logging.basicConfig(level=logging.INFO, format="%(levelname)-8s %(name)s %(message)s", stream=sys.stdout)
log = logging.getLogger("app.db")
log.debug("hidden")
log.info("count %d of %s", 3, "x")
log.warning("careful")
logging.error("root error")
try:
    1 / 0
except ZeroDivisionError:
    log.exception("failed")
log.setLevel("ERROR")
log.info("no")
log.critical("yes")
print(log, logging.getLogger("app.db") is log, log.parent, log.getEffectiveLevel(), logging.getLevelName(10), log.isEnabledFor(20))
stream = io.StringIO()
h = logging.StreamHandler(stream)
h.setFormatter(logging.Formatter("{levelname}|{message}|{funcName}|{lineno}|{module}", style="{"))
other = logging.getLogger("other")
other.propagate = False
other.addHandler(h)
def fn():
    other.warning("in fn", extra={"k": 1})
fn()
print(stream.getvalue().replace("logging_basics", "table"), end="")
class F(logging.Filter):
    def filter(self, record):
        return "secret" not in record.getMessage()
h.addFilter(F())
other.error("a secret")
other.error("fine %(x)s", {"x": 5})
print(stream.getvalue().splitlines()[1:][0].split("|")[1])
child = logging.getLogger("app").getChild("kid")
print(child.name, logging.getLogger("app.db").parent)
adapter = logging.LoggerAdapter(logging.getLogger("ad"), {"user": "bob"})
adapter.info("adapted")
logging.disable(logging.CRITICAL)
logging.critical("disabled")
logging.disable(logging.NOTSET)
logging.log(logging.WARNING, "by number")
print(logging.WARNING, logging.getLevelName("INFO"))
try:
    log.setLevel("NOPE")
except ValueError as e:
    print(e)
