extension PythonLibrary {
  /// The source of what `asyncio` does with threads and executors.
  static let asyncioThreads = #"""
    """asyncio's way to threads and back."""

    import _thread
    import asyncio
    import concurrent.futures
    import contextvars
    import functools
    import threading
    from concurrent.futures import _base


    # MARK: Futures of threads and of loops

    def _chaining(function):
        """Gives a callback between two futures the name that asyncio's has."""
        function.__qualname__ = f"_chain_future.<locals>.{function.__name__}"
        return function


    def _copy_outcome(source, target):
        """Gives a loop's future the outcome of a job's."""
        if target.cancelled():
            return
        if source.cancelled():
            target.cancel()
            return
        failure = source.exception()
        if failure is None:
            target.set_result(source.result())
        else:
            target.set_exception(_converted(failure))


    def _converted(failure):
        kind = type(failure)
        if kind is _base.CancelledError:
            return asyncio.CancelledError(*failure.args)
        if kind is _base.InvalidStateError:
            return asyncio.InvalidStateError(*failure.args)
        return failure


    def _deliver(job, future, loop, number):
        """Tells the loop of a job's outcome when there is one."""

        @_chaining
        def _call_set_state(job):
            if not loop.is_closed():
                _thread.call_loop(loop, number, functools.partial(_copy_outcome, job, future))

        @_chaining
        def _call_check_cancel(future):
            if future.cancelled():
                job.cancel()

        future.add_done_callback(_call_check_cancel)
        job.add_done_callback(_call_set_state)
        return future


    def wrap_future(future, *, loop=None):
        if asyncio.isfuture(future):
            return future
        assert isinstance(future, _base.Future), (
            f"concurrent.futures.Future is expected, got {future!r}")
        if loop is None:
            loop = asyncio.get_event_loop()
        return _deliver(future, loop.create_future(), loop, 0)


    # MARK: From a loop to a thread

    def run_in_executor(loop, executor, func, *args):
        if executor is None:
            executor = _thread.loop_executor(loop)
            if executor is False:
                raise RuntimeError("Executor shutdown has been called")
            if executor is None:
                executor = concurrent.futures.ThreadPoolExecutor(thread_name_prefix="asyncio")
                _thread.loop_executor(loop, executor)
        future, number = _thread.job_future(loop)
        job = executor.submit(func, *args)
        _thread.job_future_given()
        return _deliver(job, future, loop, number)


    async def getaddrinfo(loop, host, port, *, family=0, type=0, proto=0, flags=0):
        import socket
        return await loop.run_in_executor(
            None, socket.getaddrinfo, host, port, family, type, proto, flags)


    async def getnameinfo(loop, sockaddr, flags=0):
        import socket
        return await loop.run_in_executor(None, socket.getnameinfo, sockaddr, flags)


    for _function in (getaddrinfo, getnameinfo):
        _function.__qualname__ = f"BaseEventLoop.{_function.__name__}"


    def set_default_executor(loop, executor):
        if not isinstance(executor, concurrent.futures.ThreadPoolExecutor):
            raise TypeError("executor must be ThreadPoolExecutor instance")
        _thread.loop_executor(loop, executor)


    async def to_thread(func, /, *args, **kwargs):
        loop = asyncio.get_running_loop()
        context = contextvars.copy_context()
        call = functools.partial(context.run, func, *args, **kwargs)
        return await loop.run_in_executor(None, call)


    async def shutdown_default_executor(loop):
        executor = _thread.loop_executor(loop)
        _thread.loop_executor(loop, False)
        if not executor:
            return
        future = loop.create_future()

        def _do_shutdown():
            try:
                executor.shutdown(wait=True)
                if not loop.is_closed():
                    loop.call_soon_threadsafe(future.set_result, None)
            except Exception as failure:
                if not loop.is_closed():
                    loop.call_soon_threadsafe(future.set_exception, failure)

        thread = threading.Thread(target=_do_shutdown)
        thread.start()
        try:
            await future
        finally:
            thread.join()


    # MARK: From a thread to a loop

    def run_coroutine_threadsafe(coro, loop):
        if not asyncio.iscoroutine(coro):
            raise TypeError("A coroutine object is required")
        job = concurrent.futures.Future()

        @_chaining
        def _call_set_state(task):
            if task.cancelled():
                job.cancel()
            if not job.set_running_or_notify_cancel():
                return
            failure = task.exception()
            if failure is None:
                job.set_result(task.result())
            else:
                job.set_exception(failure)

        def callback():
            try:
                task = asyncio.ensure_future(coro, loop=loop)
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as failure:
                if job.set_running_or_notify_cancel():
                    job.set_exception(failure)
                raise

            @_chaining
            def _call_check_cancel(job):
                if job.cancelled() and not loop.is_closed():
                    loop.call_soon_threadsafe(task.cancel)

            job.add_done_callback(_call_check_cancel)
            task.add_done_callback(_call_set_state)

        loop.call_soon_threadsafe(callback)
        return job
    """#
}
