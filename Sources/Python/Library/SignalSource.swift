extension PythonLibrary {
  /// The source of `signal`.
  static let signalModule = #"""
    """Signals. None comes from outside but Ctrl-C in real time; a program may send itself some."""

    import _loopscope
    import sys as _sys
    from enum import IntEnum


    class Signals(IntEnum):
        SIGHUP = 1
        SIGINT = 2
        SIGQUIT = 3
        SIGILL = 4
        SIGTRAP = 5
        SIGABRT = 6
        SIGBUS = 7
        SIGFPE = 8
        SIGKILL = 9
        SIGUSR1 = 10
        SIGSEGV = 11
        SIGUSR2 = 12
        SIGPIPE = 13
        SIGALRM = 14
        SIGTERM = 15
        SIGCHLD = 17
        SIGCONT = 18
        SIGSTOP = 19
        SIGTSTP = 20
        SIGWINCH = 28


    class Handlers(IntEnum):
        SIG_DFL = 0
        SIG_IGN = 1


    globals().update(Signals.__members__)
    globals().update(Handlers.__members__)
    NSIG = 65
    _handlers = {}


    def default_int_handler(signum, frame):
        raise KeyboardInterrupt


    _handlers[Signals.SIGINT] = default_int_handler


    def signal(signalnum, handler):
        if not callable(handler) and handler not in (0, 1):
            raise TypeError(
                "signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
        if not 1 <= signalnum < NSIG:
            raise ValueError("signal number out of range")
        old = _handlers.get(signalnum, Handlers.SIG_DFL)
        _handlers[signalnum] = handler
        return old


    def getsignal(signalnum):
        return _handlers.get(signalnum, Handlers.SIG_DFL)


    def strsignal(signalnum):
        return {2: "Interrupt", 15: "Terminated", 9: "Killed", 1: "Hangup"}.get(signalnum)


    def valid_signals():
        return set(Signals)


    def set_wakeup_fd(fd, *, warn_on_full_buffer=True):
        return -1


    def raise_signal(signum):
        if _loopscope.give_signal(int(signum)):
            return
        handler = getsignal(signum)
        if handler is default_int_handler:
            _loopscope.interrupt()
        elif callable(handler):
            handler(int(signum), _sys._getframe(1))
        elif handler == Handlers.SIG_DFL:
            raise SystemExit(128 + signum)


    def _refuse(*args):
        raise PermissionError("Loopscope runs programs without access to the system's signals")


    alarm = setitimer = pause = _refuse
    """#
}
