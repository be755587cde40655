import logging, sys, warnings

logging.basicConfig(format='%(levelname)s|%(name)s|%(message)s', stream=sys.stdout)


class NameOnly(logging.Filter):


    def filter(self, record):
        record.msg = record.msg.split(': ', 1)[1]
        return True


logging.getLogger('py.warnings').addFilter(NameOnly())
logging.captureWarnings(True)


def old():
    warnings.warn('goes', DeprecationWarning, stacklevel=2)


warnings.warn('hello')
old()
print(staticmethod(len), classmethod(print))
