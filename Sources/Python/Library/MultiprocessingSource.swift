extension PythonLibrary {
  /// The source of `multiprocessing`.
  static let multiprocessing = #"""
    """Processes, played by isolated threads: each begins with a copy of the program's globals."""

    from multiprocessing.connection import Pipe
    from multiprocessing.pool import Pool
    from multiprocessing.process import (
        AuthenticationError, BufferTooShort, Process, ProcessError, TimeoutError, active_children,
        current_process, parent_process,
    )
    from multiprocessing.queues import JoinableQueue, Queue, SimpleQueue
    from multiprocessing.sharedctypes import Array, RawArray, RawValue, Value
    from multiprocessing.synchronize import (
        Barrier, BoundedSemaphore, Condition, Event, Lock, RLock, Semaphore,
    )
    from os import cpu_count

    __path__ = []
    __all__ = [
        "Array", "AuthenticationError", "Barrier", "BoundedSemaphore", "BufferTooShort",
        "Condition",
        "Event", "JoinableQueue", "Lock", "Manager", "Pipe", "Pool", "Process", "ProcessError",
        "Queue", "RLock", "RawArray", "RawValue", "Semaphore", "SimpleQueue", "TimeoutError",
        "Value",
        "active_children", "cpu_count", "current_process", "freeze_support",
        "get_all_start_methods", "get_context", "get_start_method", "parent_process",
        "set_start_method",
    ]

    _METHODS = ["fork", "spawn", "forkserver"]


    def Manager():
        raise NotImplementedError(
            "multiprocessing.Manager() is not supported: share a Queue, a Value or an Array "
            "instead")


    def freeze_support():
        pass


    def get_all_start_methods():
        return list(_METHODS)


    def get_start_method(allow_none=False):
        return "fork"


    def set_start_method(method, force=False):
        if method is not None:
            get_context(method)


    class _Context:
        """The names of this module; every process begins as a fork here."""

        def __init__(self, method):
            self._method = method

        def get_start_method(self, allow_none=False):
            return self._method

        def __getattr__(self, name):
            if name in __all__:
                return globals()[name]
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")


    def get_context(method=None):
        if method is None:
            method = "fork"
        if method not in _METHODS:
            raise ValueError(f"cannot find context for {method!r}")
        if method != "fork":
            raise NotImplementedError(
                f"Loopscope begins processes as forks, with a copy of the program's globals: "
                f"the start method {method!r} is not supported")
        return _Context(method)
    """#
}
