import atexit, logging, logging.handlers, sys

class Tells(logging.StreamHandler):
    def close(self):
        print("closed", self.name)
        super().close()

tells = Tells(sys.stdout)
tells.name = "tells"
memory = logging.handlers.MemoryHandler(10, target=tells)
logger = logging.getLogger("m")
logger.addHandler(memory)
logger.warning("kept until the end")
atexit.register(print, "at exit")
print("last line")
