extension PythonLibrary {
  /// The source of `_inspect_signatures`.
  static let inspectSignatures = #"""
    """What a callable takes: parameters, signatures, and arguments bound to them."""

    import types
    from collections import OrderedDict


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


    _KINDS = (
        _POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD)


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
            if kind not in _KINDS:
                raise ValueError(f"value {kind!r} is not a valid Parameter.kind")
            kind = _KINDS[kind]
            if default is not _empty and kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
                raise ValueError(f"{kind.description} parameters cannot have default values")
            if name is _empty:
                raise ValueError("name is a required attribute for Parameter")
            if not isinstance(name, str):
                raise TypeError(f"name must be a str, not a {type(name).__name__}")
            if not name.isidentifier():
                raise ValueError(f"{name!r} is not a valid parameter name")
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
            return hash((self.name, int(self.kind), self.annotation, self.default))


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

        def __eq__(self, other):
            if not isinstance(other, BoundArguments):
                return NotImplemented
            return self.signature == other.signature and self.arguments == other.arguments


    class Signature:
        empty = _empty

        def __init__(self, parameters=None, *, return_annotation=_empty):
            found = OrderedDict()
            last, optional = _POSITIONAL_ONLY, False
            for parameter in parameters or ():
                kind = parameter.kind
                if kind < last:
                    raise ValueError(
                        f"wrong parameter order: {last.description} parameter before "
                        f"{kind.description} parameter")
                last = kind
                if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                    if parameter.default is not _empty:
                        optional = True
                    elif optional:
                        raise ValueError("non-default argument follows default argument")
                if parameter.name in found:
                    raise ValueError(f"duplicate parameter name: {parameter.name!r}")
                found[parameter.name] = parameter
            self.parameters = types.MappingProxyType(found)
            self.return_annotation = return_annotation

        @classmethod
        def from_callable(
                cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
            from inspect import signature
            return signature(
                obj, follow_wrapped=follow_wrapped, globals=globals, locals=locals,
                eval_str=eval_str)

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
                elif kind == _POSITIONAL_ONLY and name in kwargs and not args and not partial:
                    raise TypeError(
                        f"{name!r} parameter is positional only, but was passed as a keyword")
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


    for _class in (_empty, _ParameterKind, Parameter, BoundArguments, Signature):
        _class.__module__ = "inspect"
    del _class
    """#
}
