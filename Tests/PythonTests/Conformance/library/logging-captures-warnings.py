import logging
import sys
import warnings

logging.basicConfig(stream=sys.stdout, format="%(levelname)s %(name)s %(message)s")
logging.captureWarnings(True)
warnings.warn_explicit("careful", UserWarning, "some.py", 12)
logging.captureWarnings(False)
print(warnings.showwarning.__name__)
