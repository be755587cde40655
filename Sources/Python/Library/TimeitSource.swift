extension PythonLibrary {
  /// The source of `timeit`.
  static let timeit = #"""
    """Timing of small pieces, on the virtual clock."""

    import time

    default_number = 1000000
    default_repeat = 5
    default_timer = time.perf_counter


    class Timer:
        def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
            for text in (stmt, setup):
                if isinstance(text, str) and text != "pass":
                    raise NotImplementedError("timeit takes functions only in Loopscope")
            self._statement = stmt if callable(stmt) else None
            self._setup = setup if callable(setup) else None
            self._timer = timer

        def timeit(self, number=default_number):
            if self._setup:
                self._setup()
            start = self._timer()
            if self._statement:
                for _ in range(number):
                    self._statement()
            return self._timer() - start

        def repeat(self, repeat=default_repeat, number=default_number):
            return [self.timeit(number) for _ in range(repeat)]


    def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
        return Timer(stmt, setup, timer, globals).timeit(number)


    def repeat(
        stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat,
        number=default_number, globals=None,
    ):
        return Timer(stmt, setup, timer, globals).repeat(repeat, number)
    """#
}
