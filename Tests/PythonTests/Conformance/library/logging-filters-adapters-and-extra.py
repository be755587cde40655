import logging
import sys

handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(logging.Formatter("%(user)s %(message)s", defaults={"user": "nobody"}))
log = logging.getLogger("f")
log.setLevel(logging.INFO)
log.addHandler(handler)
log.propagate = False
log.info("one")
log.info("two", extra={"user": "ann"})


class NoSecrets(logging.Filter):
    def filter(self, record):
        return "secret" not in record.getMessage()


log.addFilter(NoSecrets())
log.info("a secret")
log.info("open")
log.addFilter(lambda record: record.levelno > 20)
log.info("filtered by function")
log.warning("passes")
adapter = logging.LoggerAdapter(log, {"user": "bob"})
adapter.warning("by adapter %d", 1)
print(adapter.isEnabledFor(10), adapter.name)


class Tagged(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        return f"[{self.extra['tag']}] {msg}", kwargs


Tagged(log, {"tag": "t1"}).error("tagged")
try:
    log.error("x", extra={"message": 1})
except KeyError as error:
    print("KeyError", error)
f = logging.Filter("f")
print(f.filter(logging.makeLogRecord({"name": "f.x"})), f.filter(logging.makeLogRecord({"name": "fx"})))
