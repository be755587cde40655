extension PythonLibrary {
  /// The source of `concurrent.futures.process`.
  ///
  /// There are no processes here: the workers are threads that run in parallel with all others and
  /// share nothing with them. What is sent is copied as pickling would, and the functions of the main
  /// module run on a copy of its globals, made at the first submission as a fork would.
  static let futuresProcess = #"""
    """Pools of processes: isolated threads that run in parallel."""

    import _thread
    import builtins
    import sys as _sys
    import threading
    import traceback as _traceback
    from collections import deque as _deque
    from concurrent.futures import _base
    from enum import Enum as _Enum
    from itertools import islice as _islice
    from os import cpu_count as _cpu_count

    _pools = []
    _numbers = 0


    class BrokenProcessPool(_base.BrokenExecutor):
        pass


    class PicklingError(Exception):
        pass


    PicklingError.__module__ = "_pickle"


    class _RemoteTraceback(Exception):
        def __init__(self, text):
            self.text = text

        def __str__(self):
            return self.text


    # MARK: Memory of its own

    class _Image:
        """The globals of the main module as a process has them."""

        def __init__(self, source):
            self._source = source
            self._copies = {}
            self.names = _thread.namespace_copy(source)
            for name, value in source.items():
                self.names[name] = self._copy(value)

        def _copy(self, value):
            if id(value) in self._copies:
                return self._copies[id(value)]
            kind = type(value)
            if kind is _function:
                if value.__globals__ is not self._source:
                    return value
                made = self._copies[id(value)] = _thread.function_in(value, self.names)
            elif kind is list or kind is _deque:
                made = self._copies[id(value)] = kind()
                made.extend(map(self._copy, value))
            elif kind is dict:
                made = self._copies[id(value)] = {}
                for key, item in value.items():
                    made[key] = self._copy(item)
            elif kind is set:
                made = self._copies[id(value)] = value.copy()
            elif kind is tuple:
                made = tuple(map(self._copy, value))
            elif kind.__module__ == "__main__" and hasattr(value, "__dict__") and not isinstance(
                    value, (type, _Enum, BaseException)):
                made = self._copies[id(value)] = object.__new__(kind)
                for name, item in value.__dict__.items():
                    made.__dict__[name] = self._copy(item)
            else:
                made = value
            return made


    _function = type(lambda: None)


    # MARK: Sending

    _ATOMIC = (type(None), bool, int, float, str, bytes, type(...), type(NotImplemented),
               range)


    class _Sending:
        """Copies values from one process to another as pickling would."""

        def __init__(self, source, target):
            self._source = source
            self._target = target
            self._copies = {}
            self._kept = []

        def send(self, value):
            kind = type(value)
            if kind in _ATOMIC:
                return value
            if id(value) in self._copies:
                return self._copies[id(value)]
            # Kept alive, so that nothing else gets its identity meanwhile.
            self._kept.append(value)
            if kind is _function or isinstance(value, type):
                return self._by_name(value)
            made = self._container(kind, value)
            return self._object(kind, value) if made is None else made

        def _remember(self, value, made):
            self._copies[id(value)] = made
            return made

        def _container(self, kind, value):
            if kind is list:
                made = self._remember(value, [])
                made.extend(map(self.send, value))
            elif kind is tuple:
                made = self._remember(value, tuple(map(self.send, value)))
            elif kind is dict:
                made = self._remember(value, {})
                for key, item in value.items():
                    made[self.send(key)] = self.send(item)
            elif kind is set or kind is frozenset:
                made = self._remember(value, kind(map(self.send, value)))
            elif kind is bytearray:
                made = self._remember(value, bytearray(value))
            elif kind is _deque:
                made = self._remember(value, _deque(map(self.send, value), value.maxlen))
            else:
                made = None
            return made

        def _by_name(self, value):
            module, path = value.__module__, value.__qualname__
            if "<locals>" in path:
                raise AttributeError(f"Can't pickle local object {path!r}")
            found = self._look_up(self._source, module, path)
            if found is None:
                raise PicklingError(
                    f"Can't pickle {value!r}: attribute lookup {path} on {module} failed")
            if found is not value:
                raise PicklingError(
                    f"Can't pickle {value!r}: it's not the same object as {module}.{path}")
            return self._look_up(self._target, module, path)

        def _look_up(self, names, module, path):
            first, *rest = path.split(".")
            if module != "__main__":
                loaded = _sys.modules.get(module)
                names = vars(loaded) if loaded is not None else {}
            found = names.get(first)
            for part in rest:
                found = getattr(found, part, None)
            return found

        def _object(self, kind, value):
            if isinstance(value, _Enum) or kind.__name__ == "builtin_function_or_method":
                return value
            receiver = getattr(value, "__self__", None)
            if receiver is not None and hasattr(value, "__func__"):
                return getattr(self.send(receiver), value.__func__.__name__)
            self._by_name_of_class(kind)
            if isinstance(value, BaseException):
                made = self._remember(value, kind(*map(self.send, value.args)))
            elif isinstance(value, (tuple, frozenset)):
                made = kind.__new__(kind, *map(self.send, value))
            elif isinstance(value, (int, float, str, bytes)):
                return value
            elif self._has(kind, "__reduce__"):
                function, arguments, *rest = value.__reduce__()
                made = self.send(function)(*self.send(arguments))
                if rest and rest[0] is not None:
                    self._restore(made, self.send(rest[0]))
                return self._remember(value, made)
            elif kind.__module__ in ("builtins", "_thread", "_queue", "_contextvars", "itertools"):
                name = kind.__name__
                if kind.__module__ == "_thread":
                    name = "_thread." + name
                raise TypeError(f"cannot pickle {name!r} object")
            else:
                made = self._remember(value, kind.__new__(kind))
                if isinstance(value, list):
                    made.extend(map(self.send, value))
                elif isinstance(value, dict):
                    for key, item in value.items():
                        made[self.send(key)] = self.send(item)
            if self._has(kind, "__getstate__"):
                state = value.__getstate__()
            else:
                state = dict(getattr(value, "__dict__", {}))
                for base in kind.__mro__:
                    slots = base.__dict__.get("__slots__", ())
                    for name in (slots,) if isinstance(slots, str) else slots:
                        if hasattr(value, name) and name not in ("__dict__", "__weakref__"):
                            state[name] = getattr(value, name)
            if state:
                self._restore(made, self.send(state))
            return made

        def _by_name_of_class(self, kind):
            if "<locals>" in kind.__qualname__:
                raise AttributeError(f"Can't pickle local object {kind.__qualname__!r}")

        def _has(self, kind, name):
            return any(name in base.__dict__ for base in kind.__mro__
                       if base.__module__ != "builtins")

        def _restore(self, made, state):
            restore = getattr(type(made), "__setstate__", None)
            if restore is not None:
                restore(made, state)
            elif isinstance(state, dict):
                for name, item in state.items():
                    object.__setattr__(made, name, item)


    # MARK: Workers

    class _Worker:
        def __init__(self, pool, image):
            global _numbers
            _numbers += 1
            self._pool = pool
            self._image = image
            name = f"Process-{_numbers} (isolated thread)"
            self.handle = _thread.start_process(self._work, name)

        def _work(self):
            pool = self._pool
            names = _Image(self._image).names
            main = vars(_sys.modules["__main__"])
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
            _pools.append(self)

        def submit(self, fn, /, *args, **kwargs):
            if self._broken:
                raise BrokenProcessPool(self._broken)
            if self._shutdown:
                raise RuntimeError("cannot schedule new futures after shutdown")
            job = _base._Job(fn, args, kwargs)
            main = vars(_sys.modules["__main__"])
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
