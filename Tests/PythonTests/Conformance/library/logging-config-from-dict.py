import logging
import logging.config

logging.config.dictConfig({
    "version": 1,
    "formatters": {"plain": {"format": "%(levelname)s/%(name)s/%(message)s"}},
    "filters": {"only": {"name": "app"}},
    "handlers": {
        "out": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "plain",
                "level": "INFO", "filters": ["only"]},
    },
    "loggers": {"app": {"level": "DEBUG", "handlers": ["out"], "propagate": False}},
    "root": {"level": "ERROR", "handlers": ["out"]},
})
logging.getLogger("app").info("one")
logging.getLogger("app").debug("two")
logging.getLogger("app.x").warning("three")
logging.getLogger("other").error("filtered")
try:
    logging.config.dictConfig({"version": 2})
except ValueError as error:
    print(error)
