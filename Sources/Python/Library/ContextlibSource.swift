extension PythonLibrary {
  /// The source of `contextlib`.
  static let contextlib = #"""
    """Context managers."""

    from functools import wraps

    __all__ = [
        "contextmanager", "asynccontextmanager", "closing", "aclosing", "nullcontext", "suppress",
        "redirect_stdout", "redirect_stderr", "ExitStack", "AsyncExitStack", "ContextDecorator",
        "AsyncContextDecorator", "AbstractContextManager", "AbstractAsyncContextManager", "chdir",
    ]


    class AbstractContextManager:
        def __enter__(self):
            return self

        def __exit__(self, exc_type, exc_value, traceback):
            return None


    class AbstractAsyncContextManager:
        async def __aenter__(self):
            return self

        async def __aexit__(self, exc_type, exc_value, traceback):
            return None


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

        def _recreate_cm(self):
            return type(self)(self.func, self.args, self.kwds)


    class _GeneratorContextManager(_GeneratorManagerBase, AbstractContextManager, ContextDecorator):
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
                    return False
                if isinstance(value, StopIteration) and error.__cause__ is value:
                    return False
                raise
            except BaseException as error:
                if error is not value:
                    raise
                return False
            raise RuntimeError("generator didn't stop after throw()")


    class _AsyncGeneratorContextManager(
        _GeneratorManagerBase, AbstractAsyncContextManager, AsyncContextDecorator
    ):
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
                    return False
                if (
                    isinstance(value, (StopIteration, StopAsyncIteration))
                    and error.__cause__ is value
                ):
                    return False
                raise
            except BaseException as error:
                if error is not value:
                    raise
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


    class _ExitStackBase:
        def __init__(self):
            self._exits = []

        def pop_all(self):
            stack = type(self)()
            stack._exits = self._exits
            self._exits = []
            return stack

        def push(self, exit):
            kind = type(exit)
            if hasattr(kind, "__exit__"):
                method = kind.__exit__
                self._exits.append((False, lambda *details: method(exit, *details)))
            else:
                self._exits.append((False, exit))
            return exit

        def enter_context(self, manager):
            kind = type(manager)
            try:
                enter, leave = kind.__enter__, kind.__exit__
            except AttributeError:
                raise TypeError(
                    f"'{kind.__module__}.{kind.__qualname__}' object does not support the context "
                    "manager protocol"
                ) from None
            result = enter(manager)
            self._exits.append((False, lambda *details: leave(manager, *details)))
            return result

        def callback(self, function, /, *args, **keywords):
            def run(kind, value, traceback):
                function(*args, **keywords)
            self._exits.append((False, run))
            return function


    def _link(new, old, outer):
        """Makes the context of an exception from a callback the one that it came in with."""
        while True:
            context = new.__context__
            if context is None or context is old:
                return
            if context is outer:
                break
            new = context
        new.__context__ = old


    class ExitStack(_ExitStackBase, AbstractContextManager):
        def __enter__(self):
            return self

        def __exit__(self, *details):
            received = details[0] is not None
            suppressed = False
            pending = False
            current = details[1]
            while self._exits:
                _, leave = self._exits.pop()
                try:
                    if current is None:
                        answer = leave(None, None, None)
                    else:
                        answer = leave(type(current), current, current.__traceback__)
                    if answer and current is not None:
                        suppressed = True
                        pending = False
                        current = None
                except BaseException as error:
                    if current is not None:
                        _link(error, current, None)
                    pending = True
                    suppressed = False
                    current = error
            if pending:
                raise current
            return received and suppressed

        def close(self):
            self.__exit__(None, None, None)


    class AsyncExitStack(_ExitStackBase, AbstractAsyncContextManager):
        async def enter_async_context(self, manager):
            kind = type(manager)
            try:
                enter, leave = kind.__aenter__, kind.__aexit__
            except AttributeError:
                raise TypeError(
                    f"'{kind.__module__}.{kind.__qualname__}' object does not support the "
                    "asynchronous context manager protocol"
                ) from None
            result = await enter(manager)
            self._exits.append((True, lambda *details: leave(manager, *details)))
            return result

        def push_async_exit(self, exit):
            kind = type(exit)
            if hasattr(kind, "__aexit__"):
                method = kind.__aexit__
                self._exits.append((True, lambda *details: method(exit, *details)))
            else:
                self._exits.append((True, exit))
            return exit

        def push_async_callback(self, function, /, *args, **keywords):
            async def run(kind, value, traceback):
                await function(*args, **keywords)
            self._exits.append((True, run))
            return function

        async def __aenter__(self):
            return self

        async def __aexit__(self, *details):
            received = details[0] is not None
            suppressed = False
            pending = False
            current = details[1]
            while self._exits:
                is_async, leave = self._exits.pop()
                try:
                    if current is None:
                        answer = leave(None, None, None)
                    else:
                        answer = leave(type(current), current, current.__traceback__)
                    if is_async:
                        answer = await answer
                    if answer and current is not None:
                        suppressed = True
                        pending = False
                        current = None
                except BaseException as error:
                    if current is not None:
                        _link(error, current, None)
                    pending = True
                    suppressed = False
                    current = error
            if pending:
                raise current
            return received and suppressed

        async def aclose(self):
            await self.__aexit__(None, None, None)
    """#
}
