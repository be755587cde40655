extension PythonLibrary {
  /// The source of `logging`.
  static let logging = #"""
    """Logging."""

    import atexit
    import sys
    import time
    import traceback as _traceback
    import _loopscope

    __all__ = [
        "BASIC_FORMAT", "CRITICAL", "DEBUG", "ERROR", "FATAL", "FileHandler", "Filter", "Formatter",
        "Handler", "INFO", "LogRecord", "Logger", "LoggerAdapter", "NOTSET", "NullHandler",
        "StreamHandler", "WARN", "WARNING", "addLevelName", "basicConfig", "captureWarnings",
        "critical", "debug", "disable", "error", "exception", "fatal", "getLevelName", "getLogger",
        "getLoggerClass", "info", "log", "makeLogRecord", "setLoggerClass", "shutdown", "warn",
        "warning", "getLogRecordFactory", "setLogRecordFactory", "lastResort", "raiseExceptions",
        "getLevelNamesMapping",
    ]
    __path__ = []
    CRITICAL = FATAL = 50
    ERROR = 40
    WARNING = WARN = 30
    INFO = 20
    DEBUG = 10
    NOTSET = 0
    raiseExceptions = True
    lastResort = None
    BASIC_FORMAT = "%(levelname)s:%(name)s:%(message)s"
    _levelToName = {
        50: "CRITICAL", 40: "ERROR", 30: "WARNING", 20: "INFO", 10: "DEBUG", 0: "NOTSET",
    }
    _nameToLevel = {
        "CRITICAL": 50, "FATAL": 50, "ERROR": 40, "WARN": 30, "WARNING": 30, "INFO": 20,
        "DEBUG": 10, "NOTSET": 0,
    }
    _start = time.time()


    def getLevelName(level):
        if level in _levelToName:
            return _levelToName[level]
        if level in _nameToLevel:
            return _nameToLevel[level]
        return f"Level {level}"


    def getLevelNamesMapping():
        return dict(_nameToLevel)


    def addLevelName(level, levelName):
        _levelToName[level] = levelName
        _nameToLevel[levelName] = level


    def _checkLevel(level):
        if isinstance(level, int):
            return level
        if isinstance(level, str):
            if level not in _nameToLevel:
                raise ValueError(f"Unknown level: {level!r}")
            return _nameToLevel[level]
        raise TypeError(f"Level not an integer or a valid string: {level!r}")


    class LogRecord:
        def __init__(
            self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None,
            **keywords,
        ):
            now = time.time()
            if args and len(args) == 1 and isinstance(args[0], dict) and args[0]:
                args = args[0]
            self.name = name
            self.msg = msg
            self.args = args
            self.levelname = getLevelName(level)
            self.levelno = level
            self.pathname = pathname
            self.filename = pathname.rpartition("/")[2]
            self.module = self.filename.rpartition(".")[0] or self.filename
            self.exc_info = exc_info
            self.exc_text = None
            self.stack_info = sinfo
            self.lineno = lineno
            self.funcName = func
            self.created = now
            self.msecs = int((now - int(now)) * 1000) + 0.0
            self.relativeCreated = (now - _start) * 1000
            self.thread = 1
            self.threadName = "MainThread"
            threading = sys.modules.get("threading")
            if threading is not None:
                current = threading.current_thread()
                self.thread = current.ident
                self.threadName = current.name
            self.processName = "MainProcess"
            self.process = 1

        def __repr__(self):
            return (
                f'<LogRecord: {self.name}, {self.levelno}, {self.pathname}, {self.lineno}, '
                f'"{self.msg}">')

        def getMessage(self):
            message = str(self.msg)
            if self.args:
                message = message % self.args
            return message


    _recordFactory = LogRecord


    def getLogRecordFactory():
        return _recordFactory


    def setLogRecordFactory(factory):
        global _recordFactory
        _recordFactory = factory


    def makeLogRecord(dict):
        record = LogRecord(None, None, "", 0, "", (), None, None)
        record.__dict__.update(dict)
        return record


    class Formatter:
        default_time_format = "%Y-%m-%d %H:%M:%S"
        default_msec_format = "%s,%03d"
        converter = time.localtime

        def __init__(self, fmt=None, datefmt=None, style="%", validate=True, *, defaults=None):
            if style not in ("%", "{", "$"):
                raise ValueError("Style must be one of: %,{,$")
            self._style = style
            self._fmt = fmt or {
                "%": "%(message)s", "{": "{message}", "$": "${message}",
            }[style]
            self._defaults = defaults
            self.datefmt = datefmt
            if validate:
                self._validate()

        def _validate(self):
            text = self._fmt
            if self._style == "%":
                if "%(" not in text:
                    raise ValueError(f"Invalid format '{text}' for '%' style")
                return
            if self._style == "{":
                from string import Formatter as _Fields
                fields = set()
                try:
                    for _, name, spec, conversion in _Fields().parse(text):
                        if name:
                            first = name.replace("[", ".").split(".")[0]
                            if not first.isidentifier():
                                raise ValueError(f"invalid field name/expression: {name!r}")
                            fields.add(name)
                        if conversion and conversion not in "rsa":
                            raise ValueError(f"invalid conversion: {conversion!r}")
                except ValueError as error:
                    raise ValueError(f"invalid format: {error}") from None
                if not fields:
                    raise ValueError("invalid format: no fields")
                return
            from string import Template
            if not Template(text).get_identifiers():
                raise ValueError("invalid format: no fields")

        def formatTime(self, record, datefmt=None):
            moment = type(self).converter(record.created)
            if datefmt:
                return time.strftime(datefmt, moment)
            text = time.strftime(self.default_time_format, moment)
            if self.default_msec_format:
                text = self.default_msec_format % (text, record.msecs)
            return text

        def formatException(self, ei):
            return "".join(_traceback.format_exception(ei[1])).rstrip("\n")

        def formatStack(self, stack_info):
            return stack_info

        def usesTime(self):
            return "asctime" in self._fmt

        def formatMessage(self, record):
            values = record.__dict__
            if self._defaults:
                values = {**self._defaults, **values}
            try:
                if self._style == "%":
                    return self._fmt % values
                if self._style == "{":
                    return self._fmt.format(**values)
                from string import Template
                return Template(self._fmt).substitute(**values)
            except KeyError as error:
                raise ValueError(f"Formatting field not found in record: {error}")

        def format(self, record):
            record.message = record.getMessage()
            if self.usesTime():
                record.asctime = self.formatTime(record, self.datefmt)
            text = self.formatMessage(record)
            if record.exc_info and not record.exc_text:
                record.exc_text = self.formatException(record.exc_info)
            if record.exc_text:
                if text[-1:] != "\n":
                    text += "\n"
                text += record.exc_text
            if record.stack_info:
                if text[-1:] != "\n":
                    text += "\n"
                text += self.formatStack(record.stack_info)
            return text


    _defaultFormatter = Formatter()


    class Filter:
        def __init__(self, name=""):
            self.name = name

        def filter(self, record):
            if not self.name or self.name == record.name:
                return True
            return record.name.startswith(self.name + ".")


    class Filterer:
        def __init__(self):
            self.filters = []

        def addFilter(self, filter):
            if filter not in self.filters:
                self.filters.append(filter)

        def removeFilter(self, filter):
            if filter in self.filters:
                self.filters.remove(filter)

        def filter(self, record):
            for one in self.filters:
                passes = one.filter(record) if hasattr(one, "filter") else one(record)
                if not passes:
                    return False
            return True


    _handlers = []


    class Handler(Filterer):
        def __init__(self, level=NOTSET):
            super().__init__()
            self.level = _checkLevel(level)
            self.formatter = None
            self._name = None
            _handlers.append(self)

        def get_name(self):
            return self._name

        def set_name(self, name):
            self._name = name

        name = property(get_name, set_name)

        def createLock(self):
            self.lock = None

        def acquire(self):
            pass

        def release(self):
            pass

        def setLevel(self, level):
            self.level = _checkLevel(level)

        def format(self, record):
            return (self.formatter or _defaultFormatter).format(record)

        def emit(self, record):
            raise NotImplementedError("emit must be implemented by Handler subclasses")

        def handle(self, record):
            passes = self.filter(record)
            if passes:
                self.emit(record)
            return passes

        def setFormatter(self, fmt):
            self.formatter = fmt

        def flush(self):
            pass

        def close(self):
            if self in _handlers:
                _handlers.remove(self)

        def handleError(self, record):
            if raiseExceptions and sys.stderr:
                sys.stderr.write("--- Logging error ---\n")
                _traceback.print_exc()
                sys.stderr.write("Call stack:\n" + "".join(_calling_stack()))
                sys.stderr.write(f"Message: {record.msg!r}\nArguments: {record.args}\n")

        def __repr__(self):
            return f"<{self.__class__.__name__} ({getLevelName(self.level)})>"


    def _calling_stack():
        """The stack as text, without what belongs to this module."""
        entries = _traceback.extract_stack()
        return _traceback.format_list(
            [entry for entry in entries if entry.filename != "<frozen logging>"])


    class StreamHandler(Handler):
        terminator = "\n"

        def __init__(self, stream=None):
            super().__init__()
            self.stream = sys.stderr if stream is None else stream

        def flush(self):
            if self.stream and hasattr(self.stream, "flush"):
                self.stream.flush()

        def emit(self, record):
            try:
                self.stream.write(self.format(record) + self.terminator)
                self.flush()
            except RecursionError:
                raise
            except Exception:
                self.handleError(record)

        def setStream(self, stream):
            if stream is self.stream:
                return None
            old, self.stream = self.stream, stream
            return old

        def __repr__(self):
            name = str(getattr(self.stream, "name", ""))
            return f"<{self.__class__.__name__} {name + ' ' if name else ''}({getLevelName(self.level)})>"


    class FileHandler(StreamHandler):
        def __init__(self, filename, mode="a", encoding=None, delay=False, errors=None):
            raise PermissionError(
                f"Loopscope runs programs without access to files: {filename!r}")


    class NullHandler(Handler):
        def handle(self, record):
            pass

        def emit(self, record):
            pass


    class _StderrHandler(StreamHandler):
        def __init__(self, level=NOTSET):
            Handler.__init__(self, level)

        @property
        def stream(self):
            return sys.stderr


    lastResort = _StderrHandler(WARNING)


    class Logger(Filterer):
        def __init__(self, name, level=NOTSET):
            super().__init__()
            self.name = name
            self.level = _checkLevel(level)
            self.parent = None
            self.propagate = True
            self.handlers = []
            self.disabled = False

        def __reduce__(self):
            return getLogger, (self.name,)

        def setLevel(self, level):
            self.level = _checkLevel(level)

        def debug(self, msg, *args, **kwargs):
            if self.isEnabledFor(DEBUG):
                self._log(DEBUG, msg, args, **kwargs)

        def info(self, msg, *args, **kwargs):
            if self.isEnabledFor(INFO):
                self._log(INFO, msg, args, **kwargs)

        def warning(self, msg, *args, **kwargs):
            if self.isEnabledFor(WARNING):
                self._log(WARNING, msg, args, **kwargs)

        def warn(self, msg, *args, **kwargs):
            import warnings
            warnings.warn(
                "The 'warn' method is deprecated, use 'warning' instead", DeprecationWarning, 2)
            self.warning(msg, *args, **kwargs)

        def error(self, msg, *args, **kwargs):
            if self.isEnabledFor(ERROR):
                self._log(ERROR, msg, args, **kwargs)

        def exception(self, msg, *args, exc_info=True, **kwargs):
            self.error(msg, *args, exc_info=exc_info, **kwargs)

        def critical(self, msg, *args, **kwargs):
            if self.isEnabledFor(CRITICAL):
                self._log(CRITICAL, msg, args, **kwargs)

        fatal = critical

        def log(self, level, msg, *args, **kwargs):
            if not isinstance(level, int):
                if raiseExceptions:
                    raise TypeError("level must be an integer")
                return
            if self.isEnabledFor(level):
                self._log(level, msg, args, **kwargs)

        def findCaller(self, stack_info=False, stacklevel=1):
            for file, line, name, _, module in _loopscope.stack_entries(1):
                if module != "logging":
                    stacklevel -= 1
                    if stacklevel <= 0:
                        return file, line, name, None
            return "(unknown file)", 0, "(unknown function)", None

        def makeRecord(
            self, name, level, fn, lno, msg, args, exc_info, func=None, extra=None, sinfo=None
        ):
            record = _recordFactory(name, level, fn, lno, msg, args, exc_info, func, sinfo)
            if extra is not None:
                for key in extra:
                    if key in ("message", "asctime") or key in record.__dict__:
                        raise KeyError(f"Attempt to overwrite {key!r} in LogRecord")
                    record.__dict__[key] = extra[key]
            return record

        def _log(
            self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1
        ):
            file, line, func, sinfo = self.findCaller(stack_info, stacklevel)
            if stack_info:
                sinfo = "Stack (most recent call last):\n" + "".join(
                    _calling_stack()).rstrip("\n")
            if exc_info:
                if isinstance(exc_info, BaseException):
                    exc_info = (type(exc_info), exc_info, exc_info.__traceback__)
                elif not isinstance(exc_info, tuple):
                    exc_info = sys.exc_info()
            self.handle(
                self.makeRecord(self.name, level, file, line, msg, args, exc_info, func, extra, sinfo))

        def handle(self, record):
            if not self.disabled and self.filter(record):
                self.callHandlers(record)

        def addHandler(self, hdlr):
            if hdlr not in self.handlers:
                self.handlers.append(hdlr)

        def removeHandler(self, hdlr):
            if hdlr in self.handlers:
                self.handlers.remove(hdlr)

        def hasHandlers(self):
            logger = self
            while logger:
                if logger.handlers:
                    return True
                if not logger.propagate:
                    break
                logger = logger.parent
            return False

        def callHandlers(self, record):
            logger = self
            found = 0
            while logger:
                for handler in logger.handlers:
                    found += 1
                    if record.levelno >= handler.level:
                        handler.handle(record)
                logger = logger.parent if logger.propagate else None
            if found == 0 and lastResort and record.levelno >= lastResort.level:
                lastResort.handle(record)

        def getEffectiveLevel(self):
            logger = self
            while logger:
                if logger.level:
                    return logger.level
                logger = logger.parent
            return NOTSET

        def isEnabledFor(self, level):
            if self.disabled or manager.disable >= level:
                return False
            return level >= self.getEffectiveLevel()

        def getChild(self, suffix):
            if self.root is not self:
                suffix = f"{self.name}.{suffix}"
            return getLogger(suffix)

        def __repr__(self):
            level = getLevelName(self.getEffectiveLevel())
            return f"<{self.__class__.__name__} {self.name} ({level})>"


    class RootLogger(Logger):
        def __init__(self, level):
            super().__init__("root", level)


    class LoggerAdapter:
        def __init__(self, logger, extra=None):
            self.logger = logger
            self.extra = extra

        def process(self, msg, kwargs):
            kwargs["extra"] = self.extra
            return msg, kwargs

        def log(self, level, msg, *args, **kwargs):
            if self.isEnabledFor(level):
                msg, kwargs = self.process(msg, kwargs)
                self.logger.log(level, msg, *args, **kwargs)

        def debug(self, msg, *args, **kwargs):
            self.log(DEBUG, msg, *args, **kwargs)

        def info(self, msg, *args, **kwargs):
            self.log(INFO, msg, *args, **kwargs)

        def warning(self, msg, *args, **kwargs):
            self.log(WARNING, msg, *args, **kwargs)

        def error(self, msg, *args, **kwargs):
            self.log(ERROR, msg, *args, **kwargs)

        def exception(self, msg, *args, exc_info=True, **kwargs):
            self.log(ERROR, msg, *args, exc_info=exc_info, **kwargs)

        def critical(self, msg, *args, **kwargs):
            self.log(CRITICAL, msg, *args, **kwargs)

        def isEnabledFor(self, level):
            return self.logger.isEnabledFor(level)

        def setLevel(self, level):
            self.logger.setLevel(level)

        def getEffectiveLevel(self):
            return self.logger.getEffectiveLevel()

        @property
        def name(self):
            return self.logger.name


    class Manager:
        def __init__(self, root):
            self.root = root
            self.disable = 0
            self.loggerDict = {}
            self.loggerClass = None

        def getLogger(self, name):
            if not isinstance(name, str):
                raise TypeError("A logger name must be a string")
            known = self.loggerDict.get(name)
            if known is not None:
                return known
            logger = (self.loggerClass or _loggerClass)(name)
            logger.manager = self
            self.loggerDict[name] = logger
            parent = name
            logger.parent = self.root
            while "." in parent:
                parent = parent.rpartition(".")[0]
                if parent in self.loggerDict:
                    logger.parent = self.loggerDict[parent]
                    break
            for other_name, other in self.loggerDict.items():
                if other_name.startswith(name + ".") and not other.parent.name.startswith(name):
                    other.parent = logger
            return logger


    _loggerClass = Logger
    root = RootLogger(WARNING)
    manager = Manager(root)
    Logger.root = root
    Logger.manager = manager


    def getLoggerClass():
        return _loggerClass


    def setLoggerClass(klass):
        global _loggerClass
        _loggerClass = klass


    def getLogger(name=None):
        if not name or isinstance(name, str) and name == root.name:
            return root
        return manager.getLogger(name)


    def getHandlerNames():
        return frozenset(handler.name for handler in _handlers if handler.name)


    def disable(level=CRITICAL):
        manager.disable = _checkLevel(level)


    def basicConfig(**kwargs):
        force = kwargs.pop("force", False)
        encoding = kwargs.pop("encoding", None)
        errors = kwargs.pop("errors", None)
        if force:
            for handler in root.handlers[:]:
                root.removeHandler(handler)
                handler.close()
        if root.handlers:
            return
        handlers = kwargs.pop("handlers", None)
        if handlers is None:
            if "stream" in kwargs and "filename" in kwargs:
                raise ValueError("'stream' and 'filename' should not be specified together")
        elif "stream" in kwargs or "filename" in kwargs:
            raise ValueError(
                "'stream' or 'filename' should not be specified together with 'handlers'")
        if handlers is None:
            filename = kwargs.pop("filename", None)
            mode = kwargs.pop("filemode", "a")
            if filename:
                handlers = [FileHandler(filename, mode, encoding=encoding, errors=errors)]
            else:
                handlers = [StreamHandler(kwargs.pop("stream", None))]
        datefmt = kwargs.pop("datefmt", None)
        style = kwargs.pop("style", "%")
        if style not in ("%", "{", "$"):
            raise ValueError("Style must be one of: %,{,$")
        fmt = kwargs.pop("format", {
            "%": BASIC_FORMAT, "{": "{levelname}:{name}:{message}",
            "$": "${levelname}:${name}:${message}",
        }[style])
        formatter = Formatter(fmt, datefmt, style)
        for handler in handlers:
            if handler.formatter is None:
                handler.setFormatter(formatter)
            root.addHandler(handler)
        level = kwargs.pop("level", None)
        if level is not None:
            root.setLevel(level)
        if kwargs:
            raise ValueError(f"Unrecognised argument(s): {', '.join(kwargs)}")


    def debug(msg, *args, **kwargs):
        if not root.handlers:
            basicConfig()
        root.debug(msg, *args, **kwargs)


    def info(msg, *args, **kwargs):
        if not root.handlers:
            basicConfig()
        root.info(msg, *args, **kwargs)


    def warning(msg, *args, **kwargs):
        if not root.handlers:
            basicConfig()
        root.warning(msg, *args, **kwargs)


    def error(msg, *args, **kwargs):
        if not root.handlers:
            basicConfig()
        root.error(msg, *args, **kwargs)


    def exception(msg, *args, exc_info=True, **kwargs):
        error(msg, *args, exc_info=exc_info, **kwargs)


    def critical(msg, *args, **kwargs):
        if not root.handlers:
            basicConfig()
        root.critical(msg, *args, **kwargs)


    fatal = critical
    def warn(msg, *args, **kwargs):
        import warnings
        warnings.warn(
            "The 'warn' function is deprecated, use 'warning' instead", DeprecationWarning, 2)
        warning(msg, *args, **kwargs)


    def log(level, msg, *args, **kwargs):
        if not root.handlers:
            basicConfig()
        root.log(level, msg, *args, **kwargs)


    def shutdown(handlerList=None):
        for handler in reversed(_handlers[:] if handlerList is None else handlerList):
            try:
                handler.flush()
                handler.close()
            except (OSError, ValueError):
                pass


    atexit.register(shutdown)


    _replaced_showwarning = None


    def captureWarnings(capture):
        """Sends warnings to the logger `py.warnings`, or back to where they were shown before."""
        global _replaced_showwarning
        import warnings
        if capture and _replaced_showwarning is None:
            _replaced_showwarning = warnings.showwarning
            warnings.showwarning = _showwarning
        elif not capture and _replaced_showwarning is not None:
            warnings.showwarning = _replaced_showwarning
            _replaced_showwarning = None


    def _showwarning(message, category, filename, lineno, file=None, line=None):
        if file is not None:
            if _replaced_showwarning is not None:
                _replaced_showwarning(message, category, filename, lineno, file, line)
            return
        import warnings
        logger = getLogger("py.warnings")
        if not logger.handlers:
            logger.addHandler(NullHandler())
        logger.warning(warnings.formatwarning(message, category, filename, lineno, line))


    def currentframe():
        return sys._getframe(1)


    def _from_asyncio(message, exception, level):
        if exception is None and level >= ERROR:
            exception = False
        getLogger("asyncio").log(level, message, exc_info=exception)


    _loopscope.set_logger(_from_asyncio)
    """#
}
