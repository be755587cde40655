extension PythonLibrary {
  /// The source of `threading`.
  static let threading = #"""
    """Threads of the program, which run by turns."""

    import _thread
    import sys as _sys
    from collections import deque as _deque, namedtuple as _namedtuple
    from time import monotonic as _now

    __all__ = [
        "get_ident", "active_count", "Condition", "current_thread", "enumerate", "main_thread",
        "TIMEOUT_MAX", "Event", "Lock", "RLock", "Semaphore", "BoundedSemaphore", "Thread",
        "Barrier", "BrokenBarrierError", "Timer", "ThreadError", "setprofile", "settrace", "local",
        "stack_size", "excepthook", "ExceptHookArgs", "gettrace", "getprofile", "get_native_id",
    ]

    get_ident = _thread.get_ident
    get_native_id = _thread.get_native_id
    stack_size = _thread.stack_size
    ThreadError = _thread.error
    TIMEOUT_MAX = _thread.TIMEOUT_MAX


    def _deprecated(words):
        import warnings
        warnings.warn(words, DeprecationWarning, 3)


    Lock = _thread.allocate_lock
    RLock = _thread.RLock


    class Condition:
        _what = "a notification of a condition"
        # What the trace calls it; None for a part of something else.
        _kind = "condition"

        def __init__(self, lock=None):
            if lock is None:
                lock = RLock()
            self._lock = lock
            self.acquire = lock.acquire
            self.release = lock.release
            self._waiters = _deque()
            self._shown = None if self._kind is None else _thread.shown(self._kind)

        def __enter__(self):
            return self._lock.__enter__()

        def __exit__(self, *args):
            return self._lock.__exit__(*args)

        def __repr__(self):
            return f"<Condition({self._lock}, {len(self._waiters)})>"

        def _is_owned(self):
            owned = getattr(self._lock, "_is_owned", None)
            if owned is not None:
                return owned()
            if self._lock.acquire(False):
                self._lock.release()
                return False
            return True

        def _release_save(self):
            save = getattr(self._lock, "_release_save", None)
            return save() if save is not None else self._lock.release()

        def _acquire_restore(self, saved):
            restore = getattr(self._lock, "_acquire_restore", None)
            if restore is not None:
                restore(saved)
            else:
                self._lock.acquire()

        def wait(self, timeout=None):
            if not self._is_owned():
                raise RuntimeError("cannot wait on un-acquired lock")
            waiter = _thread.waiter()
            self._waiters.append(waiter)
            saved = self._release_save()
            notified = False
            try:
                notified = waiter.wait(self._what, timeout, self._shown)
                return notified
            finally:
                self._acquire_restore(saved)
                if not notified and waiter in self._waiters:
                    self._waiters.remove(waiter)

        def wait_for(self, predicate, timeout=None):
            end = None
            left = timeout
            result = predicate()
            while not result:
                if left is not None:
                    if end is None:
                        end = _now() + left
                    else:
                        left = end - _now()
                        if left <= 0:
                            break
                self.wait(left)
                result = predicate()
            return result

        def notify(self, n=1):
            if not self._is_owned():
                raise RuntimeError("cannot notify on un-acquired lock")
            while self._waiters and n > 0:
                self._waiters.popleft().wake()
                n -= 1

        def notify_all(self):
            self.notify(len(self._waiters))

        def notifyAll(self):
            _deprecated("notifyAll() is deprecated, use notify_all() instead")
            self.notify_all()


    class _EventCondition(Condition):
        _what = "an event to be set"
        _kind = "event"


    class _SemaphoreCondition(Condition):
        _what = "a semaphore to be released"
        _kind = "semaphore"


    class _BarrierCondition(Condition):
        _what = "the others to arrive at a barrier"
        _kind = "barrier"


    def _text_of(thing, state):
        cls = type(thing)
        return f"<{cls.__module__}.{cls.__qualname__} at {id(thing):#x}: {state}>"


    class Semaphore:
        def __init__(self, value=1):
            if value < 0:
                raise ValueError("semaphore initial value must be >= 0")
            self._cond = _SemaphoreCondition(Lock())
            self._value = value
            self._cond._shown.value(value)

        def __repr__(self):
            return _text_of(self, f"value={self._value}")

        def acquire(self, blocking=True, timeout=None):
            if not blocking and timeout is not None:
                raise ValueError("can't specify timeout for non-blocking acquire")
            end = None
            with self._cond:
                while self._value == 0:
                    if not blocking:
                        return False
                    if timeout is not None:
                        if end is None:
                            end = _now() + timeout
                        else:
                            timeout = end - _now()
                            if timeout <= 0:
                                return False
                    self._cond.wait(timeout)
                self._value -= 1
                self._cond._shown.value(self._value)
                return True

        __enter__ = acquire

        def release(self, n=1):
            if n < 1:
                raise ValueError("n must be one or more")
            with self._cond:
                self._value += n
                self._cond._shown.value(self._value)
                self._cond.notify(n)

        def __exit__(self, *exc_info):
            self.release()


    class BoundedSemaphore(Semaphore):
        def __init__(self, value=1):
            super().__init__(value)
            self._initial_value = value

        def __repr__(self):
            return _text_of(self, f"value={self._value}/{self._initial_value}")

        def release(self, n=1):
            if n < 1:
                raise ValueError("n must be one or more")
            with self._cond:
                if self._value + n > self._initial_value:
                    raise ValueError("Semaphore released too many times")
                self._value += n
                self._cond._shown.value(self._value)
                self._cond.notify(n)


    class Event:
        def __init__(self):
            self._cond = _EventCondition(Lock())
            self._flag = False

        def __repr__(self):
            return _text_of(self, "set" if self._flag else "unset")

        def is_set(self):
            return self._flag

        def isSet(self):
            _deprecated("isSet() is deprecated, use is_set() instead")
            return self.is_set()

        def set(self):
            with self._cond:
                self._flag = True
                self._cond._shown.value(1, 1)
                self._cond.notify_all()

        def clear(self):
            with self._cond:
                self._flag = False
                self._cond._shown.value(0, 1)

        def wait(self, timeout=None):
            with self._cond:
                if self._flag:
                    return True
                return self._cond.wait(timeout) or self._flag


    class BrokenBarrierError(RuntimeError):
        pass


    class Barrier:
        # What the barrier does: lets threads in, lets them out, or neither.
        _FILLING, _DRAINING, _RESETTING, _BROKEN = 0, 1, -1, -2

        def __init__(self, parties, action=None, timeout=None):
            self._cond = _BarrierCondition(Lock())
            self._parties = parties
            self._action = action
            self._timeout = timeout
            self._state = self._FILLING
            self._count = 0
            self._show()

        def _show(self):
            self._cond._shown.value(self._count, self._parties)

        def __repr__(self):
            if self.broken:
                return _text_of(self, "broken")
            return _text_of(self, f"waiters={self.n_waiting}/{self.parties}")

        def wait(self, timeout=None):
            if timeout is None:
                timeout = self._timeout
            with self._cond:
                while self._state in (self._DRAINING, self._RESETTING):
                    self._cond.wait()
                if self._state == self._BROKEN:
                    raise BrokenBarrierError
                place = self._count
                self._count += 1
                self._show()
                try:
                    if place + 1 == self._parties:
                        self._open()
                    else:
                        self._stay(timeout)
                    return place
                finally:
                    self._count -= 1
                    self._show()
                    if self._count == 0 and self._state in (self._DRAINING, self._RESETTING):
                        self._state = self._FILLING
                        self._cond.notify_all()

        def _open(self):
            try:
                if self._action is not None:
                    self._action()
                self._state = self._DRAINING
                self._cond.notify_all()
            except:
                self._break()
                raise

        def _stay(self, timeout):
            if not self._cond.wait_for(lambda: self._state != self._FILLING, timeout):
                self._break()
                raise BrokenBarrierError
            if self._state < 0:
                raise BrokenBarrierError

        def _break(self):
            self._state = self._BROKEN
            self._cond.notify_all()

        def reset(self):
            with self._cond:
                if self._count > 0:
                    if self._state in (self._FILLING, self._BROKEN):
                        self._state = self._RESETTING
                else:
                    self._state = self._FILLING
                self._cond.notify_all()

        def abort(self):
            with self._cond:
                self._break()

        @property
        def parties(self):
            return self._parties

        @property
        def n_waiting(self):
            return self._count if self._state == self._FILLING else 0

        @property
        def broken(self):
            return self._state == self._BROKEN


    class local:
        """Attributes that each thread has for itself."""

        def __new__(cls, /, *args, **kwargs):
            if (args or kwargs) and cls.__init__ is object.__init__:
                raise TypeError("Initialization arguments are not supported")
            made = object.__new__(cls)
            object.__setattr__(made, "_local__arguments", (args, kwargs))
            _thread.storage()[id(made)] = {}
            return made

        def __getattribute__(self, name):
            attributes = _attributes_of(self)
            if name == "__dict__":
                return attributes
            if name in attributes:
                return attributes[name]
            return object.__getattribute__(self, name)

        def __setattr__(self, name, value):
            if name == "__dict__":
                raise AttributeError(
                    f"{type(self).__name__!r} object attribute '__dict__' is read-only")
            if isinstance(getattr(type(self), name, None), property):
                object.__setattr__(self, name, value)
            else:
                _attributes_of(self)[name] = value

        def __delattr__(self, name):
            attributes = _attributes_of(self)
            if name not in attributes:
                raise AttributeError(
                    f"{type(self).__name__!r} object has no attribute {name!r}")
            del attributes[name]


    # CPython names it so in its messages.
    local.__name__ = "_thread._local"
    local.__qualname__ = "_local"
    local.__module__ = "_thread"


    def _attributes_of(thing):
        storage = _thread.storage()
        attributes = storage.get(id(thing))
        if attributes is None:
            attributes = storage[id(thing)] = {}
            args, kwargs = object.__getattribute__(thing, "_local__arguments")
            type(thing).__init__(thing, *args, **kwargs)
        return attributes


    # The started threads by identifier, in the order in which they were started.
    _active = {}
    _names = 0
    _dangling = ()


    def _newname(pattern):
        global _names
        _names += 1
        return pattern % _names


    class Thread:
        _initialized = False

        def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *,
                     daemon=None):
            assert group is None, "group argument must be None for now"
            if name:
                name = str(name)
            else:
                name = _newname("Thread-%d")
                target_name = getattr(target, "__name__", None)
                if target is not None and target_name is not None:
                    name += f" ({target_name})"
            self._target = target
            self._name = name
            self._args = args
            self._kwargs = {} if kwargs is None else kwargs
            self._daemonic = current_thread().daemon if daemon is None else bool(daemon)
            self._ident = None
            self._native_id = None
            self._handle = None
            self._has_started = False
            self._has_ended = False
            self._initialized = True

        def __repr__(self):
            self._check_initialized()
            status = "initial"
            if self._has_started:
                status = "started"
            if self._has_ended:
                status = "stopped"
            if self._daemonic:
                status += " daemon"
            if self._ident is not None:
                status += f" {self._ident}"
            return f"<{type(self).__name__}({self._name}, {status})>"

        def _check_initialized(self, message="Thread.__init__() not called"):
            if not self._initialized:
                raise RuntimeError(message)

        def start(self):
            self._check_initialized("thread.__init__() not called")
            if self._has_started:
                raise RuntimeError("threads can only be started once")
            self._handle = _thread.start(self._bootstrap, self._name, self._daemonic)

        def _bootstrap(self):
            self._has_started = True
            self._ident = get_ident()
            self._native_id = get_native_id()
            _active[self._ident] = self
            try:
                try:
                    self.run()
                except:
                    _report(self)
            finally:
                self._has_ended = True
                del _active[self._ident]

        def run(self):
            try:
                if self._target is not None:
                    self._target(*self._args, **self._kwargs)
            finally:
                del self._target, self._args, self._kwargs

        def join(self, timeout=None):
            self._check_initialized()
            if not self._has_started:
                raise RuntimeError("cannot join thread before it is started")
            if self is current_thread():
                raise RuntimeError("cannot join current thread")
            if self._handle is not None:
                _thread.join(self._handle, timeout)

        @property
        def name(self):
            self._check_initialized()
            return self._name

        @name.setter
        def name(self, name):
            self._check_initialized()
            self._name = str(name)

        @property
        def ident(self):
            self._check_initialized()
            return self._ident

        @property
        def native_id(self):
            self._check_initialized()
            return self._native_id

        def is_alive(self):
            self._check_initialized()
            return self._has_started and not self._has_ended

        @property
        def daemon(self):
            self._check_initialized()
            return self._daemonic

        @daemon.setter
        def daemon(self, daemonic):
            if not self._initialized:
                raise RuntimeError("Thread.__init__() not called")
            if self._has_started:
                raise RuntimeError("cannot set daemon status of active thread")
            self._daemonic = daemonic

        def isDaemon(self):
            _deprecated("isDaemon() is deprecated, get the daemon attribute instead")
            return self.daemon

        def setDaemon(self, daemonic):
            _deprecated("setDaemon() is deprecated, set the daemon attribute instead")
            self.daemon = daemonic

        def getName(self):
            _deprecated("getName() is deprecated, get the name attribute instead")
            return self.name

        def setName(self, name):
            _deprecated("setName() is deprecated, set the name attribute instead")
            self.name = name


    class Timer(Thread):
        def __init__(self, interval, function, args=None, kwargs=None):
            Thread.__init__(self)
            self.interval = interval
            self.function = function
            self.args = args if args is not None else []
            self.kwargs = kwargs if kwargs is not None else {}
            self.finished = Event()

        def cancel(self):
            self.finished.set()

        def run(self):
            self.finished.wait(self.interval)
            if not self.finished.is_set():
                self.function(*self.args, **self.kwargs)
            self.finished.set()


    class _Known(Thread):
        """A thread that was not started through this module."""

        def __init__(self, name, daemonic):
            self._name = name
            self._daemonic = daemonic
            self._target = None
            self._handle = None
            self._ident = get_ident()
            self._native_id = get_native_id()
            self._has_started = True
            self._has_ended = False
            self._initialized = True
            _active[self._ident] = self


    class _MainThread(_Known):
        pass


    class _DummyThread(_Known):
        def is_alive(self):
            return True


    def current_thread():
        known = _active.get(get_ident())
        if known is None:
            known = _DummyThread(_newname("Dummy-%d"), True)
        return known


    def currentThread():
        _deprecated("currentThread() is deprecated, use current_thread() instead")
        return current_thread()


    def main_thread():
        return _main_thread


    def enumerate():
        return list(_active.values())


    def active_count():
        return len(_active)


    def activeCount():
        _deprecated("activeCount() is deprecated, use active_count() instead")
        return active_count()


    # MARK: What nobody caught

    class ExceptHookArgs(_namedtuple(
            "_ExceptHookArgs", ["exc_type", "exc_value", "exc_traceback", "thread"])):
        def __new__(cls, args):
            return super().__new__(cls, *args)


    def excepthook(args, /):
        if args.exc_type is SystemExit:
            return
        name = args.thread.name if args.thread is not None else get_ident()
        text = _thread.traceback_text(args.exc_value)
        _sys.stderr.write(f"Exception in thread {name}:\n{text}")


    __excepthook__ = excepthook


    def _report(thread):
        failure = _sys.exc_info()[1]
        arguments = ExceptHookArgs((type(failure), failure, failure.__traceback__, thread))
        try:
            excepthook(arguments)
        except Exception as second:
            _sys.stderr.write("Exception in threading.excepthook:\n")
            _sys.excepthook(type(second), second, second.__traceback__)


    # MARK: Hooks that see nothing here

    _trace_hook = None
    _profile_hook = None


    def settrace(func):
        global _trace_hook
        _trace_hook = func


    def gettrace():
        return _trace_hook


    def setprofile(func):
        global _profile_hook
        _profile_hook = func


    def getprofile():
        return _profile_hook


    _exit_calls = []


    def _register_atexit(func, *arg, **kwargs):
        _exit_calls.append(lambda: func(*arg, **kwargs))


    def _main_ends():
        _main_thread._has_ended = True
        for call in reversed(_exit_calls):
            call()


    _thread.at_exit(_main_ends)

    _main_thread = _MainThread("MainThread", False)
    """#
}
