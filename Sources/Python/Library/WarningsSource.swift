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
    _recorders = []


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
        if line:
            line = line.strip()
            if line:
                text += f"  {line}\n"
        return text


    def showwarning(message, category, filename, lineno, file=None, line=None):
        file = sys.stderr if file is None else file
        if file is not None:
            file.write(formatwarning(message, category, filename, lineno, line))


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
        _warn(message, category, file, line, module or "<unknown>", source_line)


    def warn_explicit(
        message, category, filename, lineno, module=None, registry=None, module_globals=None,
        source=None,
    ):
        _warn(message, category, filename, lineno, module or filename, "")


    def _warn(message, category, file, line, module, source_line):
        text = str(message) if isinstance(message, Warning) else message
        instance = message if isinstance(message, Warning) else category(message)
        for action, pattern, kind, where, number in filters:
            if (
                (pattern is None or pattern(text)) and issubclass(category, kind)
                and (where is None or where == module) and (number == 0 or number == line)
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
        if _recorders:
            _recorders[-1].append(WarningMessage(instance, category, file, line))
            return
        showwarning(instance, category, file, line, None, source_line)


    def _matcher(pattern):
        if not pattern:
            return None
        import re
        return re.compile(pattern, re.I).match


    def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
        if action not in ("error", "ignore", "always", "default", "module", "once"):
            raise AssertionError(f"invalid action: {action!r}")
        _add((action, _matcher(message), category, module or None, lineno), append)


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
            self._saved_shown = set(_shown)
            _shown.clear()
            if self._filter is not None:
                simplefilter(*self._filter)
            if self._record:
                log = []
                _recorders.append(log)
                return log
            return None

        def __exit__(self, *details):
            if not self._entered:
                raise RuntimeError(f"Cannot exit {self!r} without entering first")
            filters[:] = self._saved
            _shown.clear()
            _shown.update(self._saved_shown)
            if self._record:
                _recorders.pop()
    """#
}
