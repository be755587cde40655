extension PythonLibrary {
  /// The source of `multiprocessing.process`.
  static let multiprocessingProcess = #"""
    """One process each, and who runs."""

    import _processes
    import _thread
    import sys as _sys
    import threading

    __all__ = ["Process", "active_children", "current_process", "parent_process"]

    _children = []


    class ProcessError(Exception):
        pass


    class BufferTooShort(ProcessError):
        pass


    class TimeoutError(ProcessError):
        pass


    class AuthenticationError(ProcessError):
        pass


    for _error in (ProcessError, BufferTooShort, TimeoutError, AuthenticationError):
        _error.__module__ = "multiprocessing.context"
    del _error


    class _Life:
        """How far a process has come, which it and its parent see."""

        def __init__(self):
            self.handle = None
            self.pid = None
            self.exitcode = None


    class BaseProcess:
        def __init__(self, group=None, target=None, name=None, args=(), kwargs={}, *, daemon=None):
            assert group is None, "group argument must be None for now"
            parent = _processes.current()
            self._number = _processes.next_number()
            self._parent_pid = parent.pid
            self._parent_name = parent.name
            self._name = name or f"{type(self).__name__}-{self._number}"
            self._target = target
            self._args = tuple(args)
            self._kwargs = dict(kwargs)
            self._daemonic = current_process().daemon if daemon is None else daemon
            self._life = _Life()

        def run(self):
            if self._target is not None:
                self._target(*self._args, **self._kwargs)

        def start(self):
            life = self._life
            assert life.handle is None, "cannot start a process twice"
            parent = _processes.current()
            assert not current_process().daemon, (
                "daemonic processes are not allowed to have children")
            image = _processes.Image(parent.names)
            process = _processes.Process(self._number, self._name, image.names)
            child = process.shown = object.__new__(type(self))
            for name, value in self.__dict__.items():
                child.__dict__[name] = image.copy(value)
            life.pid = process.pid
            _children.append(self)
            life.handle = _thread.start_process(
                lambda: child._bootstrap(process), f"{self._name} (isolated thread)")
            self._target = None
            self._args = self._kwargs = None

        def _bootstrap(self, process):
            _processes.enter(process)
            try:
                self.run()
                status = 0
            except SystemExit as end:
                status = 0 if end.code is None else end.code
                if not isinstance(status, int):
                    print(status, file=_sys.stderr)
                    status = 1
            except BaseException as failure:
                text = _thread.traceback_text(failure)
                _sys.stderr.write(f"Process {self._name}:\n{text}")
                status = 1
            self._life.exitcode = status
            _processes.leave(process)

        def join(self, timeout=None):
            assert self._life.handle is not None, "can only join a started process"
            self._check_parent("join")
            _thread.join(self._life.handle, timeout)
            self._forget_ended()

        def is_alive(self):
            if self is current_process():
                return True
            self._check_parent("test")
            return self._life.handle is not None and self._life.exitcode is None

        def _check_parent(self, what):
            assert self._parent_pid == _processes.current().pid, f"can only {what} a child process"

        def _forget_ended(self):
            if self._life.exitcode is not None and self in _children:
                _children.remove(self)

        def terminate(self):
            if self.is_alive():
                raise NotImplementedError(
                    "Loopscope cannot end a process from outside: tell it to end, by an Event or a "
                    "Queue")

        kill = terminate

        def close(self):
            if self.is_alive():
                raise ValueError(
                    "Cannot close a process while it is still running. You should first call "
                    "join() or terminate().")
            self._forget_ended()

        @property
        def name(self):
            return self._name

        @name.setter
        def name(self, name):
            assert isinstance(name, str), "name must be a string"
            self._name = name

        @property
        def daemon(self):
            return self._daemonic

        @daemon.setter
        def daemon(self, daemonic):
            assert self._life.handle is None, "process has already started"
            self._daemonic = daemonic

        @property
        def exitcode(self):
            return self._life.exitcode

        @property
        def ident(self):
            return self._life.pid

        pid = ident

        def __repr__(self):
            parts = [f"{type(self).__name__} name={self._name!r}"]
            if self.pid is not None:
                parts.append(f"pid={self.pid}")
            parts.append(f"parent={self._parent_pid}")
            if self._life.handle is None:
                parts.append("initial")
            elif self._life.exitcode is None:
                parts.append("started")
            else:
                parts.append(f"stopped exitcode={self._life.exitcode}")
            if self._daemonic:
                parts.append("daemon")
            return f"<{' '.join(parts)}>"


    class Process(BaseProcess):
        pass


    Process.__module__ = "multiprocessing.context"


    class _Known(BaseProcess):
        """A process that was not started here: the first one, or a worker of a pool."""

        def __init__(self, process):
            self._number = process.number
            self._name = process.name
            self._parent_pid = None if process.number == 0 else 1
            self._parent_name = None if process.number == 0 else "MainProcess"
            self._daemonic = False
            self._life = _Life()
            self._life.pid = process.pid
            self._life.handle = self


    class _MainProcess(_Known):
        pass


    class ForkProcess(_Known):
        pass


    class _ParentProcess(_Known):
        """What a process knows of the one that started it."""

        def __init__(self, pid, name):
            self._name = name
            self._parent_pid = None
            self._daemonic = False
            self._life = _Life()
            self._life.pid = pid
            self._life.handle = self


    def current_process():
        process = _processes.current()
        if process.shown is None:
            kind = ForkProcess if process.number else _MainProcess
            process.shown = kind(process)
        return process.shown


    def parent_process():
        process = current_process()
        if process._parent_pid is None:
            return None
        return _ParentProcess(process._parent_pid, process._parent_name)


    def active_children():
        """The running processes that this one has started; forgets those that have ended."""
        for child in list(_children):
            child._forget_ended()
        pid = _processes.current().pid
        return [child for child in _children if child._parent_pid == pid]


    def _await_children():
        for child in list(_children):
            if not child._daemonic:
                _thread.join(child._life.handle, None)


    threading._register_atexit(_await_children)
    """#
}
