# dictConfig calls a formatter of one's own with fmt= where it knows no format=.
import logging
import logging.config
import time


class UTCFormatter(logging.Formatter):
    converter = time.gmtime


class Told(logging.Formatter):
    def __init__(self, fmt=None):
        print("fmt", fmt)
        super().__init__(fmt)


class Other(logging.Formatter):
    def __init__(self, other):
        super().__init__("x")


def configure(formatter, **more):
    try:
        logging.config.dictConfig({
            "version": 1,
            "formatters": {"own": {"()": formatter, "format": "own %(message)s", **more}},
            "handlers": {"out": {
                "class": "logging.StreamHandler", "formatter": "own", "stream": "ext://sys.stdout"}},
            "root": {"handlers": ["out"], "level": "DEBUG"},
        })
        logging.info("hello")
    except ValueError as error:
        print(error, "|", repr(error.__cause__), "|", repr(error.__cause__.__context__))


configure(UTCFormatter)
configure(Told)
configure(Other)
configure(lambda format, datefmt: logging.Formatter(format.upper().replace("(MESSAGE)S", "(message)s")), datefmt="%H")
record = logging.LogRecord("name", 10, "path", 1, "message", (), None)
print(sorted(vars(record)))
print(logging.Formatter("%(taskName)s", defaults={"taskName": "?"}).format(record))
try:
    logging.Formatter("%(taskName)s").format(record)
except ValueError as error:
    print(error)
