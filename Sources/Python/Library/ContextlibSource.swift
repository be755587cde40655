extension PythonLibrary {
  /// The source of `contextlib`.
  static let contextlib = #"""
    """Context managers."""

    from _loopscope import GenericAlias as _Alias, method as _bound
    from abc import ABC, abstractmethod
    from collections import deque
    from functools import wraps
    from sys import exc_info as _exc_info

    __all__ = [
        "contextmanager", "asynccontextmanager", "closing", "aclosing", "nullcontext", "suppress",
        "redirect_stdout", "redirect_stderr", "ExitStack", "AsyncExitStack", "ContextDecorator",
        "AsyncContextDecorator", "AbstractContextManager", "AbstractAsyncContextManager", "chdir",
    ]


    def _has(cls, *names):
        """Whether a class has methods that are not None, for checks of subclasses."""
        for name in names:
            found = next((one.__dict__[name] for one in cls.__mro__ if name in one.__dict__), None)
            if found is None:
                return NotImplemented
        return True


    class AbstractContextManager(ABC):
        __class_getitem__ = classmethod(_Alias)

        def __enter__(self):
            return self

        @abstractmethod
        def __exit__(self, exc_type, exc_value, traceback):
            return None

        @classmethod
        def __subclasshook__(cls, subclass):
            if cls is AbstractContextManager:
                return _has(subclass, "__enter__", "__exit__")
            return NotImplemented


    class AbstractAsyncContextManager(ABC):
        __class_getitem__ = classmethod(_Alias)

        async def __aenter__(self):
            return self

        @abstractmethod
        async def __aexit__(self, exc_type, exc_value, traceback):
            return None

        @classmethod
        def __subclasshook__(cls, subclass):
            if cls is AbstractAsyncContextManager:
                return _has(subclass, "__aenter__", "__aexit__")
            return NotImplemented


    class ContextDecorator:
        def _recreate_cm(self):
            return self

        def __call__(self, func):
            @wraps(func)
            def inner(*args, **keywords):
                with self._recreate_cm():
                    return func(*args, **keywords)
            return inner


    class AsyncContextDecorator:
        def _recreate_cm(self):
            return self

        def __call__(self, func):
            @wraps(func)
            async def inner(*args, **keywords):
                async with self._recreate_cm():
                    return await func(*args, **keywords)
            return inner


    class _GeneratorManagerBase:
        def __init__(self, func, args, keywords):
            self.gen = func(*args, **keywords)
            self.func, self.args, self.kwds = func, args, keywords
            doc = getattr(func, "__doc__", None)
            self.__doc__ = type(self).__doc__ if doc is None else doc

        def _recreate_cm(self):
            return type(self)(self.func, self.args, self.kwds)


    class _GeneratorContextManager(_GeneratorManagerBase, AbstractContextManager, ContextDecorator):
        """Helper for @contextmanager decorator."""

        def __enter__(self):
            del self.args, self.kwds, self.func
            try:
                return next(self.gen)
            except StopIteration:
                raise RuntimeError("generator didn't yield") from None

        def __exit__(self, kind, value, traceback):
            if kind is None:
                try:
                    next(self.gen)
                except StopIteration:
                    return False
                raise RuntimeError("generator didn't stop")
            if value is None:
                value = kind()
            try:
                self.gen.throw(value)
            except StopIteration as stop:
                return stop is not value
            except RuntimeError as error:
                if error is value:
                    error.__traceback__ = traceback
                    return False
                if isinstance(value, StopIteration) and error.__cause__ is value:
                    value.__traceback__ = traceback
                    return False
                raise
            except BaseException as error:
                if error is not value:
                    raise
                # The way through the generator is no part of where it came from.
                error.__traceback__ = traceback
                return False
            raise RuntimeError("generator didn't stop after throw()")


    class _AsyncGeneratorContextManager(
        _GeneratorManagerBase, AbstractAsyncContextManager, AsyncContextDecorator
    ):
        """Helper for @asynccontextmanager decorator."""

        async def __aenter__(self):
            del self.args, self.kwds, self.func
            try:
                return await self.gen.__anext__()
            except StopAsyncIteration:
                raise RuntimeError("generator didn't yield") from None

        async def __aexit__(self, kind, value, traceback):
            if kind is None:
                try:
                    await self.gen.__anext__()
                except StopAsyncIteration:
                    return False
                raise RuntimeError("generator didn't stop")
            if value is None:
                value = kind()
            try:
                await self.gen.athrow(value)
            except StopAsyncIteration as stop:
                return stop is not value
            except RuntimeError as error:
                if error is value:
                    error.__traceback__ = traceback
                    return False
                if (
                    isinstance(value, (StopIteration, StopAsyncIteration))
                    and error.__cause__ is value
                ):
                    value.__traceback__ = traceback
                    return False
                raise
            except BaseException as error:
                if error is not value:
                    raise
                error.__traceback__ = traceback
                return False
            raise RuntimeError("generator didn't stop after athrow()")


    def contextmanager(func):
        @wraps(func)
        def helper(*args, **keywords):
            return _GeneratorContextManager(func, args, keywords)
        return helper


    def asynccontextmanager(func):
        @wraps(func)
        def helper(*args, **keywords):
            return _AsyncGeneratorContextManager(func, args, keywords)
        return helper


    class closing(AbstractContextManager):
        def __init__(self, thing):
            self.thing = thing

        def __enter__(self):
            return self.thing

        def __exit__(self, *details):
            self.thing.close()


    class aclosing(AbstractAsyncContextManager):
        def __init__(self, thing):
            self.thing = thing

        async def __aenter__(self):
            return self.thing

        async def __aexit__(self, *details):
            await self.thing.aclose()


    class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
        def __init__(self, enter_result=None):
            self.enter_result = enter_result

        def __enter__(self):
            return self.enter_result

        def __exit__(self, *details):
            pass

        async def __aenter__(self):
            return self.enter_result

        async def __aexit__(self, *details):
            pass


    class suppress(AbstractContextManager):
        def __init__(self, *exceptions):
            self._exceptions = exceptions

        def __enter__(self):
            pass

        def __exit__(self, kind, value, traceback):
            return kind is not None and issubclass(kind, self._exceptions)


    class _RedirectStream(AbstractContextManager):
        _stream = None

        def __init__(self, new_target):
            self._new_target = new_target
            self._old_targets = []

        def __enter__(self):
            import sys
            self._old_targets.append(getattr(sys, self._stream))
            setattr(sys, self._stream, self._new_target)
            return self._new_target

        def __exit__(self, *details):
            import sys
            setattr(sys, self._stream, self._old_targets.pop())


    class redirect_stdout(_RedirectStream):
        _stream = "stdout"


    class redirect_stderr(_RedirectStream):
        _stream = "stderr"


    class chdir(AbstractContextManager):
        def __init__(self, path):
            self.path = path
            self._old_cwd = []

        def __enter__(self):
            import os
            self._old_cwd.append(os.getcwd())
            os.chdir(self.path)

        def __exit__(self, *details):
            import os
            os.chdir(self._old_cwd.pop())


    class _ExitStackBase:
        def __init__(self):
            # Pairs of whether the call is synchronous and of what is called.
            self._exit_callbacks = deque()

        def _add(self, callback, is_sync=True):
            self._exit_callbacks.append((is_sync, callback))

        def pop_all(self):
            stack = type(self)()
            stack._exit_callbacks = self._exit_callbacks
            self._exit_callbacks = deque()
            return stack

        def push(self, exit):
            leave = getattr(type(exit), "__exit__", None)
            self._add(exit if leave is None else _bound(leave, exit))
            return exit

        def enter_context(self, cm):
            kind = type(cm)
            try:
                enter, leave = kind.__enter__, kind.__exit__
            except AttributeError:
                raise TypeError(
                    f"'{kind.__module__}.{kind.__qualname__}' object does not support the context "
                    "manager protocol"
                ) from None
            result = enter(cm)
            self._add(_bound(leave, cm))
            return result

        def callback(self, callback, /, *args, **kwds):
            def run(kind, value, traceback):
                callback(*args, **kwds)
            run.__wrapped__ = callback
            self._add(run)
            return callback


    class _Unwinding:
        """What an exit stack knows while it leaves what it holds."""

        def __init__(self, value):
            # What is being handled where the stack is used: the end of every chain.
            self.outer = _exc_info()[1]
            self.received = value is not None
            self.current = value
            self.suppressed = False
            self.pending = False

        @property
        def details(self):
            value = self.current
            if value is None:
                return None, None, None
            return type(value), value, value.__traceback__

        def answered(self, answer):
            if answer and self.current is not None:
                self.suppressed = True
                self.pending = False
                self.current = None

        def failed(self, error):
            """Goes on with another exception, chained to the one that came before it."""
            link = error
            while link.__context__ not in (None, self.current, self.outer):
                link = link.__context__
            if link.__context__ is not None and link.__context__ is not self.current:
                link.__context__ = self.current
            self.suppressed = False
            self.pending = True
            self.current = error

        def result(self):
            if self.pending:
                context = self.current.__context__
                try:
                    raise self.current
                finally:
                    # Raising has set it to what is being handled here.
                    self.current.__context__ = context
            return self.received and self.suppressed


    class ExitStack(_ExitStackBase, AbstractContextManager):
        def __enter__(self):
            return self

        def __exit__(self, *details):
            unwinding = _Unwinding(details[1])
            while self._exit_callbacks:
                _, leave = self._exit_callbacks.pop()
                try:
                    unwinding.answered(leave(*unwinding.details))
                except BaseException as error:
                    unwinding.failed(error)
            return unwinding.result()

        def close(self):
            self.__exit__(None, None, None)


    class AsyncExitStack(_ExitStackBase, AbstractAsyncContextManager):
        async def enter_async_context(self, cm):
            kind = type(cm)
            try:
                enter, leave = kind.__aenter__, kind.__aexit__
            except AttributeError:
                raise TypeError(
                    f"'{kind.__module__}.{kind.__qualname__}' object does not support the "
                    "asynchronous context manager protocol"
                ) from None
            result = await enter(cm)
            self._add(_bound(leave, cm), is_sync=False)
            return result

        def push_async_exit(self, exit):
            leave = getattr(type(exit), "__aexit__", None)
            self._add(exit if leave is None else _bound(leave, exit), is_sync=False)
            return exit

        def push_async_callback(self, callback, /, *args, **kwds):
            async def run(kind, value, traceback):
                await callback(*args, **kwds)
            run.__wrapped__ = callback
            self._add(run, is_sync=False)
            return callback

        async def __aenter__(self):
            return self

        async def __aexit__(self, *details):
            unwinding = _Unwinding(details[1])
            while self._exit_callbacks:
                is_sync, leave = self._exit_callbacks.pop()
                try:
                    answer = leave(*unwinding.details)
                    unwinding.answered(answer if is_sync else await answer)
                except BaseException as error:
                    unwinding.failed(error)
            return unwinding.result()

        async def aclose(self):
            await self.__aexit__(None, None, None)
    """#
}
