extension PythonLibrary {
  /// The source of `concurrent.futures.process`.
  ///
  /// The workers are what `_processes` has for processes; the copy of the main module's globals is made
  /// at the first submission, as a fork would.
  static let futuresProcess = #"""
    """Pools of processes: isolated threads that run in parallel."""

    import _processes
    import _thread
    import threading
    import traceback as _traceback
    from _processes import Image as _Image, Sending as _Sending
    from concurrent.futures import _base
    from itertools import islice as _islice
    from os import cpu_count as _cpu_count

    _pools = []


    class BrokenProcessPool(_base.BrokenExecutor):
        pass


    class _RemoteTraceback(Exception):
        def __init__(self, text):
            self.text = text

        def __str__(self):
            return self.text


    # MARK: Workers

    class _Worker:
        def __init__(self, pool, image):
            self._pool = pool
            number = _processes.next_number()
            names = _Image(image).names
            self._process = _processes.Process(number, f"{pool._worker_name}-{number}", names)
            self.handle = _thread.start_process(self._work, f"Process-{number} (isolated thread)")

        def _work(self):
            _processes.enter(self._process)
            try:
                self._run_jobs()
            finally:
                _processes.leave(self._process)

        def _run_jobs(self):
            pool = self._pool
            names = self._process.names
            main = _processes.main_names()
            if pool._initializer is not None:
                try:
                    sending = _Sending(main, names)
                    sending.send(pool._initializer)(*sending.send(pool._initargs))
                except BaseException:
                    import logging
                    logging.getLogger("concurrent.futures").critical(
                        "Exception in initializer:", exc_info=True)
                    pool._break()
                    return
            while True:
                job = pool._queue.get()
                if job is None:
                    pool._queue.put(None)
                    return
                self._run(job, main, names)
                del job
                pool._idle += 1

        def _run(self, job, main, names):
            if not job.future.set_running_or_notify_cancel():
                _thread.job_ended(job.number)
                return
            _thread.job_started(job.number)
            try:
                sending = _Sending(main, names)
                fn, args, kwargs = sending.send((job.fn, job.args, job.kwargs))
                result = _Sending(names, main).send(fn(*args, **kwargs))
            except BaseException as failure:
                text = "".join(_traceback.format_exception(failure))
                try:
                    sent = _Sending(names, main).send(failure)
                except BaseException as second:
                    sent = second
                sent.__cause__ = _RemoteTraceback(f'\n"""\n{text}"""')
                _thread.job_ended(job.number)
                job.future.set_exception(sent)
            else:
                _thread.job_ended(job.number)
                job.future.set_result(result)


    def _run_chunk(fn, chunk):
        return [fn(*args) for args in chunk]


    class ProcessPoolExecutor(_base.Executor):
        def __init__(self, max_workers=None, mp_context=None, initializer=None, initargs=(), *,
                     max_tasks_per_child=None):
            if max_workers is None:
                max_workers = _cpu_count() or 1
            if max_workers <= 0:
                raise ValueError("max_workers must be greater than 0")
            if initializer is not None and not callable(initializer):
                raise TypeError("initializer must be a callable")
            self._max_workers = max_workers
            self._initializer = initializer
            self._initargs = initargs
            self._queue = _thread.SimpleQueue()
            self._queue._waits_for("work")
            self._workers = []
            self._image = None
            self._idle = 0
            self._broken = False
            self._shutdown = False
            self._worker_name = "ForkProcess"
            _pools.append(self)

        def _start_all(self, worker_name):
            """Starts all workers now, and names them."""
            self._worker_name = worker_name
            self._image = _Image(_processes.main_names()).names
            for _ in range(self._max_workers):
                self._workers.append(_Worker(self, self._image))
            self._idle = self._max_workers

        def submit(self, fn, /, *args, **kwargs):
            if self._broken:
                raise BrokenProcessPool(self._broken)
            if self._shutdown:
                raise RuntimeError("cannot schedule new futures after shutdown")
            job = _base._Job(fn, args, kwargs)
            main = _processes.main_names()
            try:
                # What cannot be sent is refused before any process sees it.
                sending = _Sending(main, main)
                job.fn, job.args, job.kwargs = sending.send((fn, args, kwargs))
            except Exception as failure:
                _thread.job_ended(job.number)
                job.future.set_exception(failure)
                return job.future
            if self._image is None:
                self._image = _Image(main).names
            self._queue.put(job)
            if self._idle > 0:
                self._idle -= 1
            elif len(self._workers) < self._max_workers:
                self._workers.append(_Worker(self, self._image))
            return job.future

        def map(self, fn, *iterables, timeout=None, chunksize=1):
            if chunksize < 1:
                raise ValueError("chunksize must be >= 1.")
            if chunksize == 1:
                return super().map(fn, *iterables, timeout=timeout)
            items = zip(*iterables)
            chunks = iter(lambda: tuple(_islice(items, chunksize)), ())
            results = super().map(_run_chunk, _repeated(fn), chunks, timeout=timeout)
            return (result for chunk in results for result in chunk)

        def _break(self):
            self._broken = (
                "A process in the process pool was terminated abruptly while the future was "
                "running or pending.")
            while not self._queue.empty():
                job = self._queue.get_nowait()
                if job is not None:
                    job.future.set_exception(BrokenProcessPool(self._broken))

        def shutdown(self, wait=True, *, cancel_futures=False):
            self._shutdown = True
            if cancel_futures:
                while not self._queue.empty():
                    job = self._queue.get_nowait()
                    if job is not None:
                        job.future.cancel()
                        _thread.job_ended(job.number)
            self._queue.put(None)
            if wait:
                self._join()
                if self in _pools:
                    _pools.remove(self)

        def _join(self):
            for worker in self._workers:
                _thread.join(worker.handle, None)


    def _repeated(value):
        while True:
            yield value


    def _end_pools():
        for pool in _pools:
            pool._queue.put(None)
            pool._join()


    threading._register_atexit(_end_pools)
    """#
}
