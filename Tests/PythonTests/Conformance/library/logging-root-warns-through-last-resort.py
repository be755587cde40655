import logging

logging.getLogger("lonely").info("not shown")
logging.getLogger("lonely").warning("last resort")
print(logging.lastResort)
