extension PythonLibrary {
  /// The source of `warnings`.
  static let warnings = #"""
    """Warnings."""

    import sys
    import _loopscope

    __all__ = [
        "warn", "warn_explicit", "showwarning", "formatwarning", "filterwarnings", "simplefilter",
        "resetwarnings", "catch_warnings",
    ]

    filters = [
        ("default", None, DeprecationWarning, "__main__", 0),
        ("ignore", None, DeprecationWarning, None, 0),
        ("ignore", None, PendingDeprecationWarning, None, 0),
        ("ignore", None, ImportWarning, None, 0),
        ("ignore", None, ResourceWarning, None, 0),
    ]
    defaultaction = "default"
    onceregistry = {}
    _shown = set()


    class WarningMessage:
        def __init__(
            self, message, category, filename, lineno, file=None, line=None, source=None
        ):
            self.message = message
            self.category = category
            self.filename = filename
            self.lineno = lineno
            self.file = file
            self.line = line
            self.source = source

        def __str__(self):
            return (
                f"{{message : {self.message!r}, category : {self.category.__name__!r}, filename : "
                f"{self.filename!r}, lineno : {self.lineno}, line : {self.line!r}}}")


    def formatwarning(message, category, filename, lineno, line=None):
        text = f"{filename}:{lineno}: {category.__name__}: {message}\n"
        if line is None:
            line = _loopscope.source_line(filename, lineno)
        if line:
            line = line.strip()
            if line:
                text += f"  {line}\n"
        return text


    def showwarning(message, category, filename, lineno, file=None, line=None):
        _show(WarningMessage(message, category, filename, lineno, file, line))


    _original_showwarning = showwarning


    def _show(warning):
        """Prints a warning, unless `catch_warnings` has put something else in this one's place."""
        file = sys.stderr if warning.file is None else warning.file
        if file is None:
            return
        text = formatwarning(
            warning.message, warning.category, warning.filename, warning.lineno, warning.line)
        if warning.source is not None:
            text += _loopscope.allocation_text(warning.category.__name__)
        file.write(text)


    _show_now = _show


    def warn(message, category=None, stacklevel=1, source=None):
        if isinstance(message, Warning):
            category = message.__class__
        if category is None:
            category = UserWarning
        if not (isinstance(category, type) and issubclass(category, Warning)):
            raise TypeError(
                "category must be a Warning subclass, not '{:s}'".format(type(category).__name__))
        stack = _loopscope.stack_entries(1)
        if stacklevel <= len(stack):
            file, line, _, source_line, module = stack[max(0, stacklevel - 1)]
        else:
            file, line, source_line, module = "sys", 1, "", "sys"
        _warn(message, category, file, line, module or "<unknown>", source_line, source)


    def warn_explicit(
        message, category, filename, lineno, module=None, registry=None, module_globals=None,
        source=None,
    ):
        if not module:
            module = filename[:-3] if filename.endswith(".py") else filename or "<unknown>"
        _warn(message, category, filename, int(lineno), module, None, source)


    def _warn_from_interpreter(category, message, file, line, source_line, source):
        """Takes the warnings that the interpreter itself gives."""
        module = "__main__" if file == sys.argv[0] else file
        _warn(message, category, file, line, module, source_line, source)


    _loopscope.set_warner(_warn_from_interpreter)


    def _warn(message, category, file, line, module, source_line, source=None):
        text = str(message) if isinstance(message, Warning) else message
        instance = message if isinstance(message, Warning) else category(message)
        for action, pattern, kind, where, number in filters:
            if (
                (pattern is None or pattern(text)) and issubclass(category, kind)
                and (where is None or (where == module if isinstance(where, str) else where(module)))
                and (number == 0 or number == line)
            ):
                break
        else:
            action = defaultaction
        if action == "ignore":
            return
        if action == "error":
            raise instance
        if action == "once":
            key = (text, category)
        elif action == "module":
            key = (text, category, module)
        elif action == "default":
            key = (text, category, module, line)
        else:
            key = None
        if key is not None:
            if key in _shown:
                return
            _shown.add(key)
        if showwarning is not _original_showwarning:
            showwarning(instance, category, file, line, None, None)
        else:
            _show_now(WarningMessage(instance, category, file, line, None, source_line, source))


    def _matcher(pattern, ignores_case=False):
        """A test of texts by a pattern; equal for equal patterns, so that filters can be compared."""
        if not pattern:
            return None
        key = (pattern, ignores_case)
        if key not in _matchers:
            import re
            _matchers[key] = re.compile(pattern, re.I if ignores_case else 0).match
        return _matchers[key]


    _matchers = {}


    def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
        if action not in ("error", "ignore", "always", "default", "module", "once"):
            raise AssertionError(f"invalid action: {action!r}")
        _add((action, _matcher(message, True), category, _matcher(module), lineno), append)


    def simplefilter(action, category=Warning, lineno=0, append=False):
        if action not in ("error", "ignore", "always", "default", "module", "once"):
            raise AssertionError(f"invalid action: {action!r}")
        _add((action, None, category, None, lineno), append)


    def _add(item, append):
        if append:
            if item not in filters:
                filters.append(item)
            return
        if item in filters:
            filters.remove(item)
        filters.insert(0, item)
        _shown.clear()


    def resetwarnings():
        filters[:] = []
        _shown.clear()


    class catch_warnings:
        def __init__(
            self, *, record=False, module=None, action=None, category=Warning, lineno=0,
            append=False,
        ):
            self._record = record
            self._filter = None if action is None else (action, category, lineno, append)
            self._entered = False

        def __enter__(self):
            if self._entered:
                raise RuntimeError(f"Cannot enter {self!r} twice")
            self._entered = True
            self._saved = filters[:]
            global showwarning, _show_now
            self._saved_show = showwarning, _show_now
            self._saved_shown = set(_shown)
            _shown.clear()
            if self._filter is not None:
                simplefilter(*self._filter)
            if self._record:
                log = []
                _show_now = log.append
                showwarning = _original_showwarning
                return log
            return None

        def __exit__(self, *details):
            if not self._entered:
                raise RuntimeError(f"Cannot exit {self!r} without entering first")
            filters[:] = self._saved
            _shown.clear()
            _shown.update(self._saved_shown)
            global showwarning, _show_now
            showwarning, _show_now = self._saved_show
    """#
}
