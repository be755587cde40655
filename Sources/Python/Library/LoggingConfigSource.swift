extension PythonLibrary {
  /// The source of `logging.config`.
  static let loggingConfig = #"""
    """Configuring logging from a dict."""

    import logging


    def dictConfig(config):
        if "version" not in config:
            raise ValueError("dictionary doesn't specify a version")
        if config["version"] != 1:
            raise ValueError(f"Unsupported version: {config['version']}")
        if config.get("incremental"):
            for name, one in config.get("loggers", {}).items():
                _level(logging.getLogger(name), one)
            if "root" in config:
                _level(logging.root, config["root"])
            return
        formatters = _made("formatter", config.get("formatters", {}), _formatter)
        filters = _made("filter", config.get("filters", {}), _filter)
        _clear()
        handlers = {}
        waiting = list(config.get("handlers", {}).items())
        while waiting:
            put_off = []
            for name, one in waiting:
                target = one.get("target")
                if isinstance(target, str) and target not in handlers and target in config["handlers"]:
                    put_off.append((name, one))
                    continue
                try:
                    handler = _handler(one, formatters, filters, handlers)
                except Exception as error:
                    raise ValueError(f"Unable to configure handler {name!r}") from error
                handler.name = name
                handlers[name] = handler
            if len(put_off) == len(waiting):
                raise ValueError(f"Unable to configure handler {waiting[0][0]!r}")
            waiting = put_off
        wanted = config.get("loggers", {})
        for name in list(logging.root.manager.loggerDict):
            if name in wanted:
                continue
            logger = logging.root.manager.loggerDict[name]
            if isinstance(logger, logging.Logger):
                if any([name.startswith(other + ".") for other in wanted]):
                    logger.setLevel(logging.NOTSET)
                    logger.handlers = []
                    logger.propagate = True
                else:
                    logger.disabled = config.get("disable_existing_loggers", True)
        for name, one in wanted.items():
            logger = logging.getLogger(name)
            _logger("logger", name, logger, one, handlers, filters)
            logger.disabled = False
            if one.get("propagate") is not None:
                logger.propagate = one["propagate"]
        if "root" in config:
            _logger("root", "root", logging.root, config["root"], handlers, filters)


    def _made(kind, table, make):
        made = {}
        for name, one in table.items():
            try:
                made[name] = make(one)
            except Exception as error:
                raise ValueError(f"Unable to configure {kind} {name!r}") from error
        return made


    def _clear():
        for handler in list(logging.root.handlers):
            logging.root.removeHandler(handler)


    def _resolve(value):
        """What a dotted name, or a text with `ext://` before it, stands for."""
        if not isinstance(value, str):
            return value
        if value.startswith("ext://"):
            value = value[6:]
        try:
            return _named(value)
        except ImportError as error:
            raise ValueError(f"Cannot resolve {value!r}: {error}") from error


    def _named(name):
        import _loopscope
        parts = name.split(".")
        found = _loopscope.load_module(parts[0])
        path = parts[0]
        for part in parts[1:]:
            path += "." + part
            try:
                found = getattr(found, part)
            except AttributeError:
                found = _loopscope.load_module(path)
        return found


    def _value(value):
        return _resolve(value) if isinstance(value, str) and value.startswith("ext://") else value


    def _custom(one):
        factory = _resolve(one["()"])
        options = {name: _value(item) for name, item in one.items() if name not in ("()", ".")}
        made = factory(**options)
        for name, item in one.get(".", {}).items():
            setattr(made, name, item)
        return made


    def _formatter(one):
        if "()" in one:
            try:
                return _custom(one)
            except TypeError as error:
                if "'format'" not in str(error):
                    raise
                # Formatter calls it so, in place of what its subclass does not know.
                one = dict(one)
                one["fmt"] = one.pop("format")
                return _custom(one)
        kind = _resolve(one["class"]) if "class" in one else logging.Formatter
        return kind(one.get("format"), one.get("datefmt"), one.get("style", "%"))


    def _filter(one):
        return _custom(one) if "()" in one else logging.Filter(one.get("name", ""))


    def _handler(one, formatters, filters, handlers):
        options = {
            name: _value(item) for name, item in one.items()
            if name not in ("class", "()", "level", "formatter", "filters", ".")}
        if isinstance(options.get("target"), str):
            options["target"] = handlers[options["target"]]
        handler = _resolve(one["()"] if "()" in one else one["class"])(**options)
        if one.get("formatter"):
            handler.setFormatter(formatters[one["formatter"]])
        if one.get("level") is not None:
            handler.setLevel(one["level"])
        for name in one.get("filters", ()):
            handler.addFilter(filters[name] if isinstance(name, str) else name)
        return handler


    def _level(logger, one):
        if one.get("level") is not None:
            logger.setLevel(one["level"])


    def _logger(kind, name, logger, one, handlers, filters):
        try:
            _level(logger, one)
            for handler in list(logger.handlers):
                logger.removeHandler(handler)
            for handler in one.get("handlers", ()):
                logger.addHandler(handlers[handler])
            for item in one.get("filters", ()):
                logger.addFilter(filters[item] if isinstance(item, str) else item)
        except Exception as error:
            raise ValueError(f"Unable to configure {kind} {name!r}") from error


    def __getattr__(name):
        if name in ("fileConfig", "listen", "stopListening"):
            raise AttributeError(
                f"logging.config.{name} is not available: Loopscope runs programs without access to "
                "files, processes and the system")
        raise AttributeError(f"module 'logging.config' has no attribute {name!r}")
    """#
}
