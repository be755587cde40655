extension PythonLibrary {
  /// The source of `concurrent.futures.thread`.
  static let futuresThread = #"""
    """Pools of threads."""

    import _thread
    import threading
    from concurrent.futures import _base
    from itertools import count as _count
    from os import cpu_count as _cpu_count

    # The pools that were not shut down, for the end of the program.
    _pools = []
    _is_ending = False
    _numbers = _count()


    class BrokenThreadPool(_base.BrokenExecutor):
        pass


    class ThreadPoolExecutor(_base.Executor):
        def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=()):
            if max_workers is None:
                max_workers = min(32, (_cpu_count() or 1) + 4)
            if max_workers <= 0:
                raise ValueError("max_workers must be greater than 0")
            if initializer is not None and not callable(initializer):
                raise TypeError("initializer must be a callable")
            self._max_workers = max_workers
            self._work_queue = _thread.SimpleQueue()
            self._work_queue._waits_for("work")
            self._idle = 0
            self._threads = []
            self._broken = False
            self._shutdown = False
            self._thread_name_prefix = (
                thread_name_prefix or f"ThreadPoolExecutor-{next(_numbers)}")
            self._initializer = initializer
            self._initargs = initargs
            _pools.append(self)

        def submit(self, fn, /, *args, **kwargs):
            if self._broken:
                raise BrokenThreadPool(self._broken)
            if self._shutdown:
                raise RuntimeError("cannot schedule new futures after shutdown")
            if _is_ending:
                raise RuntimeError("cannot schedule new futures after interpreter shutdown")
            job = _base._Job(fn, args, kwargs)
            self._work_queue.put(job)
            self._provide_thread()
            return job.future

        def _provide_thread(self):
            if self._idle > 0:
                self._idle -= 1
            elif len(self._threads) < self._max_workers:
                name = f"{self._thread_name_prefix}_{len(self._threads)}"
                thread = threading.Thread(name=name, target=self._work)
                self._threads.append(thread)
                thread.start()

        def _work(self):
            if self._initializer is not None:
                try:
                    self._initializer(*self._initargs)
                except BaseException:
                    _log("Exception in initializer:")
                    self._break()
                    return
            try:
                while True:
                    job = self._work_queue.get()
                    if job is None:
                        # The next one is told as well.
                        self._work_queue.put(None)
                        return
                    job.run()
                    del job
                    self._idle += 1
            except BaseException:
                _log("Exception in worker")

        def _break(self):
            self._broken = "A thread initializer failed, the thread pool is not usable anymore"
            for job in self._take_jobs():
                job.future.set_exception(BrokenThreadPool(self._broken))

        def _take_jobs(self):
            while not self._work_queue.empty():
                job = self._work_queue.get_nowait()
                if job is not None:
                    yield job

        def shutdown(self, wait=True, *, cancel_futures=False):
            self._shutdown = True
            if self in _pools:
                _pools.remove(self)
                _leaving.extend(self._threads)
            if cancel_futures:
                for job in self._take_jobs():
                    job.future.cancel()
                    _thread.job_ended(job.number)
            self._work_queue.put(None)
            if wait:
                for thread in self._threads:
                    thread.join()


    # The threads of pools that were shut down without waiting.
    _leaving = []


    def _log(message):
        import logging
        logging.getLogger("concurrent.futures").critical(message, exc_info=True)


    def _end_pools():
        global _is_ending
        _is_ending = True
        threads = list(_leaving)
        for pool in _pools:
            pool._work_queue.put(None)
            threads.extend(pool._threads)
        for thread in threads:
            thread.join()


    threading._register_atexit(_end_pools)
    """#
}
