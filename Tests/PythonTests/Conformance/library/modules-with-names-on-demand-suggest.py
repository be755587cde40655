# Modules that make some of their names on demand suggest the others.
import collections
import concurrent.futures
import contextlib
import io
import json
import logging.handlers
import pathlib
import shlex
import sys
import typing


def suggest(evaluate):
    try:
        evaluate()
    except AttributeError as error:
        print(error.name, error.obj.__name__)
        with contextlib.redirect_stderr(io.StringIO()) as written:
            sys.__excepthook__(type(error), error, error.__traceback__)
        print(written.getvalue().splitlines()[-1])


suggest(lambda: json.dmps)
suggest(lambda: collections.Conter)
suggest(lambda: concurrent.futures.ThreadPoolExecuter)
suggest(lambda: shlex.qoute)
suggest(lambda: pathlib.Paht)
suggest(lambda: typing.Lits)
suggest(lambda: logging.handlers.QueueHandlre)
