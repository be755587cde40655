extension PythonLibrary {
  /// The source of `multiprocessing.pool`.
  static let multiprocessingPool = #"""
    """Pools of workers for the calls of a function."""

    import threading
    from concurrent.futures.process import ProcessPoolExecutor as _ProcessExecutor
    from concurrent.futures.thread import ThreadPoolExecutor as _ThreadExecutor
    from itertools import chain as _chain, islice as _islice
    from multiprocessing.process import TimeoutError as _Late
    from os import cpu_count as _cpu_count
    from time import monotonic as _now

    __all__ = ["AsyncResult", "MapResult", "Pool", "ThreadPool"]


    class AsyncResult:
        """The result of a call that has been handed in."""

        def __init__(self, futures, callback, error_callback):
            self._futures = futures
            self._callback = callback
            self._error_callback = error_callback
            self._left = len(futures)
            self._lock = threading.Lock()
            self._event = threading.Event()
            if not futures:
                self._finish()
            for future in futures:
                future.add_done_callback(self._one_is_done)

        def _one_is_done(self, future):
            with self._lock:
                self._left -= 1
                is_last = self._left == 0
            if is_last:
                self._finish()

        def _finish(self):
            failure = self._failure()
            if failure is None and self._callback is not None:
                self._callback(self._value())
            elif failure is not None and self._error_callback is not None:
                self._error_callback(failure)
            self._event.set()

        def _failure(self):
            return next(filter(None, (future.exception() for future in self._futures)), None)

        def _value(self):
            return self._futures[0].result()

        def ready(self):
            return self._event.is_set()

        def successful(self):
            if not self.ready():
                raise ValueError(f"{self!r} not ready")
            return self._failure() is None

        def wait(self, timeout=None):
            self._event.wait(timeout)

        def get(self, timeout=None):
            self.wait(timeout)
            if not self.ready():
                raise _Late
            failure = self._failure()
            if failure is not None:
                raise failure
            return self._value()


    ApplyResult = AsyncResult


    class MapResult(AsyncResult):
        """The results of many calls, in the order of their arguments."""

        def _value(self):
            return list(_chain.from_iterable(future.result() for future in self._futures))


    class IMapIterator:
        """Results one after the other: in the order of the arguments, or as they come."""

        def __init__(self, futures):
            self._futures = futures
            self._chunk = iter(())

        def __iter__(self):
            return self

        def next(self, timeout=None):
            for value in self._chunk:
                return value
            if not self._futures:
                raise StopIteration
            try:
                chunk = self._take(timeout)
            except TimeoutError:
                raise _Late from None
            self._chunk = iter(chunk)
            return self.next(timeout)

        __next__ = next

        def _take(self, timeout):
            value = self._futures[0].result(timeout)
            del self._futures[0]
            return value


    class IMapUnorderedIterator(IMapIterator):
        def __init__(self, futures):
            super().__init__(futures)
            self._done = threading.Condition()
            self._finished = []
            for future in futures:
                future.add_done_callback(self._one_is_done)

        def _one_is_done(self, future):
            with self._done:
                self._finished.append(future)
                self._done.notify()

        def _take(self, timeout):
            with self._done:
                if not self._done.wait_for(lambda: self._finished, timeout):
                    raise TimeoutError
                future = self._finished.pop(0)
            self._futures.remove(future)
            return future.result()


    def _run_chunk(function, chunk):
        return list(map(function, chunk))


    def _run_star_chunk(function, chunk):
        return [function(*arguments) for arguments in chunk]


    class _BasePool:
        def _begin(self, processes):
            if processes is None:
                processes = _cpu_count() or 1
            if processes < 1:
                raise ValueError("Number of processes must be at least 1")
            self._processes = processes
            self._state = "RUN"

        def __repr__(self):
            cls = type(self)
            return (
                f"<{cls.__module__}.{cls.__qualname__} state={self._state} "
                f"pool_size={self._processes}>")

        def _submit(self, function, *arguments, **keywords):
            if self._state != "RUN":
                raise ValueError("Pool not running")
            return self._executor.submit(function, *arguments, **keywords)

        def apply(self, func, args=(), kwds={}):
            return self.apply_async(func, args, kwds).get()

        def apply_async(self, func, args=(), kwds={}, callback=None, error_callback=None):
            future = self._submit(func, *args, **kwds)
            return AsyncResult([future], callback, error_callback)

        def map(self, func, iterable, chunksize=None):
            return self.map_async(func, iterable, chunksize).get()

        def map_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
            futures = self._submit_chunks(_run_chunk, func, iterable, chunksize)
            return MapResult(futures, callback, error_callback)

        def starmap(self, func, iterable, chunksize=None):
            return self.starmap_async(func, iterable, chunksize).get()

        def starmap_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
            futures = self._submit_chunks(_run_star_chunk, func, iterable, chunksize)
            return MapResult(futures, callback, error_callback)

        def imap(self, func, iterable, chunksize=1):
            return IMapIterator(self._submit_chunks(_run_chunk, func, iterable, chunksize))

        def imap_unordered(self, func, iterable, chunksize=1):
            return IMapUnorderedIterator(self._submit_chunks(_run_chunk, func, iterable, chunksize))

        def _submit_chunks(self, run, function, iterable, chunksize):
            if self._state != "RUN":
                raise ValueError("Pool not running")
            items = list(iterable)
            if chunksize is None:
                # Four chunks for each worker, so that one slow chunk does not keep all waiting.
                chunksize = -(-len(items) // (self._processes * 4))
            if items and chunksize < 1:
                raise ValueError(f"Chunksize must be 1+, not {chunksize:n}")
            source = iter(items)
            chunks = iter(lambda: tuple(_islice(source, chunksize)), ())
            return [self._submit(run, function, chunk) for chunk in chunks]

        def close(self):
            if self._state == "RUN":
                self._state = "CLOSE"
                self._executor.shutdown(wait=False)

        def terminate(self):
            """Drops the calls that have not begun; those that have go on to their end."""
            self._state = "TERMINATE"
            self._executor.shutdown(wait=False, cancel_futures=True)

        def join(self):
            if self._state == "RUN":
                raise ValueError("Pool is still running")
            self._executor.shutdown()

        def __enter__(self):
            if self._state != "RUN":
                raise ValueError("Pool not running")
            return self

        def __exit__(self, exc_type, exc_val, exc_tb):
            self.terminate()


    class Pool(_BasePool):
        def __init__(self, processes=None, initializer=None, initargs=(), maxtasksperchild=None,
                     context=None):
            self._begin(processes)
            if initializer is not None and not callable(initializer):
                raise TypeError("initializer must be a callable")
            self._executor = _ProcessExecutor(
                self._processes, initializer=initializer, initargs=initargs)
            self._executor._start_all("ForkPoolWorker")


    class ThreadPool(_BasePool):
        def __init__(self, processes=None, initializer=None, initargs=()):
            self._begin(processes)
            self._executor = _ThreadExecutor(
                self._processes, initializer=initializer, initargs=initargs)
    """#
}
