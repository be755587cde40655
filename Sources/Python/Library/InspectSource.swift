extension PythonLibrary {
  /// The source of `inspect`.
  static let inspect = #"""
    """Looking at functions, classes, generators and coroutines."""

    import sys
    import types
    import _loopscope
    from collections import namedtuple
    from _inspect_members import (
        ArgInfo, Attribute, ClosureVars, classify_class_attrs, formatargvalues, getargvalues,
        getattr_static, getcallargs, getclasstree, getclosurevars, getmembers, getmembers_static,
        isdatadescriptor, walktree)
    from _inspect_signatures import (
        BoundArguments, Parameter, Signature, _empty, _KEYWORD_ONLY, _ParameterKind,
        _POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_KEYWORD, _VAR_POSITIONAL, formatannotation)
    from _inspect_sources import (
        findsource, getabsfile, getblock, getcomments, getfile, getmodulename, getsource,
        getsourcefile, getsourcelines, indentsize)

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
    def ismethodwrapper(object): return isinstance(object, types.MethodWrapperType)
    def isgetsetdescriptor(object): return isinstance(object, types.GetSetDescriptorType)
    def ismemberdescriptor(object): return isinstance(object, types.MemberDescriptorType)


    def isroutine(object):
        return isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(
            object)


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


    def iscoroutinefunction(obj):
        return _has_flag(obj, CO_COROUTINE) or _loopscope.is_coroutine_function(obj)


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


    def getmodule(object):
        if ismodule(object):
            return object
        return sys.modules.get(getattr(object, "__module__", None))


    def getmro(cls):
        return cls.__mro__


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


    FrameInfo = namedtuple("FrameInfo", "frame filename lineno function code_context index")
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
            found.append(FrameInfo(frame, *getframeinfo(frame, context)))
            frame = frame.f_back
        return found


    def getinnerframes(tb, context=1):
        found = []
        while tb:
            found.append(FrameInfo(tb.tb_frame, *getframeinfo(tb, context)))
            tb = tb.tb_next
        return found


    def trace(context=1):
        error = sys.exc_info()[1]
        return getinnerframes(None if error is None else error.__traceback__, context)


    def stack(context=1):
        frame = sys._getframe(1)
        found = []
        for file, line, name, source, _ in _loopscope.stack_entries(1):
            found.append(FrameInfo(frame, file, line, name, [source + "\n"], 0))
            frame = frame.f_back if frame is not None else None
        return found


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
        text = None if isclass(obj) else getattr(obj, "__text_signature__", None)
        if text is not None:
            return _text_signature(obj, text)
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
            for base in obj.__mro__[:-1]:
                if base.__text_signature__ is not None:
                    return _text_signature(obj, base.__text_signature__)
            kind = "builtin" if obj is type else "builtin type"
            raise ValueError(f"no signature found for {kind} {obj!r}")
        call = getattr(type(obj), "__call__", None)
        if isfunction(call):
            return _without_first(signature(call))
        raise ValueError(f"no signature found for builtin {obj!r}")


    def _text_signature(obj, text):
        """The signature that a built-in function tells as text."""
        if "<" in text:
            raise ValueError(f"{obj!r} builtin has invalid signature")
        from ast import literal_eval
        parameters = []
        kind = _POSITIONAL_OR_KEYWORD
        for part in _signature_parts(text[1:-1]):
            name, given, default = part.partition("=")
            if name == "/":
                parameters = [one.replace(kind=_POSITIONAL_ONLY) for one in parameters]
            elif name == "*":
                kind = _KEYWORD_ONLY
            elif name.startswith("**"):
                parameters.append(Parameter(name[2:], _VAR_KEYWORD))
            elif name.startswith("*"):
                parameters.append(Parameter(name[1:], _VAR_POSITIONAL))
                kind = _KEYWORD_ONLY
            elif not name.startswith("$"):
                parameters.append(Parameter(
                    name, kind, default=literal_eval(default) if given else _empty))
            elif name != "$module" and getattr(obj, "__self__", None) is None:
                parameters.append(Parameter(name[1:], _POSITIONAL_ONLY))
        return Signature(parameters)


    def _signature_parts(text):
        """What stands between commas, but not within brackets and quotes."""
        depth, quote, part = 0, None, ""
        for character in text:
            if quote is not None:
                quote = None if character == quote else quote
            elif character in "'\"":
                quote = character
            elif character in "([{":
                depth += 1
            elif character in ")]}":
                depth -= 1
            elif character == "," and depth == 0:
                yield part.strip()
                part = ""
                continue
            part += character
        if part.strip():
            yield part.strip()


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


    FullArgSpec = namedtuple(
        "FullArgSpec", "args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations")


    def getfullargspec(func):
        try:
            found = signature(func, follow_wrapped=False)
        except (TypeError, ValueError) as error:
            raise TypeError("unsupported callable") from error
        values = found.parameters.values()
        plain = [one.name for one in values if one.kind <= 1]
        defaults = tuple(
            one.default for one in values if one.kind <= 1 and one.default is not _empty)
        keyword = [one.name for one in values if one.kind == 3]
        keyword_defaults = {
            one.name: one.default for one in values if one.kind == 3 and one.default is not _empty}
        return FullArgSpec(
            plain, next((one.name for one in values if one.kind == 2), None),
            next((one.name for one in values if one.kind == 4), None), defaults or None, keyword,
            keyword_defaults or None, {
                name: found for name, found in sorted(
                    getattr(func, "__annotations__", {}).items(), key=lambda one: one[0] != "return")
            })


    def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
        if isinstance(obj, type):
            found = dict(obj.__dict__.get("__annotations__", {}))
            own = vars(sys.modules[obj.__module__]) if obj.__module__ in sys.modules else {}
            locals = vars(obj) if locals is None else locals
        elif ismodule(obj) or callable(obj):
            found = dict(getattr(obj, "__annotations__", None) or {})
            own = vars(obj) if ismodule(obj) else getattr(unwrap(obj), "__globals__", {})
        else:
            found = None
        if found is not None and eval_str:
            import builtins
            from typing import _named
            spaces = (locals or {}, own if globals is None else globals, vars(builtins))
            return {
                name: (None if value.strip() == "None" else _named(value, spaces))
                if isinstance(value, str) else value
                for name, value in found.items()
            }
        if found is not None:
            return found
        raise TypeError(f"{obj!r} is not a module, class, or callable.")


    for _class in (ArgInfo, Attribute, ClosureVars, FullArgSpec, FrameInfo, Traceback):
        _class.__module__ = __name__
    del _class
    # All names but those of other modules and private ones.
    __all__ = sorted(
        name for name, value in globals().items()
        if not name.startswith("_") and not ismodule(value) and name != "namedtuple")
    """#
}
