extension PythonLibrary {
  /// The source of `atexit`.
  static let atexit = #"""
    """Functions to call at the end."""

    import _loopscope

    _callbacks = []


    def register(func, /, *args, **kwargs):
        if not callable(func):
            raise TypeError("the first argument must be callable")
        _callbacks.append((func, args, kwargs))
        return func


    def unregister(func, /):
        _callbacks[:] = [item for item in _callbacks if item[0] != func]


    def _clear():
        _callbacks.clear()


    def _run_exitfuncs():
        while _callbacks:
            func, args, kwargs = _callbacks.pop()
            func(*args, **kwargs)


    def _ncallbacks():
        return len(_callbacks)


    _loopscope.register_exit(_run_exitfuncs)
    """#
}
