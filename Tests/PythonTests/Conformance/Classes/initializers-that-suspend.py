# An __init__ that is a coroutine or a generator does not initialise anything, and says so.
import warnings

warnings.simplefilter("ignore")


class Suspends:
    async def __init__(self):
        pass


class Yields:
    def __init__(self):
        yield


for kind in (Yields, Suspends):
    try:
        kind()
    except TypeError as error:
        print(error)
try:
    [kind() for kind in (Yields,)]
except TypeError as error:
    print(error)
