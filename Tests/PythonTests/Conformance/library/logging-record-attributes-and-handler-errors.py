import logging
import sys


class Show(logging.Handler):
    def emit(self, record):
        print(record.name, record.levelno, record.args, record.msg, record.funcName, record.lineno)
        print(record.exc_info, record.stack_info, record.processName, record.threadName)


log = logging.getLogger("rec")
log.addHandler(Show())
log.propagate = False


def outer():
    log.warning("at %d", 5)
    log.warning("above", stacklevel=2)


outer()
print(repr(logging.makeLogRecord({"name": "n", "levelno": 10, "pathname": "p", "lineno": 3, "msg": "m"})))
print(log.handlers, log.callHandlers.__name__)
print(logging.getLevelNamesMapping())
