import warnings


async def work():
    return 1


with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    work()
    print(len(seen), seen[0].category.__name__, seen[0].message)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    work()
print("quiet")


def show(message, category, filename, lineno, file=None, line=None):
    print("shown:", category.__name__, message)


warnings.showwarning = show
work()
warnings.warn("mine")
