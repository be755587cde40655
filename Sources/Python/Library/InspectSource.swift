extension PythonLibrary {
  /// The source of `inspect`.
  static let inspect = #"""
    """Looking at functions, classes, generators and coroutines."""

    import sys
    import types
    import _loopscope
    from collections import namedtuple

    CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS = 1, 2, 4, 8
    CO_NESTED, CO_GENERATOR, CO_COROUTINE, CO_ITERABLE_COROUTINE = 16, 32, 128, 256
    CO_ASYNC_GENERATOR = 512
    GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = (
        "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED")
    CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = (
        "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "CORO_CLOSED")


    def ismodule(object): return isinstance(object, types.ModuleType)
    def isclass(object): return isinstance(object, type)
    def ismethod(object):
        return isinstance(object, types.MethodType) and not isinstance(
            object.__func__, (types.BuiltinFunctionType, types.WrapperDescriptorType, types.MethodDescriptorType))

    def isfunction(object): return isinstance(object, types.FunctionType)
    def isgenerator(object): return isinstance(object, types.GeneratorType)
    def iscoroutine(object): return isinstance(object, types.CoroutineType)
    def isasyncgen(object): return isinstance(object, types.AsyncGeneratorType)
    def istraceback(object): return isinstance(object, types.TracebackType)
    def iscode(object): return isinstance(object, types.CodeType)
    def isbuiltin(object): return isinstance(object, types.BuiltinFunctionType)
    def ismethoddescriptor(object): return isinstance(object, types.MethodDescriptorType)
    def isframe(object): return isinstance(object, types.FrameType)


    def isroutine(object):
        return isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(
            object)


    def isdatadescriptor(object):
        if isclass(object) or ismethod(object) or isfunction(object):
            return False
        kind = type(object)
        return hasattr(kind, "__set__") or hasattr(kind, "__delete__") or isinstance(
            object, (property, types.GetSetDescriptorType, types.MemberDescriptorType))


    def isabstract(object):
        return isinstance(object, type) and bool(getattr(object, "__abstractmethods__", None))


    def _has_flag(object, flag):
        import functools
        while ismethod(object):
            object = object.__func__
        while isinstance(object, functools.partial):
            object = object.func
        if not isfunction(object):
            return False
        return bool(object.__code__.co_flags & flag)


    def iscoroutinefunction(obj): return _has_flag(obj, CO_COROUTINE)
    def isgeneratorfunction(obj): return _has_flag(obj, CO_GENERATOR)
    def isasyncgenfunction(obj): return _has_flag(obj, CO_ASYNC_GENERATOR)


    def isawaitable(object):
        return (isinstance(object, types.CoroutineType) or hasattr(type(object), "__await__")
                or _loopscope.is_iterable_coroutine(object))


    def getgeneratorstate(generator):
        return "GEN_" + _loopscope.state(generator)


    def getcoroutinestate(coroutine):
        return "CORO_" + _loopscope.state(coroutine)


    def getasyncgenstate(agen):
        return "AGEN_" + _loopscope.state(agen)


    def getgeneratorlocals(generator):
        if not isgenerator(generator):
            raise TypeError(f"{generator!r} is not a Python generator")
        frame = generator.gi_frame
        return {} if frame is None else frame.f_locals


    def getcoroutinelocals(coroutine):
        frame = coroutine.cr_frame
        return {} if frame is None else frame.f_locals


    def cleandoc(doc):
        lines = doc.expandtabs().split("\n")
        margin = None
        for line in lines[1:]:
            content = len(line.lstrip())
            if content:
                indent = len(line) - content
                margin = indent if margin is None else min(margin, indent)
        if lines:
            lines[0] = lines[0].lstrip()
        if margin is not None:
            lines[1:] = [line[margin:] for line in lines[1:]]
        while lines and not lines[-1]:
            lines.pop()
        while lines and not lines[0]:
            lines.pop(0)
        return "\n".join(lines)


    def getdoc(object):
        doc = getattr(object, "__doc__", None)
        if doc is None and isclass(object):
            for base in object.__mro__[1:]:
                if base is not type(None) and base.__doc__ is not None and base.__module__ != "builtins":
                    doc = base.__doc__
                    break
        return cleandoc(doc) if isinstance(doc, str) else None


    def getmembers(object, predicate=None):
        found = []
        for name in dir(object):
            try:
                value = getattr(object, name)
            except AttributeError:
                continue
            if predicate is None or predicate(value):
                found.append((name, value))
        found.sort(key=lambda pair: pair[0])
        return found


    _nowhere = type("_nowhere", (), {})


    def getattr_static(obj, attr, default=_nowhere):
        """An attribute as it lies in a dict, without descriptors and hooks being called."""
        def look(cls):
            for one in cls.__mro__:
                if attr in one.__dict__:
                    return one.__dict__[attr]
            return _nowhere

        if isinstance(obj, type):
            found = look(obj)
            if found is _nowhere:
                found = look(type(obj))
        else:
            found = look(type(obj))
            own = getattr(obj, "__dict__", {})
            if attr in own and not (found is not _nowhere and isdatadescriptor(found)):
                found = own[attr]
        if found is not _nowhere:
            return found
        if default is not _nowhere:
            return default
        raise AttributeError(attr)


    def getmodule(object):
        if ismodule(object):
            return object
        return sys.modules.get(getattr(object, "__module__", None))


    def getmro(cls):
        return cls.__mro__


    def getfile(object):
        while ismethod(object):
            object = object.__func__
        if isfunction(object):
            return object.__code__.co_filename
        module = getmodule(object)
        if module is not None and getattr(module, "__file__", None):
            return module.__file__
        raise TypeError(f"{object!r} is a built-in")


    def getsourcelines(object):
        """The lines of a function or class, and the number of the first one."""
        import re
        import textwrap
        object = unwrap(object) if not isclass(object) else object
        if ismethod(object):
            object = object.__func__
        if not isclass(object) and not isfunction(object) and not hasattr(object, "co_firstlineno"):
            raise TypeError(
                "module, class, method, function, traceback, frame, or code object was expected, got "
                + type(object).__name__)
        file = getfile(object) if not hasattr(object, "co_filename") else object.co_filename
        lines = []
        while True:
            line = _loopscope.source_line(file, len(lines) + 1)
            if line is None:
                break
            lines.append(line + "\n")
        if isclass(object):
            head = re.compile(rf"(\s*)class\s+{object.__name__}\b")
            found = [number for number, line in enumerate(lines) if head.match(line)]
            if not found:
                raise OSError("could not find class definition")
            first = found[0]
            while first > 0 and lines[first - 1].lstrip().startswith("@"):
                first -= 1
        else:
            first = getattr(object, "__code__", object).co_firstlineno - 1
        if not 0 <= first < len(lines):
            raise OSError("source code not available")
        return lines[first:_block_end(lines, first)], first + 1


    def _block_end(lines, first):
        """The line behind the block whose definition begins at a line."""
        depth, quote, is_open = 0, None, True
        margin = len(lines[first]) - len(lines[first].lstrip())
        last = first
        for number in range(first, len(lines)):
            line = lines[number]
            content = line.strip()
            indent = len(line) - len(line.lstrip())
            if quote is None and depth == 0 and not is_open and content:
                if indent <= margin and not content.startswith("#"):
                    break
                if content.startswith("#") and indent <= margin:
                    continue
            elif not content and quote is None:
                continue
            last = number
            place = 0
            while place < len(content):
                character = content[place]
                if quote is not None:
                    if content.startswith(quote, place):
                        place += len(quote)
                        quote = None
                        continue
                    if character == "\\":
                        place += 1
                elif character == "#":
                    break
                elif character in "\"'":
                    quote = character * 3 if content.startswith(character * 3, place) else character
                    place += len(quote)
                    continue
                elif character in "([{":
                    depth += 1
                elif character in ")]}":
                    depth -= 1
                place += 1
            if quote is not None and len(quote) == 1:
                quote = None
            if is_open and depth == 0 and quote is None and not content.startswith("@"):
                is_open = content.endswith(("\\", ","))
        return last + 1


    def getsource(object):
        """The text of a function or class."""
        return "".join(getsourcelines(object)[0])


    def unwrap(func, *, stop=None):
        seen = {id(func)}
        while hasattr(func, "__wrapped__") and not (stop is not None and stop(func)):
            func = func.__wrapped__
            if id(func) in seen:
                raise ValueError(f"wrapper loop when unwrapping {func!r}")
            seen.add(id(func))
        return func


    def currentframe():
        return sys._getframe(1)


    def iscallable(object):
        return callable(object)


    class FrameInfo(tuple):
        frame = property(lambda self: self[0])
        filename = property(lambda self: self[1])
        lineno = property(lambda self: self[2])
        function = property(lambda self: self[3])
        code_context = property(lambda self: self[4])
        index = property(lambda self: self[5])


    Traceback = namedtuple("Traceback", "filename lineno function code_context index")


    def getframeinfo(frame, context=1):
        if istraceback(frame):
            line, frame = frame.tb_lineno, frame.tb_frame
        elif isframe(frame):
            line = frame.f_lineno
        else:
            raise TypeError(f"{frame!r} is not a frame or traceback object")
        code = frame.f_code
        lines = index = None
        if context > 0:
            first = max(1, line - context // 2)
            found = [_loopscope.source_line(code.co_filename, n) for n in range(first, first + context)]
            found = [text + "\n" for text in found if text is not None]
            if found:
                lines, index = found, line - first
        return Traceback(code.co_filename, line, code.co_name, lines, index)


    def getouterframes(frame, context=1):
        found = []
        while frame:
            found.append(FrameInfo((frame, *getframeinfo(frame, context))))
            frame = frame.f_back
        return found


    def getinnerframes(tb, context=1):
        found = []
        while tb:
            found.append(FrameInfo((tb.tb_frame, *getframeinfo(tb, context))))
            tb = tb.tb_next
        return found


    def trace(context=1):
        error = sys.exc_info()[1]
        return getinnerframes(None if error is None else error.__traceback__, context)


    def stack(context=1):
        frame = sys._getframe(1)
        found = []
        for file, line, name, source, _ in _loopscope.stack_entries(1):
            found.append(FrameInfo((frame, file, line, name, [source + "\n"], 0)))
            frame = frame.f_back if frame is not None else None
        return found


    class _empty:
        pass


    class _ParameterKind(int):
        def __new__(cls, value, name, description):
            made = int.__new__(cls, value)
            made.name = name
            made.description = description
            return made

        def __repr__(self):
            return f"<_ParameterKind.{self.name}: {int(self)}>"

        def __str__(self):
            return self.name


    _POSITIONAL_ONLY = _ParameterKind(0, "POSITIONAL_ONLY", "positional-only")
    _POSITIONAL_OR_KEYWORD = _ParameterKind(1, "POSITIONAL_OR_KEYWORD", "positional or keyword")
    _VAR_POSITIONAL = _ParameterKind(2, "VAR_POSITIONAL", "variadic positional")
    _KEYWORD_ONLY = _ParameterKind(3, "KEYWORD_ONLY", "keyword-only")
    _VAR_KEYWORD = _ParameterKind(4, "VAR_KEYWORD", "variadic keyword")


    def formatannotation(annotation, base_module=None):
        if getattr(annotation, "__module__", None) == "typing":
            return repr(annotation).replace("typing.", "")
        if isinstance(annotation, types.GenericAlias):
            return str(annotation)
        if isinstance(annotation, type):
            if annotation.__module__ in ("builtins", base_module):
                return annotation.__qualname__
            return annotation.__module__ + "." + annotation.__qualname__
        return repr(annotation)


    class Parameter:
        empty = _empty
        POSITIONAL_ONLY = _POSITIONAL_ONLY
        POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
        VAR_POSITIONAL = _VAR_POSITIONAL
        KEYWORD_ONLY = _KEYWORD_ONLY
        VAR_KEYWORD = _VAR_KEYWORD

        def __init__(self, name, kind, *, default=_empty, annotation=_empty):
            self.name = name
            self.kind = kind
            self.default = default
            self.annotation = annotation

        def replace(self, **changes):
            values = {"name": self.name, "kind": self.kind, "default": self.default,
                      "annotation": self.annotation}
            values.update(changes)
            return Parameter(values.pop("name"), values.pop("kind"), **values)

        def __str__(self):
            text = self.name
            if self.annotation is not _empty:
                text += f": {formatannotation(self.annotation)}"
            if self.default is not _empty:
                text += f"{' = ' if self.annotation is not _empty else '='}{self.default!r}"
            if self.kind == _VAR_POSITIONAL:
                text = "*" + text
            elif self.kind == _VAR_KEYWORD:
                text = "**" + text
            return text

        def __repr__(self):
            return f'<Parameter "{self}">'

        def __eq__(self, other):
            if not isinstance(other, Parameter):
                return NotImplemented
            return (self.name, self.kind, self.default, self.annotation) == (
                other.name, other.kind, other.default, other.annotation)

        def __hash__(self):
            return hash((self.name, int(self.kind)))


    class BoundArguments:
        def __init__(self, signature, arguments):
            self.signature = signature
            self.arguments = arguments

        @property
        def args(self):
            values = []
            for name, parameter in self.signature.parameters.items():
                if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                    break
                value = self.arguments[name]
                if parameter.kind == _VAR_POSITIONAL:
                    values.extend(value)
                else:
                    values.append(value)
            return tuple(values)

        @property
        def kwargs(self):
            values = {}
            passed = False
            for name, parameter in self.signature.parameters.items():
                if not passed:
                    if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                        passed = True
                    elif name not in self.arguments:
                        passed = True
                        continue
                if not passed or name not in self.arguments:
                    continue
                value = self.arguments[name]
                if parameter.kind == _VAR_KEYWORD:
                    values.update(value)
                else:
                    values[name] = value
            return values

        def apply_defaults(self):
            made = {}
            for name, parameter in self.signature.parameters.items():
                if name in self.arguments:
                    made[name] = self.arguments[name]
                elif parameter.default is not _empty:
                    made[name] = parameter.default
                elif parameter.kind == _VAR_POSITIONAL:
                    made[name] = ()
                elif parameter.kind == _VAR_KEYWORD:
                    made[name] = {}
            self.arguments = made

        def __repr__(self):
            shown = ", ".join(f"{name}={value!r}" for name, value in self.arguments.items())
            return f"<BoundArguments ({shown})>"


    class Signature:
        empty = _empty

        def __init__(self, parameters=None, *, return_annotation=_empty):
            self.parameters = types.MappingProxyType(
                {parameter.name: parameter for parameter in parameters or ()})
            self.return_annotation = return_annotation

        @classmethod
        def from_callable(cls, obj, *, follow_wrapped=True):
            return signature(obj, follow_wrapped=follow_wrapped)

        def replace(self, *, parameters=None, return_annotation=None):
            return Signature(
                self.parameters.values() if parameters is None else parameters,
                return_annotation=(
                    self.return_annotation if return_annotation is None else return_annotation))

        def __str__(self):
            parts = []
            only_positional = False
            starred = False
            for parameter in self.parameters.values():
                kind = parameter.kind
                if kind == _POSITIONAL_ONLY:
                    only_positional = True
                elif only_positional:
                    parts.append("/")
                    only_positional = False
                if kind == _VAR_POSITIONAL:
                    starred = True
                elif kind == _KEYWORD_ONLY and not starred:
                    parts.append("*")
                    starred = True
                parts.append(str(parameter))
            if only_positional:
                parts.append("/")
            text = f"({', '.join(parts)})"
            if self.return_annotation is not _empty:
                text += f" -> {formatannotation(self.return_annotation)}"
            return text

        def __repr__(self):
            return f"<Signature {self}>"

        def __eq__(self, other):
            if not isinstance(other, Signature):
                return NotImplemented
            return dict(self.parameters) == dict(other.parameters) and (
                self.return_annotation == other.return_annotation)

        def __hash__(self):
            return hash(tuple(self.parameters))

        def bind(self, /, *args, **kwargs):
            return self._bind(args, kwargs, False)

        def bind_partial(self, /, *args, **kwargs):
            return self._bind(args, kwargs, True)

        def _bind(self, args, kwargs, partial):
            arguments = {}
            args = list(args)
            takes_any = False
            for name, parameter in self.parameters.items():
                kind = parameter.kind
                if kind == _VAR_POSITIONAL:
                    if args:
                        arguments[name] = tuple(args)
                        args = []
                elif kind == _VAR_KEYWORD:
                    takes_any = name
                elif args and kind != _KEYWORD_ONLY:
                    if name in kwargs and kind != _POSITIONAL_ONLY:
                        raise TypeError(f"multiple values for argument {name!r}")
                    arguments[name] = args.pop(0)
                elif name in kwargs and kind != _POSITIONAL_ONLY:
                    arguments[name] = kwargs.pop(name)
                elif parameter.default is _empty and not partial:
                    raise TypeError(f"missing a required argument: {name!r}")
            if args:
                raise TypeError("too many positional arguments")
            if kwargs:
                if not takes_any:
                    raise TypeError(
                        f"got an unexpected keyword argument {next(iter(kwargs))!r}")
                arguments[takes_any] = kwargs
            return BoundArguments(self, arguments)


    def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        import functools
        if not callable(obj):
            raise TypeError(f"{obj!r} is not a callable object")
        if ismethod(obj):
            return _without_first(signature(obj.__func__))
        if follow_wrapped:
            obj = unwrap(obj, stop=lambda function: hasattr(function, "__signature__"))
            if ismethod(obj):
                return signature(obj)
        own = getattr(obj, "__signature__", None)
        if own is not None:
            return own
        if isinstance(obj, functools.partial):
            return _partial_signature(obj)
        if isfunction(obj):
            return _function_signature(obj)
        if isclass(obj):
            for name in ("__init__", "__new__"):
                for base in obj.__mro__:
                    method = base.__dict__.get(name)
                    if isinstance(method, staticmethod):
                        method = method.__func__
                    if isfunction(method):
                        return _without_first(signature(method)).replace()
            if obj.__init__ is object.__init__ and obj.__new__ is object.__new__:
                return Signature()
            raise ValueError(f"no signature found for builtin type {obj!r}")
        call = getattr(type(obj), "__call__", None)
        if isfunction(call):
            return _without_first(signature(call))
        raise ValueError(f"no signature found for builtin {obj!r}")


    def _without_first(found):
        parameters = list(found.parameters.values())
        if parameters and parameters[0].kind not in (_VAR_POSITIONAL, _VAR_KEYWORD):
            parameters = parameters[1:]
        return Signature(parameters, return_annotation=found.return_annotation)


    def _partial_signature(obj):
        found = signature(obj.func)
        parameters = []
        given = len(obj.args)
        only_keyword = False
        for parameter in found.parameters.values():
            if given and parameter.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                given -= 1
                continue
            if parameter.name in obj.keywords:
                parameter = parameter.replace(
                    default=obj.keywords[parameter.name], kind=_KEYWORD_ONLY)
                only_keyword = True
            elif only_keyword and parameter.kind == _POSITIONAL_OR_KEYWORD:
                parameter = parameter.replace(kind=_KEYWORD_ONLY)
            parameters.append(parameter)
        return Signature(parameters, return_annotation=found.return_annotation)


    def _function_signature(function):
        code = function.__code__
        names = code.co_varnames
        count = code.co_argcount
        only = code.co_posonlyargcount
        keyword_count = code.co_kwonlyargcount
        hints = function.__annotations__
        defaults = function.__defaults__ or ()
        keyword_defaults = function.__kwdefaults__ or {}
        parameters = []
        for place in range(count):
            default = _empty
            if place >= count - len(defaults):
                default = defaults[place - count + len(defaults)]
            kind = _POSITIONAL_ONLY if place < only else _POSITIONAL_OR_KEYWORD
            name = names[place]
            parameters.append(
                Parameter(name, kind, default=default, annotation=hints.get(name, _empty)))
        after = count + keyword_count
        if code.co_flags & CO_VARARGS:
            name = names[after]
            after += 1
            parameters.append(
                Parameter(name, _VAR_POSITIONAL, annotation=hints.get(name, _empty)))
        for name in names[count:count + keyword_count]:
            parameters.append(Parameter(
                name, _KEYWORD_ONLY, default=keyword_defaults.get(name, _empty),
                annotation=hints.get(name, _empty)))
        if code.co_flags & CO_VARKEYWORDS:
            name = names[after]
            parameters.append(Parameter(name, _VAR_KEYWORD, annotation=hints.get(name, _empty)))
        return Signature(parameters, return_annotation=hints.get("return", _empty))


    def getfullargspec(func):
        from collections import namedtuple
        kind = namedtuple(
            "FullArgSpec",
            "args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations")
        found = signature(func, follow_wrapped=False)
        values = found.parameters.values()
        plain = [one.name for one in values if one.kind <= 1]
        defaults = tuple(
            one.default for one in values if one.kind <= 1 and one.default is not _empty)
        keyword = [one.name for one in values if one.kind == 3]
        keyword_defaults = {
            one.name: one.default for one in values if one.kind == 3 and one.default is not _empty}
        return kind(
            plain, next((one.name for one in values if one.kind == 2), None),
            next((one.name for one in values if one.kind == 4), None), defaults or None, keyword,
            keyword_defaults or None, {
                name: found for name, found in sorted(
                    getattr(func, "__annotations__", {}).items(), key=lambda one: one[0] != "return")
            })


    def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
        if eval_str:
            raise ValueError("Loopscope's inspect.get_annotations() does not evaluate strings")
        if isinstance(obj, type):
            return dict(obj.__dict__.get("__annotations__", {}))
        if ismodule(obj) or callable(obj):
            return dict(getattr(obj, "__annotations__", None) or {})
        raise TypeError(f"{obj!r} is not a module, class, or callable.")
    """#
}
