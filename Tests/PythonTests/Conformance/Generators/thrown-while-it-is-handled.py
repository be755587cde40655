"""What a generator handles, where the same or another exception is handled outside."""

import asyncio
import contextlib
import sys


def now():
    return repr(sys.exc_info()[1])


def chain(error):
    found = []
    while error is not None:
        found.append(repr(error))
        error = error.__context__
    return " <- ".join(found)


def keeper():
    try:
        yield 1
    except Exception:
        yield now()
        yield now()
        raise


generator = keeper()
next(generator)
try:
    raise ValueError("q")
except Exception as error:
    print(generator.throw(error))
print(next(generator), now())
try:
    next(generator)
except ValueError as error:
    print("raised again", chain(error))


def leaver():
    try:
        yield 1
    except ValueError:
        pass
    yield now()
    raise KeyError("later")


generator = leaver()
next(generator)
try:
    raise ValueError("seen outside")
except ValueError as error:
    print(generator.throw(error))
    try:
        next(generator)
    except KeyError as later:
        print(chain(later))


def outlives():
    try:
        1 / 0
    except ZeroDivisionError:
        yield now()
    yield now()
    try:
        yield "?"
    finally:
        print("finally", now())


try:
    raise KeyError("first")
except KeyError:
    generator = outlives()
    print(next(generator), now())
print(next(generator), now())
try:
    raise IndexError("second")
except IndexError:
    print(next(generator), now())
    generator.close()


def root():
    try:
        yield 5
    except RuntimeError as error:
        raise KeyError(1) from error


generator = root()
next(generator)
try:
    None.x
except AttributeError:
    try:
        generator.throw(RuntimeError("z"))
    except KeyError as key:
        print(chain(key), key.__cause__.__context__)


def own():
    try:
        1 / 0
    except ZeroDivisionError:
        try:
            yield
        except RuntimeError as error:
            print(chain(error))
            raise


generator = own()
next(generator)
try:
    None.x
except AttributeError:
    try:
        generator.throw(RuntimeError)
    except RuntimeError as error:
        print(chain(error))


def closed():
    try:
        yield
    except GeneratorExit as exit:
        print(chain(exit))
        raise


for generator in (closed(), closed()):
    next(generator)
    try:
        raise OSError("around")
    except OSError:
        generator.close()


@contextlib.contextmanager
def replaced():
    try:
        yield
    except LookupError:
        pass
    raise RuntimeError("at the end")


try:
    with replaced():
        raise KeyError("inside")
except RuntimeError as error:
    print(chain(error))


def delegating():
    try:
        yield from keeper()
    except ValueError:
        print("outer sees", now())
        yield from keeper()


generator = delegating()
next(generator)
try:
    raise ValueError("deep")
except ValueError as error:
    print(generator.throw(error))
    print(next(generator), now())
print(now())
print(next(generator), now())
print(next(generator, "end"), now())
generator.close()


async def agen():
    try:
        yield 1
    except ValueError:
        yield now()
        raise


async def main():
    items = agen()
    await anext(items)
    try:
        raise ValueError("async")
    except ValueError as error:
        print(await items.athrow(error))
    try:
        await anext(items)
    except ValueError as error:
        print("again", chain(error), now())

    async def worker(name):
        try:
            raise ValueError(name)
        except ValueError:
            await asyncio.sleep(0)
            print(name, now())
        print(name, now())

    await asyncio.gather(worker("a"), worker("b"))


asyncio.run(main())
