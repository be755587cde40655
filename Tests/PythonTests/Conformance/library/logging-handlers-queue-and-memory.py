import io
import logging
import logging.handlers


class Box(list):
    put_nowait = list.append
    get = list.pop


out = io.StringIO()
target = logging.StreamHandler(out)
memory = logging.handlers.MemoryHandler(3, flushLevel=logging.ERROR, target=target)
log = logging.getLogger("m")
log.setLevel(1)
log.propagate = False
log.addHandler(memory)
log.info("a")
log.info("b")
print(repr(out.getvalue()))
log.info("c")
print(repr(out.getvalue()))
log.error("now")
print(repr(out.getvalue()))
log.removeHandler(memory)
box = Box()
log.addHandler(logging.handlers.QueueHandler(box))
log.warning("to %s", "queue")
record = box.get()
print(record.getMessage(), record.args, record.levelname)
