extension PythonLibrary {
  /// The source of asyncio's policies and child watchers, as `Lib/asyncio/events.py` and
  /// `Lib/asyncio/unix_events.py`.
  static let asyncioPolicies = #"""
    """Who makes event loops, and which one belongs to a thread."""

    import asyncio
    import _asyncio_loops


    class AbstractEventLoopPolicy:
        """What a policy has to define."""

        def get_event_loop(self):
            raise NotImplementedError

        def set_event_loop(self, loop):
            raise NotImplementedError

        def new_event_loop(self):
            raise NotImplementedError

        def get_child_watcher(self):
            raise NotImplementedError

        def set_child_watcher(self, watcher):
            raise NotImplementedError


    class BaseDefaultEventLoopPolicy(AbstractEventLoopPolicy):
        """One loop for the main thread, made on demand."""

        _loop_factory = None

        def get_event_loop(self):
            return _asyncio_loops.current(self.new_event_loop, self.set_event_loop)

        def set_event_loop(self, loop):
            _asyncio_loops.set_current(loop)

        def new_event_loop(self):
            return self._loop_factory()


    class _UnixDefaultEventLoopPolicy(BaseDefaultEventLoopPolicy):
        _loop_factory = asyncio.SelectorEventLoop

        def __init__(self):
            self._watcher = None

        def get_child_watcher(self):
            if self._watcher is None:
                self._watcher = ThreadedChildWatcher()
            return self._watcher

        def set_child_watcher(self, watcher):
            assert watcher is None or isinstance(watcher, AbstractChildWatcher)
            self._watcher = watcher


    DefaultEventLoopPolicy = _UnixDefaultEventLoopPolicy


    def get_event_loop_policy():
        policy = _asyncio_loops.policy()
        if policy is None:
            policy = _UnixDefaultEventLoopPolicy()
            _asyncio_loops.set_policy(policy, False)
        return policy


    def set_event_loop_policy(policy):
        if policy is not None and not isinstance(policy, AbstractEventLoopPolicy):
            raise TypeError(
                "policy must be an instance of AbstractEventLoopPolicy or None, "
                f"not '{type(policy).__name__}'")
        _asyncio_loops.set_policy(policy, policy is not None)


    def get_child_watcher():
        return get_event_loop_policy().get_child_watcher()


    def set_child_watcher(watcher):
        return get_event_loop_policy().set_child_watcher(watcher)


    class AbstractChildWatcher:
        """Watches processes; in Loopscope there are none to watch."""

        def add_child_handler(self, pid, callback, *args):
            raise NotImplementedError

        def remove_child_handler(self, pid):
            raise NotImplementedError

        def attach_loop(self, loop):
            raise NotImplementedError

        def close(self):
            raise NotImplementedError

        def is_active(self):
            raise NotImplementedError

        def __enter__(self):
            raise NotImplementedError

        def __exit__(self, a, b, c):
            raise NotImplementedError


    class _IdleWatcher(AbstractChildWatcher):
        def __init__(self):
            self._loop = None

        def add_child_handler(self, pid, callback, *args):
            raise PermissionError(
                "Loopscope runs programs without access to files, processes and the system")

        def remove_child_handler(self, pid):
            return False

        def attach_loop(self, loop):
            self._loop = loop

        def close(self):
            self._loop = None

        def is_active(self):
            return self._loop is not None and self._loop.is_running()

        def __enter__(self):
            return self

        def __exit__(self, exc_type, exc_val, exc_tb):
            pass


    class SafeChildWatcher(_IdleWatcher):
        pass


    class FastChildWatcher(_IdleWatcher):
        pass


    class _AlwaysActiveWatcher(_IdleWatcher):
        def is_active(self):
            return True


    class PidfdChildWatcher(_AlwaysActiveWatcher):
        pass


    class MultiLoopChildWatcher(_IdleWatcher):
        pass


    class ThreadedChildWatcher(_AlwaysActiveWatcher):
        pass
    """#

  /// The source of `asyncio.subprocess`: its names, and the refusal to start anything.
  static let asyncioSubprocess = #"""
    """Names of asyncio's processes; Loopscope's programs start none."""

    import asyncio

    __all__ = ("create_subprocess_exec", "create_subprocess_shell")

    PIPE = -1
    STDOUT = -2
    DEVNULL = -3

    create_subprocess_exec = asyncio.create_subprocess_exec
    create_subprocess_shell = asyncio.create_subprocess_shell


    class Process:
        """A process, of which there are none here."""


    class SubprocessStreamProtocol(asyncio.SubprocessProtocol):
        """What a process would talk to."""
    """#
}
