extension PythonLibrary {
  /// The source of `pydoc`.
  static let pydoc = #"""
    """What help() prints of functions and classes."""

    import builtins
    import inspect
    import sys

    __all__ = ["help", "render_doc", "getdoc"]

    _WIDTH = 70
    _HIDDEN = {
        "__builtins__", "__doc__", "__file__", "__path__", "__module__", "__name__", "__slots__",
        "__package__", "__cached__", "__author__", "__credits__", "__date__", "__loader__",
        "__spec__", "__version__", "__qualname__",
    }


    def help(*things):
        """Print what a function, a class or an object says of itself."""
        if not things:
            raise NotImplementedError("help() needs an argument: Loopscope has no interactive help")
        (thing,) = things
        if isinstance(thing, str) or inspect.ismodule(thing):
            what = "a module" if inspect.ismodule(thing) else repr(thing)
            raise NotImplementedError(
                f"help() of {what} is not supported: Loopscope shows that of functions and classes")
        sys.stdout.write(render_doc(thing) + "\n")


    def render_doc(thing, title="Python Library Documentation: %s", *_):
        kind, name = _kind(thing), getattr(thing, "__name__", None)
        module = inspect.getmodule(thing)
        place = f" in module {module.__name__}" if module is not None else ""
        if not (inspect.isclass(thing) or inspect.isroutine(thing) or inspect.isdatadescriptor(thing)
                or thing.__doc__ and type(thing).__doc__ != thing.__doc__):
            thing = type(thing)
            place += " object"
        return f"Help on {kind}{place}:\n\n{_document(thing, name)}"


    def _kind(thing):
        name = getattr(thing, "__name__", "")
        if inspect.isclass(thing):
            return "class " + name
        if inspect.isfunction(thing) or inspect.isroutine(thing) and isinstance(
                inspect.unwrap(thing), type(len)) and "<function" in repr(thing):
            return "function " + name
        if inspect.isbuiltin(thing):
            return "built-in function " + name
        if inspect.ismethod(thing):
            return "method " + name
        return type(thing).__name__ + (" " + name if inspect.isroutine(thing) else "")


    def getdoc(thing):
        """The documentation string of an object, or else the comment before its definition."""
        text = thing.__doc__ if inspect.isclass(thing) else inspect.getdoc(thing)
        if text is None:
            text = inspect.getcomments(thing)
        return (inspect.cleandoc(text) if isinstance(text, str) else "").rstrip()


    def _indent(text, prefix="    "):
        return "\n".join(prefix + line for line in text.split("\n")).rstrip()


    def _document(thing, name):
        if inspect.isclass(thing):
            return _class(thing)
        if inspect.isroutine(thing):
            return _routine(thing, name or thing.__name__)
        return _indent(getdoc(thing)) + "\n"


    def _class_name(cls, module):
        return cls.__name__ if cls.__module__ == module else f"{cls.__module__}.{cls.__name__}"


    def _parameters(thing):
        try:
            return str(inspect.signature(thing))
        except (ValueError, TypeError):
            return None


    def _routine(thing, name, cls=None):
        """A function's line, and its documentation string below."""
        own_name = thing.__name__
        note = ""
        bound_to = getattr(thing, "__self__", None)
        if inspect.ismethod(thing):
            kind = type(bound_to)
            if cls is None:
                note = f" method of {_class_name(kind, None)} instance"
            elif kind is not cls:
                note = " from " + _class_name(kind, thing.__module__)
        elif cls is None and inspect.isbuiltin(thing) and not inspect.ismodule(bound_to):
            if bound_to is not None:
                note = f" method of {_class_name(type(bound_to), None)} instance"
        title = name if name == own_name else f"{name} = {own_name}"
        parameters = _parameters(thing) or "(...)"
        if own_name == "<lambda>":
            title, parameters = name + " lambda ", parameters[1:-1]
        if inspect.iscoroutinefunction(thing) or inspect.isasyncgenfunction(thing):
            title = "async " + title
        text = getdoc(thing)
        return f"{title}{parameters}{note}\n" + (_indent(text) + "\n" if text else "")


    def _class(cls):
        """A class's line, its documentation string, and its attributes in sections."""
        module = cls.__module__
        bases = ", ".join(_class_name(base, module) for base in cls.__bases__)
        lines = []
        parameters = _parameters(cls)
        if parameters not in (None, "()"):
            lines.append(f"{cls.__name__}{parameters}\n")
        text = getdoc(cls)
        if text:
            lines.append(text + "\n")
        if len(cls.__mro__) > 2:
            lines.append("Method resolution order:")
            lines.extend("    " + _class_name(one, module) for one in cls.__mro__)
            lines.append("")
        parts = []
        attributes = [one for one in inspect.classify_class_attrs(cls) if _is_shown(one.name, cls)]
        for home in (*cls.__mro__, *(one.defining_class for one in attributes)):
            own = [one for one in attributes if one.defining_class is home]
            attributes = [one for one in attributes if one.defining_class is not home]
            if home is object and cls is not object:
                continue
            where = "defined here" if home is cls else f"inherited from {_class_name(home, module)}"
            parts.extend(_sections(cls, home, own, where))
        lines.append(("-" * _WIDTH + "\n").join(parts))
        body = "\n".join(lines).rstrip()
        head = f"class {cls.__name__}" + (f"({bases})" if bases else "")
        return head + "\n" + "\n".join(" |  " + line for line in body.split("\n")) + "\n"


    def _is_shown(name, cls):
        if name in _HIDDEN:
            return False
        if name.startswith("__") and name.endswith("__"):
            return True
        return not name.startswith("_") or name in getattr(cls, "_fields", ())


    def _sections(cls, home, attributes, where):
        """The parts of a class's text about what one class defines, each of one kind."""
        kinds = {
            "Methods": [], "Class methods": [], "Static methods": [], "Readonly properties": [],
            "Data descriptors": [], "Data and other attributes": [],
        }
        for name, kind, _, value in attributes:
            if kind in ("method", "class method", "static method"):
                found = getattr(cls, name, value)
                shown = _routine(found, name, home) if inspect.isroutine(found) else _data(cls, name)
                kinds[kind.capitalize() + "s"].append(shown)
            elif kind == "property" or inspect.isdatadescriptor(value):
                is_readonly = isinstance(value, property) and value.fset is None
                text = _descriptor_text(name, value)
                kinds["Readonly properties" if is_readonly else "Data descriptors"].append(
                    f"{name}\n" + (_indent(text) + "\n" if text else ""))
            else:
                kinds["Data and other attributes"].append(_data(cls, name))
        for kind, shown in kinds.items():
            if shown:
                yield f"{kind} {where}:\n\n" + "".join(one + "\n" for one in shown)


    def _descriptor_text(name, value):
        return {
            "__dict__": "dictionary for instance variables",
            "__weakref__": "list of weak references to the object",
        }.get(name) or inspect.getdoc(value)


    def _data(cls, name):
        value = getattr(cls, name, None)
        line = f"{name} = {value!r}"
        if len(line) > _WIDTH:
            line = line[:_WIDTH] + "..."
        if callable(value) and getdoc(value):
            line += "\n" + _indent(getdoc(value))
        return line + "\n"
    """#
}
