extension PythonLibrary {
  /// The source of `timeit`.
  static let timeit = #"""
    """Timing of small pieces, on the virtual clock."""

    import gc
    import itertools
    import time

    import _loopscope

    __all__ = ["Timer", "timeit", "repeat", "default_timer"]

    default_number = 1000000
    default_repeat = 5
    default_timer = time.perf_counter


    def _indented(text, indent):
        return text.replace("\n", "\n" + " " * indent)


    class Timer:
        """Times a statement or a function."""

        def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
            self.timer = timer
            given = {}
            texts = []
            for role, what in (("stmt", stmt), ("setup", setup)):
                if isinstance(what, str):
                    texts.append(what)
                elif callable(what):
                    given["_" + role] = what
                    texts.append(f"_{role}()")
                else:
                    raise ValueError(f"{role} is neither a string nor callable")
            arguments = "".join(f", {name}={name}" for name in given)
            self.src = (
                f"def inner(_it, _timer{arguments}):\n"
                f"    {_indented(texts[1], 4)}\n"
                "    _t0 = _timer()\n"
                "    for _i in _it:\n"
                f"        {_indented(texts[0], 8)}\n"
                "        pass\n"
                "    _t1 = _timer()\n"
                "    return _t1 - _t0\n")
            self.inner = self._made({} if globals is None else globals, given)

        def _made(self, names, given):
            # The statement runs in the very names of the program; they are as before afterwards.
            given["inner"] = None
            hidden = {name: names[name] for name in given if name in names}
            names.update(given)
            try:
                _loopscope.define(self.src, names)
                return names["inner"]
            finally:
                for name in given:
                    del names[name]
                names.update(hidden)

        def print_exc(self, file=None):
            import traceback
            traceback.print_exc(file=file)

        def timeit(self, number=default_number):
            was_on = gc.isenabled()
            gc.disable()
            try:
                return self.inner(itertools.repeat(None, number), self.timer)
            finally:
                if was_on:
                    gc.enable()

        def repeat(self, repeat=default_repeat, number=default_number):
            return [self.timeit(number) for _ in range(repeat)]

        def autorange(self, callback=None):
            for size in itertools.count():
                for factor in (1, 2, 5):
                    number = factor * 10 ** size
                    taken = self.timeit(number)
                    if callback:
                        callback(number, taken)
                    if taken >= 0.2:
                        return number, taken


    def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
        return Timer(stmt, setup, timer, globals).timeit(number)


    def repeat(
        stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat,
        number=default_number, globals=None,
    ):
        return Timer(stmt, setup, timer, globals).repeat(repeat, number)
    """#
}
