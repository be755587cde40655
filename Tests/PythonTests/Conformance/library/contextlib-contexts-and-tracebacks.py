import contextlib, traceback, asyncio, sys


def r(e):
    raise e


def chain(e):
    while e:
        print(repr(e))
        e = e.__context__


try:
    with contextlib.ExitStack() as s:
        s.callback(r, IndexError('i'))
        s.callback(r, KeyError('k'))
        s.callback(r, AttributeError('a'))
        1 / 0
except Exception as e:
    chain(e)
try:
    raise ValueError('outer')
except ValueError:
    try:
        with contextlib.ExitStack() as s:
            s.callback(r, IndexError('i'))
            s.callback(r, KeyError('k'))
            1 / 0
    except Exception as e:
        chain(e)
    try:
        with contextlib.ExitStack() as s:
            s.callback(r, IndexError('i'))
            s.callback(r, KeyError('k'))
    except Exception as e:
        chain(e)
print('--')


async def main():
    try:
        async with contextlib.AsyncExitStack() as s:

            async def ar(e):
                raise e
            s.push_async_callback(ar, IndexError('i'))
            s.callback(r, KeyError('k'))
            1 / 0
    except Exception as e:
        chain(e)
    try:
        async with acm():
            1 / 0
    except ZeroDivisionError as e:
        print([f.name for f in traceback.extract_tb(e.__traceback__)])


@contextlib.asynccontextmanager
async def acm():
    """adoc"""
    try:
        yield 3
    finally:
        pass


asyncio.run(main())


@contextlib.contextmanager
def cm():
    """doc"""
    try:
        yield
    except ZeroDivisionError:
        raise


@contextlib.contextmanager
def fin():
    try:
        yield
    finally:
        pass


for m in (cm, fin):
    try:
        with m():
            1 / 0
    except ZeroDivisionError as e:
        print([f.name for f in traceback.extract_tb(e.__traceback__)])
    try:
        with m(), m():
            1 / 0
    except ZeroDivisionError as e:
        print([f.name for f in traceback.extract_tb(e.__traceback__)])
    try:
        with m():
            raise StopIteration(3)
    except StopIteration as e:
        print([f.name for f in traceback.extract_tb(e.__traceback__)])

    def inner():
        with m():
            r(ValueError(3))
    try:
        inner()
    except ValueError as e:
        print([f.name for f in traceback.extract_tb(e.__traceback__)])


@contextlib.contextmanager
def other():
    try:
        yield
    finally:
        raise KeyError(3)


try:
    with other():
        1 / 0
except KeyError as e:
    print([f.name for f in traceback.extract_tb(e.__traceback__)], repr(e.__context__))
print(cm().__doc__, acm().__doc__, fin().__doc__)


class D:


    def __enter__(self):
        pass


    def __exit__(self, *a):
        pass


class E(contextlib.AbstractContextManager):
    pass


class F:
    __enter__ = None


    def __exit__(self, *a):
        pass


class AD:


    async def __aenter__(self):
        pass


    async def __aexit__(self, *a):
        pass


print(issubclass(D, contextlib.AbstractContextManager), isinstance(D(), contextlib.AbstractContextManager), issubclass(F, contextlib.AbstractContextManager), issubclass(AD, contextlib.AbstractAsyncContextManager), issubclass(D, contextlib.AbstractAsyncContextManager))
try:
    E()
except TypeError as e:
    print(e)
print(contextlib.AbstractContextManager[int])
from contextlib import *

with ExitStack() as s:
    s.enter_context(suppress(KeyError))
    s.push(lambda *a: print(a))
    s.callback(print, 1, end='\n')
    print([x for x, y in s._exit_callbacks])
    t = s.pop_all()
t.close()
with ExitStack() as s:
    s.enter_context(suppress(KeyError))
    s.callback(r, KeyError(1))
    raise ValueError
print('done')
try:
    s.enter_context(3)
except TypeError as e:
    print(e)


@contextlib.contextmanager
def g():
    yield
    yield


try:
    with g():
        pass
except RuntimeError as e:
    print(e)
try:
    with g():
        1 / 0
except Exception as e:
    print(repr(e))
try:
    with contextlib.ExitStack() as s:
        s.callback(r, IndexError('i'))
        s.callback(r, KeyError('k'))
        1 / 0
except Exception as e:
    print(traceback.format_exc().count('During'))
