import logging
import sys

logging.basicConfig(stream=sys.stdout, level="WARNING", format="%(levelname)s first %(message)s")
logging.basicConfig(stream=sys.stdout, level="DEBUG", format="%(levelname)s second %(message)s")
logging.info("hidden")
logging.warning("shown")
logging.basicConfig(stream=sys.stdout, level="DEBUG", format="{levelname} forced {message}", style="{", force=True)
logging.debug("visible")
for bad in [{"colour": 1}, {"stream": sys.stdout, "filename": "x"}, {"stream": sys.stdout, "handlers": []}]:
    try:
        logging.basicConfig(force=True, **bad)
    except ValueError as error:
        print(error)
print(logging.getLogger().handlers)
