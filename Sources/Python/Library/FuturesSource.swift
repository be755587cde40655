extension PythonLibrary {
  /// The source of `concurrent`.
  static let concurrent = #"""
    __path__ = []
    """#

  /// The source of `concurrent.futures`.
  static let concurrentFutures = #"""
    """Jobs for pools of threads or processes."""

    from concurrent.futures._base import (
        ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, BrokenExecutor, CancelledError, Executor,
        Future, InvalidStateError, TimeoutError, as_completed, wait)

    __path__ = []
    __all__ = (
        "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED", "CancelledError", "TimeoutError",
        "BrokenExecutor", "Future", "Executor", "wait", "as_completed", "ProcessPoolExecutor",
        "ThreadPoolExecutor",
    )


    def __dir__():
        return __all__ + ("__author__", "__doc__")


    def __getattr__(name):
        if name == "ThreadPoolExecutor":
            from concurrent.futures.thread import ThreadPoolExecutor as found
        elif name == "ProcessPoolExecutor":
            from concurrent.futures.process import ProcessPoolExecutor as found
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = found
        return found
    """#

  /// The source of `concurrent.futures._base`.
  static let futuresBase = #"""
    """What all executors have in common."""

    import _thread
    import sys as _sys
    import threading
    from collections import deque as _deque, namedtuple as _namedtuple
    from time import monotonic as _now

    FIRST_COMPLETED = "FIRST_COMPLETED"
    FIRST_EXCEPTION = "FIRST_EXCEPTION"
    ALL_COMPLETED = "ALL_COMPLETED"
    PENDING = "PENDING"
    RUNNING = "RUNNING"
    CANCELLED = "CANCELLED"
    CANCELLED_AND_NOTIFIED = "CANCELLED_AND_NOTIFIED"
    FINISHED = "FINISHED"

    _WORDS = {
        PENDING: "pending", RUNNING: "running", CANCELLED: "cancelled",
        CANCELLED_AND_NOTIFIED: "cancelled", FINISHED: "finished",
    }


    class Error(Exception):
        pass


    class CancelledError(Error):
        pass


    TimeoutError = TimeoutError


    class InvalidStateError(Error):
        pass


    class BrokenExecutor(RuntimeError):
        pass


    class _Done(threading.Condition):
        _what = "the result of a job"


    class Future:
        def __init__(self):
            self._condition = _Done()
            self._state = PENDING
            self._result = None
            self._exception = None
            # Called with the future when it is done, under its lock, before the callbacks.
            self._watchers = []
            self._done_callbacks = []

        def __repr__(self):
            text = f"<{type(self).__name__} at {id(self):#x} state={_WORDS[self._state]}"
            if self._state == FINISHED:
                if self._exception is not None:
                    text += f" raised {type(self._exception).__name__}"
                else:
                    text += f" returned {type(self._result).__name__}"
            return text + ">"

        def _is_cancelled(self):
            return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED)

        def _is_done(self):
            return self._state not in (PENDING, RUNNING)

        def cancel(self):
            with self._condition:
                if self._state in (RUNNING, FINISHED):
                    return False
                if self._is_cancelled():
                    return True
                self._state = CANCELLED
                self._condition.notify_all()
            self._run_callbacks()
            return True

        def cancelled(self):
            with self._condition:
                return self._is_cancelled()

        def running(self):
            with self._condition:
                return self._state == RUNNING

        def done(self):
            with self._condition:
                return self._is_done()

        def _run_callbacks(self):
            for callback in self._done_callbacks:
                self._call_back(callback)

        def _call_back(self, callback):
            try:
                callback(self)
            except Exception:
                import logging
                logging.getLogger("concurrent.futures").exception(
                    "exception calling callback for %r", self)

        def add_done_callback(self, fn):
            with self._condition:
                if not self._is_done():
                    self._done_callbacks.append(fn)
                    return
            self._call_back(fn)

        def _await(self, timeout):
            with self._condition:
                if not self._is_done():
                    self._condition.wait(timeout)
                if self._is_cancelled():
                    raise CancelledError()
                if not self._is_done():
                    raise TimeoutError()

        def result(self, timeout=None):
            try:
                self._await(timeout)
                if self._exception is not None:
                    raise self._exception
                return self._result
            finally:
                self = None

        def exception(self, timeout=None):
            self._await(timeout)
            return self._exception

        # For executors and tests.

        def set_running_or_notify_cancel(self):
            with self._condition:
                if self._state == CANCELLED:
                    self._state = CANCELLED_AND_NOTIFIED
                    self._tell_watchers()
                    return False
                if self._state == PENDING:
                    self._state = RUNNING
                    return True
                state = self._state
            import logging
            logging.getLogger("concurrent.futures").critical(
                "Future %s in unexpected state: %s", id(self), state)
            raise RuntimeError("Future in unexpected state")

        def _tell_watchers(self):
            for watcher in self._watchers:
                watcher(self)

        def _finish(self, result, exception):
            with self._condition:
                if self._is_done():
                    raise InvalidStateError(f"{self._state}: {self!r}")
                self._result = result
                self._exception = exception
                self._state = FINISHED
                self._tell_watchers()
                self._condition.notify_all()
            self._run_callbacks()

        def set_result(self, result):
            self._finish(result, None)

        def set_exception(self, exception):
            self._finish(None, exception)

        def __class_getitem__(cls, item):
            return cls


    # MARK: Waiting for several

    DoneAndNotDoneFutures = _namedtuple("DoneAndNotDoneFutures", "done not_done")


    class _Watch:
        """Collects futures as they are done, and wakes the one who waits for them."""

        def __init__(self):
            self.finished = _deque()
            self.waiter = None

        def __call__(self, future):
            self.finished.append(future)
            if self.waiter is not None:
                self.waiter.wake()

        def wait(self, what, end):
            """Waits for the next one; whether it came."""
            while not self.finished:
                left = None if end is None else end - _now()
                if left is not None and left <= 0:
                    return False
                self.waiter = _thread.waiter()
                self.waiter.wait(what, left)
                self.waiter = None
            return True

        def follow(self, futures):
            """Those that are done already; is told of the others."""
            done = []
            for future in futures:
                with future._condition:
                    if future._state in (FINISHED, CANCELLED_AND_NOTIFIED):
                        done.append(future)
                    else:
                        future._watchers.append(self)
            return done

        def leave(self, futures):
            for future in futures:
                with future._condition:
                    if self in future._watchers:
                        future._watchers.remove(self)


    def _has_failed(future):
        return future._state == FINISHED and future._exception is not None


    def wait(fs, timeout=None, return_when=ALL_COMPLETED):
        futures = list(dict.fromkeys(fs))
        end = None if timeout is None else _now() + timeout
        watch = _Watch()
        done = set(watch.follow(futures))

        def is_enough():
            if len(done) == len(futures):
                return True
            if return_when == FIRST_COMPLETED:
                return bool(done)
            if return_when == FIRST_EXCEPTION:
                return any(map(_has_failed, done))
            if return_when != ALL_COMPLETED:
                raise ValueError(f"Invalid return condition: {return_when!r}")
            return False

        while not is_enough() and watch.wait("the results of jobs", end):
            done.update(watch.finished)
            watch.finished.clear()
        watch.leave(futures)
        return DoneAndNotDoneFutures(done, {future for future in futures if future not in done})


    def as_completed(fs, timeout=None):
        futures = list(dict.fromkeys(fs))
        end = None if timeout is None else _now() + timeout
        watch = _Watch()
        watch.finished.extend(watch.follow(futures))
        left = len(futures)
        try:
            while left:
                if not watch.wait("the result of the next job", end):
                    raise TimeoutError(f"{left} (of {len(futures)}) futures unfinished")
                left -= 1
                yield watch.finished.popleft()
        finally:
            watch.leave(futures)


    # MARK: Executors

    class Executor:
        def submit(self, fn, /, *args, **kwargs):
            raise NotImplementedError()

        def map(self, fn, *iterables, timeout=None, chunksize=1):
            end = None if timeout is None else timeout + _now()
            jobs = _deque(self.submit(fn, *args) for args in zip(*iterables))

            def results():
                try:
                    while jobs:
                        job = jobs.popleft()
                        try:
                            if end is None:
                                yield job.result()
                            else:
                                yield job.result(end - _now())
                        finally:
                            job.cancel()
                finally:
                    for job in jobs:
                        job.cancel()

            return results()

        def shutdown(self, wait=True, *, cancel_futures=False):
            pass

        def __enter__(self):
            return self

        def __exit__(self, exc_type, exc_val, exc_tb):
            self.shutdown(wait=True)
            return False


    class _Job:
        """A function to call with arguments, and the future of its result."""

        def __init__(self, fn, args, kwargs):
            self.future = Future()
            self.fn = fn
            self.args = args
            self.kwargs = kwargs
            self.number = _thread.job_submitted(fn)

        def run(self):
            if not self.future.set_running_or_notify_cancel():
                _thread.job_ended(self.number)
                return
            _thread.job_started(self.number)
            try:
                result = self.fn(*self.args, **self.kwargs)
            except BaseException as failure:
                _thread.job_ended(self.number)
                self.future.set_exception(failure)
                # The exception holds this frame, which would hold the job in turn.
                self = None
            else:
                _thread.job_ended(self.number)
                self.future.set_result(result)
    """#
}
