import logging.config
for c in ({"version": 1, "handlers": {"h": {"class": "nope.X"}}}, {"version": 1, "handlers": {"h": {"class": "logging.Nope"}}}, {"version": 1, "formatters": {"f": {"()": "nope.f"}}}, {"version":1, "handlers": {"h": {"class":"logging.StreamHandler", "stream":"ext://sys.nope"}}}, {"version":1, "handlers": {"h": {"class":"logging.StreamHandler", "level":"LOUD"}}}, {"version": 1, "filters": {"f": {"()": "a.b"}}}):
    try: logging.config.dictConfig(c)
    except Exception as e:
        while e: print(repr(e)); e = e.__cause__
