extension PythonLibrary {
  /// The source of `traceback`.
  static let traceback = #"""
    """Showing tracebacks."""

    import sys
    import _loopscope

    __all__ = [
        "extract_stack", "extract_tb", "format_exception", "format_exception_only", "format_list",
        "format_stack", "format_tb", "print_exc", "format_exc", "print_exception", "print_last",
        "print_stack", "print_tb", "FrameSummary", "StackSummary", "TracebackException",
        "walk_stack", "walk_tb",
    ]


    class FrameSummary:
        def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None):
            self.filename = filename
            self.lineno = lineno
            self.name = name
            if line is None and lookup_line:
                line = _loopscope.source_line(filename, lineno) or ""
            self.line = line.strip() if line is not None else None
            self.locals = locals
            self._excerpt = [self.line] if self.line else []

        def __iter__(self):
            return iter([self.filename, self.lineno, self.name, self.line])

        def __getitem__(self, place):
            return (self.filename, self.lineno, self.name, self.line)[place]

        def __eq__(self, other):
            if isinstance(other, FrameSummary):
                return tuple(self) == tuple(other) and self.locals == other.locals
            return tuple(self) == other if isinstance(other, tuple) else NotImplemented

        def __len__(self):
            return 4

        def __repr__(self):
            return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"

        def _format(self):
            head = f'  File "{self.filename}", line {self.lineno}, in {self.name}\n'
            head += "".join(f"    {line}\n" for line in self._excerpt)
            return head + "".join(
                f"    {name} = {value}\n" for name, value in sorted((self.locals or {}).items()))


    class StackSummary(list):
        @classmethod
        def from_list(cls, items):
            made = cls()
            for item in items:
                if not isinstance(item, FrameSummary):
                    file, line, name, text = item
                    item = FrameSummary(file, line, name, line=text)
                made.append(item)
            return made

        @classmethod
        def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
            made = cls(
                FrameSummary(
                    frame.f_code.co_filename, line, frame.f_code.co_name,
                    locals=_shown_locals(frame) if capture_locals else None)
                for frame, line in frame_gen)
            return made._limited(limit)

        def _limited(self, limit):
            if limit is not None:
                self[:] = self[:limit] if limit >= 0 else self[limit:]
            return self

        def format_frame_summary(self, frame_summary):
            return frame_summary._format()

        def format(self):
            result = []
            last = None
            repeats = 0
            for item in self:
                place = (item.filename, item.lineno, item.name)
                if place != last:
                    result += _repeated(repeats)
                    last = place
                    repeats = 0
                repeats += 1
                if repeats <= 3:
                    text = self.format_frame_summary(item)
                    if text is not None:
                        result.append(text)
            return result + _repeated(repeats)


    def _repeated(repeats):
        """The line that stands for entries like the three before it."""
        if repeats <= 3:
            return []
        more = repeats - 3
        return [f"  [Previous line repeated {more} more time{'s' if more > 1 else ''}]\n"]


    def _shown_locals(frame):
        return {name: repr(value) for name, value in frame.f_locals.items()}


    def _summary(entries, limit):
        made = StackSummary()
        for file, line, name, source, excerpt in entries:
            item = FrameSummary(file, line, name, line=source)
            item._excerpt = excerpt
            made.append(item)
        return made._limited(limit)


    def extract_tb(tb, limit=None):
        return _summary(_loopscope.traceback_entries(tb), limit)


    def extract_stack(f=None, limit=None):
        return _stack(f, limit, 3)


    def _stack(frame, limit, skip):
        if frame is not None:
            made = StackSummary.extract(walk_stack(frame), limit=limit)
            made.reverse()
            return made
        entries = [
            (file, line, name, source, [source.strip()] if source.strip() else [])
            for file, line, name, source, _ in _loopscope.stack_entries(skip - 1)
        ]
        entries.reverse()
        made = _summary(entries, None)
        if limit is not None:
            made[:] = made[-limit:] if limit >= 0 else made[:-limit]
        return made


    def format_tb(tb, limit=None):
        return extract_tb(tb, limit).format()


    def format_list(extracted_list):
        return StackSummary.from_list(extracted_list).format()


    def format_stack(f=None, limit=None):
        return _stack(f, limit, 3).format()


    def print_stack(f=None, limit=None, file=None):
        _print(_stack(f, limit, 3).format(), file)


    def print_tb(tb, limit=None, file=None):
        _print(format_tb(tb, limit), file)


    def print_list(extracted_list, file=None):
        _print(format_list(extracted_list), file)


    def _print(lines, file):
        file = sys.stderr if file is None else file
        for line in lines:
            file.write(line)


    _missing = object()


    def _value(exc, value):
        if value is _missing:
            if exc is not None and not isinstance(exc, BaseException):
                raise TypeError(
                    f"Exception expected for value, {type(exc).__name__} found")
            return exc
        return value


    def format_exception(exc, /, value=_missing, tb=_missing, limit=None, chain=True):
        exception = _value(exc, value)
        if exception is None:
            return ["NoneType: None\n"]
        return _loopscope.traceback_pieces(exception, chain, limit, None, None)


    def format_exception_only(exc, /, value=_missing):
        exception = _value(exc, value)
        if exception is None:
            return ["NoneType: None\n"]
        return [line + "\n" for line in _loopscope.exception_lines(exception)]


    def print_exception(exc, /, value=_missing, tb=_missing, limit=None, file=None, chain=True):
        _print(["".join(format_exception(exc, value, tb, limit, chain))], file)


    def format_exc(limit=None, chain=True):
        return "".join(format_exception(sys.exc_info()[1], limit=limit, chain=chain))


    def print_exc(limit=None, file=None, chain=True):
        print_exception(sys.exc_info()[1], limit=limit, file=file, chain=chain)


    def print_last(limit=None, file=None, chain=True):
        raise ValueError("no last exception")


    def walk_tb(tb):
        while tb is not None:
            yield tb.tb_frame, tb.tb_lineno
            tb = tb.tb_next


    def walk_stack(f):
        if f is None:
            f = sys._getframe(1)
        while f is not None:
            yield f, f.f_lineno
            f = f.f_back


    def clear_frames(tb):
        pass


    class TracebackException:
        def __init__(
            self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True,
            capture_locals=False, compact=False, max_group_width=15, max_group_depth=10,
            _seen=None,
        ):
            self.exc_type = exc_type
            self._exception = exc_value
            self._limit = limit
            self._group_limits = max_group_width, max_group_depth
            self._text = str(exc_value)
            self.stack = extract_tb(exc_traceback)
            if capture_locals:
                for item, (frame, _) in zip(self.stack, walk_tb(exc_traceback)):
                    item.locals = _shown_locals(frame)
            self.stack._limited(limit)
            self._with_locals = capture_locals
            self.__notes__ = getattr(exc_value, "__notes__", None)
            cause = getattr(exc_value, "__cause__", None)
            context = getattr(exc_value, "__context__", None)
            self.__cause__ = None if cause is None else TracebackException.from_exception(
                cause, limit=limit, capture_locals=capture_locals)
            self.__context__ = (
                None if context is None else TracebackException.from_exception(
                    context, limit=limit, capture_locals=capture_locals))
            self.__suppress_context__ = getattr(exc_value, "__suppress_context__", False)

        @classmethod
        def from_exception(cls, exc, *args, **keywords):
            return cls(type(exc), exc, exc.__traceback__, *args, **keywords)

        def __eq__(self, other):
            if not isinstance(other, TracebackException):
                return NotImplemented
            return self._content() == other._content()

        __hash__ = None

        def _content(self):
            return (
                self.exc_type, self._text, self.stack, self.__notes__, self.__cause__,
                self.__context__, self.__suppress_context__)

        def __str__(self):
            return self._text

        def format_exception_only(self):
            yield from format_exception_only(self._exception)

        def format(self, *, chain=True):
            if not self._with_locals:
                yield from _loopscope.traceback_pieces(
                    self._exception, chain, self._limit, *self._group_limits)
                return
            if chain and self.__cause__ is not None:
                yield from self.__cause__.format()
                yield "\nThe above exception was the direct cause of the following exception:\n\n"
            elif chain and self.__context__ is not None and not self.__suppress_context__:
                yield from self.__context__.format()
                yield "\nDuring handling of the above exception, another exception occurred:\n\n"
            if self.stack:
                yield "Traceback (most recent call last):\n"
                yield from self.stack.format()
            yield from self.format_exception_only()

        def print(self, *, file=None, chain=True):
            _print(self.format(chain=chain), file)
    """#
}
