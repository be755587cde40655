extension PythonLibrary {
  /// The source of `tracemalloc`.
  static let tracemalloc = #"""
    """Where coroutines were made; how much memory objects have is not measured."""

    import _loopscope
    from linecache import getline as _getline


    def start(nframe=1):
        """From now on, warnings of coroutines that are never awaited say where they were made."""
        if not 1 <= nframe <= 65535:
            raise ValueError("the number of frames must be in range [1; 65535]")
        _loopscope.trace_allocations(nframe)


    def stop():
        _loopscope.trace_allocations(0)


    def is_tracing():
        return _loopscope.allocation_depth() > 0


    def get_traceback_limit():
        return _loopscope.allocation_depth() or 1


    def clear_traces():
        _loopscope.forget_allocations()


    def get_object_traceback(obj):
        places = _loopscope.allocation(obj)
        return None if places is None else Traceback(map(Frame, places))


    class Frame:
        """A line of a file."""

        def __init__(self, place):
            self.filename, self.lineno = place

        def __eq__(self, other):
            if not isinstance(other, Frame):
                return NotImplemented
            return (self.filename, self.lineno) == (other.filename, other.lineno)

        def __hash__(self):
            return hash((self.filename, self.lineno))

        def __str__(self):
            return f"{self.filename}:{self.lineno}"

        def __repr__(self):
            return f"<Frame filename={self.filename!r} lineno={self.lineno!r}>"


    class Traceback(tuple):
        """The calls that led to where an object was made, the innermost last."""

        def __new__(cls, frames):
            return super().__new__(cls, frames)

        def format(self, limit=None, most_recent_first=False):
            frames = list(self)
            if limit is not None:
                frames = frames[-limit:] if limit > 0 else frames[:limit]
            if most_recent_first:
                frames.reverse()
            lines = []
            for frame in frames:
                lines.append(f'  File "{frame.filename}", line {frame.lineno}')
                text = _getline(frame.filename, frame.lineno).strip()
                if text:
                    lines.append(f"    {text}")
            return lines

        def __str__(self):
            return str(self[0])

        def __repr__(self):
            return f"<Traceback {tuple(self)}>"


    def _refuse(name):
        def refuse(*args, **keywords):
            raise NotImplementedError(
                f"tracemalloc.{name}() is not supported: Loopscope does not measure what objects "
                "take; start() shows where coroutines were made that are never awaited")
        refuse.__name__ = name
        return refuse


    for _name in ("get_traced_memory", "get_tracemalloc_memory", "reset_peak", "take_snapshot"):
        globals()[_name] = _refuse(_name)
    del _name
    """#
}
