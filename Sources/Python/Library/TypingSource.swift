extension PythonLibrary {
  /// The source of `typing`.
  static let typing = #"""
    """Names for annotations, which the interpreter keeps and does not enforce."""

    import collections
    import collections.abc
    import contextlib as _contextlib
    import sys
    from abc import ABCMeta, abstractmethod
    from types import FunctionType, GenericAlias, MethodType, NoneType, UnionType

    __all__ = [
        "AbstractSet", "Annotated", "Any", "AnyStr", "AsyncContextManager", "AsyncGenerator",
        "AsyncIterable", "AsyncIterator", "Awaitable", "BinaryIO", "ByteString", "Callable",
        "ChainMap", "ClassVar", "Collection", "Concatenate", "Container", "ContextManager",
        "Coroutine", "Counter", "DefaultDict", "Deque", "Dict", "Final", "ForwardRef",
        "FrozenSet", "Generator", "Generic", "Hashable", "IO", "ItemsView", "Iterable",
        "Iterator", "KeysView", "List", "Literal", "LiteralString", "Mapping", "MappingView",
        "Match", "MutableMapping", "MutableSequence", "MutableSet", "NamedTuple", "Never",
        "NewType", "NoReturn", "NotRequired", "Optional", "OrderedDict", "ParamSpec",
        "ParamSpecArgs", "ParamSpecKwargs", "Pattern", "Protocol", "Required", "Reversible",
        "Self", "Sequence", "Set", "Sized", "SupportsAbs", "SupportsBytes", "SupportsComplex",
        "SupportsFloat", "SupportsIndex", "SupportsInt", "SupportsRound", "TYPE_CHECKING",
        "Text", "TextIO", "Tuple", "Type", "TypeAlias", "TypeGuard", "TypeVar", "TypeVarTuple",
        "TypedDict", "Union", "Unpack", "ValuesView", "assert_never", "assert_type", "cast",
        "clear_overloads", "dataclass_transform", "final", "get_args", "get_origin",
        "get_overloads", "get_type_hints", "is_typeddict", "no_type_check",
        "no_type_check_decorator", "overload", "reveal_type", "runtime_checkable",
    ]

    TYPE_CHECKING = False


    def _shown(value):
        if isinstance(value, type) and not isinstance(value, GenericAlias):
            if value.__module__ == "builtins":
                return value.__qualname__
            return f"{value.__module__}.{value.__qualname__}"
        if value is ...:
            return "..."
        if isinstance(value, FunctionType):
            return value.__name__
        if isinstance(value, (tuple, list)):
            return "[" + ", ".join(_shown(item) for item in value) + "]"
        return repr(value)


    def _converted(value):
        if value is None:
            return NoneType
        return ForwardRef(value) if isinstance(value, str) else value


    def _checked(value, message, *, may_be_special=False):
        """A type argument; TypeError where it is none.

        What is only for whole annotations, such as ClassVar[int], `may_be_special` lets through.
        """
        value = _converted(value)
        if isinstance(value, _Alias) and not isinstance(value, _AnnotatedAlias):
            barred = (Generic, Protocol) if may_be_special else (Generic, Protocol, ClassVar, Final)
            if any(value.__origin__ is form for form in barred):
                raise TypeError(f"{value} is not valid as type argument")
        elif isinstance(value, _Form):
            names = ("LiteralString", "NoReturn", "Never", "Self", "TypeAlias")
            if value._name not in (names + ("ClassVar", "Final") if may_be_special else names):
                raise TypeError(f"Plain {value} is not valid as type argument")
        elif value is Generic or value is Protocol:
            raise TypeError(f"Plain {value} is not valid as type argument")
        elif type(value) is tuple:
            raise TypeError(f"{message} Got {value!r:.100}.")
        return value


    def _parameters(values):
        found = []
        for value in values:
            if isinstance(value, (TypeVar, ParamSpec, TypeVarTuple)):
                if value not in found:
                    found.append(value)
            elif isinstance(value, (list, tuple)):
                found += [item for item in _parameters(value) if item not in found]
            else:
                if isinstance(value, type) and not isinstance(value, GenericAlias):
                    continue
                found += [
                    item for item in getattr(value, "__parameters__", ()) if item not in found]
        return tuple(found)


    class ForwardRef:
        __slots__ = (
            "__forward_arg__", "__forward_code__", "__forward_evaluated__", "__forward_value__",
            "__forward_is_argument__", "__forward_is_class__", "__forward_module__")

        def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
            if not isinstance(arg, str):
                raise TypeError(f"Forward reference must be a string -- got {arg!r}")
            self.__forward_arg__ = arg
            self.__forward_evaluated__ = False
            self.__forward_value__ = None
            self.__forward_is_argument__ = is_argument
            self.__forward_is_class__ = is_class
            self.__forward_module__ = module

        def __eq__(self, other):
            return isinstance(other, ForwardRef) and self.__forward_arg__ == other.__forward_arg__

        def __hash__(self):
            return hash(self.__forward_arg__)

        def __repr__(self):
            return f"ForwardRef({self.__forward_arg__!r})"

        def __or__(self, other):
            return Union[self, other]

        def __ror__(self, other):
            return Union[other, self]


    class _Form:
        """A name such as Optional, which is nothing but subscripted."""

        def __init__(self, name, subscript=None):
            self._name = name
            self._subscript = subscript

        def __repr__(self):
            return f"typing.{self._name}"

        def __getitem__(self, parameters):
            if self._subscript is None:
                raise TypeError(f"{self!r} is not subscriptable")
            return self._subscript(self, parameters)

        def __call__(self, *args, **keywords):
            raise TypeError(f"Cannot instantiate {self!r}")

        def __instancecheck__(self, obj):
            raise TypeError(f"{self!r} cannot be used with isinstance()")

        def __subclasscheck__(self, cls):
            raise TypeError(f"{self!r} cannot be used with issubclass()")

        def __mro_entries__(self, bases):
            raise TypeError(f"Cannot subclass {self!r}")

        def __or__(self, other):
            return Union[self, other]

        def __ror__(self, other):
            return Union[other, self]

        def __reduce__(self):
            return self._name


    class _AnyMeta(type):
        def __instancecheck__(self, obj):
            if self is Any:
                raise TypeError("typing.Any cannot be used with isinstance()")
            return super().__instancecheck__(obj)

        def __repr__(self):
            return "typing.Any" if self is Any else super().__repr__()


    class Any(metaclass=_AnyMeta):
        def __new__(cls, *args, **keywords):
            if cls is Any:
                raise TypeError("Any cannot be instantiated")
            return super().__new__(cls)


    class _Alias:
        """A subscripted form or class, such as Optional[int] and Stack[int]."""

        def __init__(self, origin, args, name=None):
            self.__origin__ = origin
            self.__args__ = args if isinstance(args, tuple) else (args,)
            self.__parameters__ = _parameters(self.__args__)
            self._name = name
            if name is None and isinstance(origin, type):
                self.__module__ = origin.__module__

        def _title(self):
            return f"typing.{self._name}" if self._name else _shown(self.__origin__)

        def __repr__(self):
            args = ", ".join(_shown(item) for item in self.__args__)
            return f"{self._title()}[{args or '()'}]"

        def __eq__(self, other):
            if not isinstance(other, _Alias):
                return NotImplemented
            return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

        def __hash__(self):
            return hash((self.__origin__, self.__args__))

        def __or__(self, other):
            return Union[self, other]

        def __ror__(self, other):
            return Union[other, self]

        def __getitem__(self, values):
            if self.__origin__ in (Generic, Protocol):
                raise TypeError(f"Cannot subscript already-subscripted {self!r}")
            if not isinstance(values, tuple):
                values = (values,)
            if not self.__parameters__:
                raise TypeError(f"{self!r} is not a generic class")
            _check_count(self, values, self.__parameters__)
            known = {
                variable: variable.__typing_subst__(value) if isinstance(variable, TypeVar) else value
                for variable, value in zip(self.__parameters__, values)}
            return self._with(tuple(_replaced(item, known) for item in self.__args__))

        def _with(self, args):
            return type(self)(self.__origin__, args, self._name)

        def __call__(self, *args, **keywords):
            if self._name and not (
                isinstance(self.__origin__, type) and self._name not in ("Union", "Optional")
            ):
                raise TypeError(f"Cannot instantiate {self.__origin__!r}")
            if self._name in ("List", "Dict", "Set", "FrozenSet", "Tuple", "Type"):
                raise TypeError(
                    f"Type {self._name} cannot be instantiated; use "
                    f"{self.__origin__.__name__}() instead")
            made = self.__origin__(*args, **keywords)
            try:
                made.__orig_class__ = self
            except AttributeError:
                pass
            return made

        def __getattr__(self, name):
            if name.startswith("__") and name.endswith("__"):
                raise AttributeError(name)
            return getattr(self.__origin__, name)

        def __mro_entries__(self, bases):
            origin = self.__origin__
            if isinstance(origin, _Form):
                raise TypeError(f"Cannot subclass {self!r}")
            if self._name and origin is not Generic:
                return _with_generic(self, bases)
            if origin is Generic:
                at = bases.index(self)
                for base in bases[at + 1:]:
                    if isinstance(base, _Alias) and base is not self:
                        return ()
                if any(base is Protocol or isinstance(base, _Alias) and base.__origin__ is Protocol
                       for base in bases):
                    return ()
            return (origin,)

        def __instancecheck__(self, obj):
            return self.__subclasscheck__(type(obj))

        def __subclasscheck__(self, cls):
            raise TypeError("Subscripted generics cannot be used with class and instance checks")


    def _with_generic(base, bases):
        """The classes that one of the bases stands for.

        Generic comes once, after the last of those that stand for it.
        """
        plain = [] if base.__origin__ in bases else [base.__origin__]
        if not any(isinstance(other, (_Alias, _Collection))
                   or isinstance(other, type) and issubclass(other, Generic)
                   for other in bases[bases.index(base) + 1:]):
            plain.append(Generic)
        return tuple(plain)


    def _replaced(value, known):
        if isinstance(value, (TypeVar, ParamSpec)):
            return known.get(value, value)
        if isinstance(value, tuple):
            return tuple(_replaced(item, known) for item in value)
        own = () if isinstance(value, type) else getattr(value, "__parameters__", ())
        if own:
            return value[tuple(known.get(item, item) for item in own)]
        return value


    def _check_count(cls, values, parameters):
        if len(values) != len(parameters):
            if any(isinstance(item, (ParamSpec, TypeVarTuple)) for item in parameters):
                return
            many = "many" if len(values) > len(parameters) else "few"
            raise TypeError(
                f"Too {many} arguments for {cls}; actual {len(values)}, expected {len(parameters)}")


    class _UnionAlias(_Alias):
        def __repr__(self):
            args = self.__args__
            if len(args) == 2 and NoneType in args:
                other = args[0] if args[1] is NoneType else args[1]
                return f"typing.Optional[{_shown(other)}]"
            return super().__repr__()

        def __eq__(self, other):
            if not isinstance(other, (_UnionAlias, UnionType)):
                return NotImplemented
            return set(self.__args__) == set(other.__args__)

        def __hash__(self):
            return hash(frozenset(self.__args__))

        def _with(self, args):
            return Union[args]

        def __instancecheck__(self, obj):
            return any(isinstance(obj, item) for item in self.__args__)

        def __subclasscheck__(self, cls):
            return any(issubclass(cls, item) for item in self.__args__)


    def _make_union(form, parameters):
        if parameters == ():
            raise TypeError("Cannot take a Union of no types.")
        if not isinstance(parameters, tuple):
            parameters = (parameters,)
        flat = []
        for item in parameters:
            item = _checked(item, "Union[arg, ...]: each arg must be a type.")
            inner = item.__args__ if isinstance(item, (_UnionAlias, UnionType)) else (item,)
            for one in inner:
                if one not in flat:
                    flat.append(one)
        if len(flat) == 1:
            return flat[0]
        return _UnionAlias(Union, tuple(flat), "Union")


    def _make_optional(form, parameter):
        return Union[_checked(parameter, f"{form!r} requires a single type."), NoneType]


    class _LiteralAlias(_Alias):
        def __eq__(self, other):
            if not isinstance(other, _LiteralAlias):
                return NotImplemented
            return {(v, type(v)) for v in self.__args__} == {(v, type(v)) for v in other.__args__}

        def __hash__(self):
            return hash(frozenset((v, type(v)) for v in self.__args__))


    def _make_literal(form, parameters):
        values = parameters if isinstance(parameters, tuple) else (parameters,)
        flat = []
        for value in values:
            for one in value.__args__ if isinstance(value, _LiteralAlias) else (value,):
                if not any(one == known and type(one) is type(known) for known in flat):
                    flat.append(one)
        made = _LiteralAlias(form, tuple(flat), "Literal")
        made.__parameters__ = ()
        return made


    def _make_single(form, parameter):
        item = _checked(parameter, f"{form!r} accepts only single type.")
        return _Alias(form, (item,), form._name)


    class _UnpackAlias(_Alias):
        def __repr__(self):
            return "*" + _shown(self.__args__[0])


    def _make_unpack(form, parameter):
        item = _checked(parameter, f"{form!r} accepts only single type.")
        return _UnpackAlias(form, (item,), form._name)


    class _ConcatenateAlias(_Alias):
        def _with(self, args):
            # A list in the last place ends it: there are parameters to list then.
            if isinstance(args[-1], (list, tuple)):
                return (*args[:-1], *args[-1])
            if isinstance(args[-1], _ConcatenateAlias):
                args = (*args[:-1], *args[-1].__args__)
            return super()._with(args)


    def _make_concatenate(form, parameters):
        return _ConcatenateAlias(form, parameters, form._name)


    class _AnnotatedAlias(_Alias):
        def __init__(self, origin, metadata):
            super().__init__(origin, (origin,), "Annotated")
            self.__metadata__ = metadata

        def __repr__(self):
            return "typing.Annotated[{}, {}]".format(
                _shown(self.__origin__), ", ".join(map(repr, self.__metadata__)))

        def _with(self, args):
            return _AnnotatedAlias(args[0], self.__metadata__)

        def __eq__(self, other):
            if not isinstance(other, _AnnotatedAlias):
                return NotImplemented
            return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

        def __hash__(self):
            return hash((self.__origin__, self.__metadata__))


    class Annotated:
        def __new__(cls, *args, **keywords):
            raise TypeError("Type Annotated cannot be instantiated.")

        def __class_getitem__(cls, parameters):
            if not isinstance(parameters, tuple) or len(parameters) < 2:
                raise TypeError(
                    "Annotated[...] should be used with at least two arguments (a type and an "
                    "annotation).")
            origin = _checked(
                parameters[0], "Annotated[t, ...]: t must be a type.", may_be_special=True)
            metadata = tuple(parameters[1:])
            if isinstance(origin, _AnnotatedAlias):
                metadata = origin.__metadata__ + metadata
                origin = origin.__origin__
            return _AnnotatedAlias(origin, metadata)


    Union = _Form("Union", _make_union)
    Optional = _Form("Optional", _make_optional)
    Literal = _Form("Literal", _make_literal)
    ClassVar = _Form("ClassVar", _make_single)
    Final = _Form("Final", _make_single)
    TypeGuard = _Form("TypeGuard", _make_single)
    Required = _Form("Required", _make_single)
    NotRequired = _Form("NotRequired", _make_single)
    Unpack = _Form("Unpack", _make_unpack)
    Concatenate = _Form("Concatenate", _make_concatenate)
    NoReturn = _Form("NoReturn")
    Never = _Form("Never")
    Self = _Form("Self")
    LiteralString = _Form("LiteralString")
    TypeAlias = _Form("TypeAlias")


    class _Variable:
        def __repr__(self):
            sign = "+" if self.__covariant__ else "-" if self.__contravariant__ else "~"
            return sign + self.__name__

        def __or__(self, other):
            return Union[self, other]

        def __ror__(self, other):
            return Union[other, self]

        def __typing_subst__(self, value):
            return value

        def __mro_entries__(self, bases):
            raise TypeError(f"Cannot subclass an instance of {type(self).__name__}")


    class TypeVar(_Variable):
        def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
            if covariant and contravariant:
                raise ValueError("Bivariant types are not supported.")
            if constraints and bound is not None:
                raise TypeError("Constraints cannot be combined with bound=...")
            if len(constraints) == 1:
                raise TypeError("A single constraint is not allowed")
            self.__name__ = name
            self.__constraints__ = constraints
            self.__bound__ = bound
            self.__covariant__ = bool(covariant)
            self.__contravariant__ = bool(contravariant)
            self.__module__ = sys._caller_name()

        def __typing_subst__(self, value):
            return _checked(value, "Parameters to generic types must be types.")


    class ParamSpecArgs:
        def __init__(self, origin):
            self.__origin__ = origin

        def __repr__(self):
            return f"{self.__origin__.__name__}.args"


    class ParamSpecKwargs:
        def __init__(self, origin):
            self.__origin__ = origin

        def __repr__(self):
            return f"{self.__origin__.__name__}.kwargs"


    class ParamSpec(_Variable):
        def __init__(self, name, *, bound=None, covariant=False, contravariant=False):
            self.__name__ = name
            self.__bound__ = bound
            self.__covariant__ = bool(covariant)
            self.__contravariant__ = bool(contravariant)
            self.__module__ = sys._caller_name()

        @property
        def args(self):
            return ParamSpecArgs(self)

        @property
        def kwargs(self):
            return ParamSpecKwargs(self)


    class TypeVarTuple:
        def __init__(self, name):
            self.__name__ = name
            self.__module__ = sys._caller_name()

        def __iter__(self):
            yield Unpack[self]

        def __repr__(self):
            return self.__name__


    class Generic:
        __slots__ = ()
        _is_protocol = False

        def __class_getitem__(cls, parameters):
            if not isinstance(parameters, tuple):
                parameters = (parameters,)
            if not parameters and cls is not Generic:
                raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
            if cls in (Generic, Protocol):
                if not all(isinstance(item, (TypeVar, ParamSpec, TypeVarTuple, _Alias))
                           for item in parameters):
                    raise TypeError(
                        f"Parameters to {cls.__name__}[...] must all be type variables or parameter "
                        "specification variables.")
                if len(set(parameters)) != len(parameters):
                    raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
                return _Alias(cls, parameters, cls.__name__) if cls is Generic else _Alias(
                    cls, parameters)
            parameters = tuple(map(_converted, parameters))
            own = getattr(cls, "__parameters__", ())
            if not own:
                raise TypeError(f"{cls} is not a generic class")
            _check_count(cls, parameters, own)
            return _Alias(cls, parameters)

        def __init_subclass__(cls, *args, **keywords):
            super().__init_subclass__(*args, **keywords)
            bases = cls.__dict__.get("__orig_bases__", cls.__bases__)
            if Generic in bases and not (cls.__name__ == "Protocol" and cls.__module__ == "typing"):
                raise TypeError("Cannot inherit from plain Generic")
            found = []
            declared = None
            general = "Generic"
            for base in cls.__dict__.get("__orig_bases__", ()):
                if isinstance(base, _Alias):
                    if base.__origin__ in (Generic, Protocol):
                        declared = base.__parameters__
                        general = base.__origin__.__name__
                    found += [item for item in base.__parameters__ if item not in found]
                elif isinstance(base, GenericAlias):
                    found += [item for item in base.__parameters__ if item not in found]
            if declared is not None and not set(found) <= set(declared):
                missing = ", ".join(str(item) for item in found if item not in declared)
                listed = ", ".join(map(str, declared))
                raise TypeError(
                    f"Some type variables ({missing}) are not listed in {general}[{listed}]")
            cls.__parameters__ = tuple(found if declared is None else declared)


    _GENERIC_NAMES = {
        "__abstractmethods__", "__annotations__", "__dict__", "__doc__", "__init__", "__module__",
        "__new__", "__slots__", "__subclasshook__", "__weakref__", "__class_getitem__",
        "__parameters__", "__orig_bases__", "_is_protocol", "_is_runtime_protocol", "_abc_registry",
        "__init_subclass__", "__match_args__", "__qualname__", "__hash__", "_abc_impl",
    }


    def _protocol_members(cls):
        names = set()
        for base in cls.__mro__[:-1]:
            if base in (Protocol, Generic) or not getattr(base, "_is_protocol", False):
                continue
            for name in list(base.__dict__) + list(base.__dict__.get("__annotations__", {})):
                if name not in _GENERIC_NAMES:
                    names.add(name)
        return names


    class _ProtocolMeta(ABCMeta):
        def __instancecheck__(cls, instance):
            if not getattr(cls, "_is_protocol", False):
                return super().__instancecheck__(instance)
            if not getattr(cls, "_is_runtime_protocol", False):
                raise TypeError(
                    "Instance and class checks can only be used with @runtime_checkable protocols")
            names = _protocol_members(cls)
            if cls in type(instance).__mro__:
                return True
            if all(callable(getattr(cls, name, None)) for name in names):
                if super().__instancecheck__(instance):
                    return True
            for name in names:
                if not hasattr(instance, name):
                    return False
                if getattr(instance, name) is None and callable(getattr(cls, name, None)):
                    return False
            return True

        def __subclasscheck__(cls, subclass):
            if not getattr(cls, "_is_protocol", False) or cls is Protocol:
                return super().__subclasscheck__(subclass)
            if not getattr(cls, "_is_runtime_protocol", False):
                if cls in subclass.__mro__:
                    return True
                raise TypeError(
                    "Instance and class checks can only be used with @runtime_checkable protocols")
            if any(not callable(getattr(cls, name, None)) for name in _protocol_members(cls)):
                if cls in subclass.__mro__:
                    return True
                raise TypeError("Protocols with non-method members don't support issubclass()")
            if cls in subclass.__mro__:
                return True
            return all(
                any(name in base.__dict__ for base in subclass.__mro__)
                for name in _protocol_members(cls))


    # Classes of the library that protocols may derive from.
    _PROTOCOLS = {
        "collections.abc": (
            "Callable", "Awaitable", "Iterable", "Iterator", "AsyncIterable", "Hashable", "Sized",
            "Container", "Collection", "Reversible"),
        "contextlib": ("AbstractContextManager", "AbstractAsyncContextManager"),
    }


    def _no_init(self, *args, **keywords):
        if type(self)._is_protocol:
            raise TypeError("Protocols cannot be instantiated")


    class Protocol(Generic, metaclass=_ProtocolMeta):
        __slots__ = ()
        _is_protocol = True
        _is_runtime_protocol = False

        def __init_subclass__(cls, *args, **keywords):
            super().__init_subclass__(*args, **keywords)
            if "_is_protocol" not in cls.__dict__:
                cls._is_protocol = any(base is Protocol for base in cls.__bases__)
            if cls._is_protocol:
                for base in cls.__bases__:
                    if not (base in (object, Generic) or getattr(base, "_is_protocol", False)
                            or base.__name__ in _PROTOCOLS.get(base.__module__, ())):
                        raise TypeError(
                            f"Protocols can only inherit from other protocols, got {base!r}")
                if "__init__" not in cls.__dict__:
                    cls.__init__ = _no_init
            elif cls.__init__ is _no_init:
                for base in cls.__mro__[1:]:
                    found = base.__dict__.get("__init__")
                    if found is not None and found is not _no_init:
                        cls.__init__ = found
                        break


    def runtime_checkable(cls):
        if not getattr(cls, "_is_protocol", False):
            raise TypeError(
                f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
        cls._is_runtime_protocol = True
        return cls


    class _Collection:
        """A name such as List, which stands for a class and may be subscripted."""

        def __init__(self, origin, name, count=None, *, instead=None):
            self.__origin__ = origin
            self._name = name
            self._count = count
            # What is to be called in its place, where it cannot be called itself.
            self._instead = instead
            self.__module__ = "typing"
            self.__name__ = name

        def __repr__(self):
            return f"typing.{self._name}"

        def __getitem__(self, parameters):
            if not isinstance(parameters, tuple):
                parameters = (parameters,)
            parameters = tuple(
                _checked(item, "Parameters to generic types must be types.") for item in parameters)
            if self._count is not None and len(parameters) != self._count:
                many = "many" if len(parameters) > self._count else "few"
                raise TypeError(
                    f"Too {many} arguments for {self!r}; actual {len(parameters)}, expected "
                    f"{self._count}")
            return _Alias(self.__origin__, parameters, self._name)

        def __call__(self, *args, **keywords):
            if self._instead is None:
                return self.__origin__(*args, **keywords)
            raise TypeError(f"Type {self._name} cannot be instantiated; use {self._instead}() instead")

        def __mro_entries__(self, bases):
            return _with_generic(self, bases)

        def __instancecheck__(self, obj):
            return isinstance(obj, self.__origin__)

        def __subclasscheck__(self, cls):
            return issubclass(cls, self.__origin__)

        def __or__(self, other):
            return Union[self, other]

        def __ror__(self, other):
            return Union[other, self]


    class _CallableAlias(_Alias):
        def __repr__(self):
            *args, result = self.__args__
            if args == [...] or args and isinstance(args[0], (ParamSpec, _Alias)) and len(args) == 1 \
                    and self._is_whole:
                return f"typing.Callable[{_shown(args[0])}, {_shown(result)}]"
            return f"typing.Callable[[{', '.join(map(_shown, args))}], {_shown(result)}]"

        def _with(self, args):
            if self._is_whole and isinstance(args[0], (list, tuple)):
                return _CallableAlias(self.__origin__, (*args[0], *args[1:]), self._name)
            made = _CallableAlias(self.__origin__, args, self._name)
            made._is_whole = self._is_whole
            return made

        _is_whole = False


    class _CallableName(_Collection):
        def __getitem__(self, parameters):
            if not isinstance(parameters, tuple) or len(parameters) != 2:
                raise TypeError("Callable must be used as Callable[[arg, ...], result].")
            args, result = parameters
            result = _checked(result, "Callable[args, result]: result must be a type.")
            whole = not isinstance(args, (list, tuple))
            plain = (args,) if whole else tuple(map(_converted, args))
            made = _CallableAlias(self.__origin__, plain + (result,), "Callable")
            made._is_whole = whole
            return made


    class _TupleName(_Collection):
        def __getitem__(self, parameters):
            if parameters == ():
                return _Alias(tuple, (), "Tuple")
            return super().__getitem__(parameters)


    List = _Collection(list, "List", 1, instead="list")
    Dict = _Collection(dict, "Dict", 2, instead="dict")
    Set = _Collection(set, "Set", 1, instead="set")
    FrozenSet = _Collection(frozenset, "FrozenSet", 1, instead="frozenset")
    Tuple = _TupleName(tuple, "Tuple", instead="tuple")
    Type = _Collection(type, "Type", 1, instead="type")
    DefaultDict = _Collection(collections.defaultdict, "DefaultDict", 2)
    OrderedDict = _Collection(collections.OrderedDict, "OrderedDict", 2)
    Counter = _Collection(collections.Counter, "Counter", 1)
    ChainMap = _Collection(collections.ChainMap, "ChainMap", 2)
    Deque = _Collection(collections.deque, "Deque", 1)
    Callable = _CallableName(collections.abc.Callable, "Callable")
    Awaitable = _Collection(collections.abc.Awaitable, "Awaitable", 1)
    Coroutine = _Collection(collections.abc.Coroutine, "Coroutine", 3)
    AsyncIterable = _Collection(collections.abc.AsyncIterable, "AsyncIterable", 1)
    AsyncIterator = _Collection(collections.abc.AsyncIterator, "AsyncIterator", 1)
    AsyncGenerator = _Collection(collections.abc.AsyncGenerator, "AsyncGenerator", 2)
    Iterable = _Collection(collections.abc.Iterable, "Iterable", 1)
    Iterator = _Collection(collections.abc.Iterator, "Iterator", 1)
    Generator = _Collection(collections.abc.Generator, "Generator", 3)
    Reversible = _Collection(collections.abc.Reversible, "Reversible", 1)
    Container = _Collection(collections.abc.Container, "Container", 1)
    Collection = _Collection(collections.abc.Collection, "Collection", 1)
    AbstractSet = _Collection(collections.abc.Set, "AbstractSet", 1)
    MutableSet = _Collection(collections.abc.MutableSet, "MutableSet", 1)
    Mapping = _Collection(collections.abc.Mapping, "Mapping", 2)
    MutableMapping = _Collection(collections.abc.MutableMapping, "MutableMapping", 2)
    Sequence = _Collection(collections.abc.Sequence, "Sequence", 1)
    MutableSequence = _Collection(collections.abc.MutableSequence, "MutableSequence", 1)
    MappingView = _Collection(collections.abc.MappingView, "MappingView", 1)
    KeysView = _Collection(collections.abc.KeysView, "KeysView", 1)
    ItemsView = _Collection(collections.abc.ItemsView, "ItemsView", 2)
    ValuesView = _Collection(collections.abc.ValuesView, "ValuesView", 1)
    Hashable = _Collection(collections.abc.Hashable, "Hashable", 0)
    Sized = _Collection(collections.abc.Sized, "Sized", 0)
    ContextManager = _Collection(
        _contextlib.AbstractContextManager, "ContextManager", 1)
    AsyncContextManager = _Collection(
        _contextlib.AbstractAsyncContextManager, "AsyncContextManager", 1)
    Text = str
    ByteString = bytes
    AnyStr = TypeVar("AnyStr", bytes, str)
    T = TypeVar("T")
    KT = TypeVar("KT")
    VT = TypeVar("VT")
    T_co = TypeVar("T_co", covariant=True)
    T_contra = TypeVar("T_contra", contravariant=True)


    class NewType:
        def __init__(self, name, tp):
            self.__qualname__ = name
            self.__name__ = name.rpartition(".")[2]
            self.__supertype__ = tp
            self.__module__ = sys._caller_name()

        def __call__(self, value):
            return value

        def __repr__(self):
            return f"{self.__module__}.{self.__qualname__}"

        def __or__(self, other):
            return Union[self, other]

        def __ror__(self, other):
            return Union[other, self]

        def __mro_entries__(self, bases):
            name = self.__name__

            class Refusing:
                def __init_subclass__(cls):
                    raise TypeError(
                        "Cannot subclass an instance of NewType. Perhaps you were looking for: "
                        f"`{cls.__name__} = NewType({cls.__name__!r}, {name})`")

            return (Refusing,)


    def _checked_fields(fields):
        return {
            name: _checked(value, f"field {name} annotation must be a type")
            for name, value in fields
        }


    class _NamedTupleMeta(type):
        def __new__(cls, name, bases, namespace):
            if any(base is not _NamedTupleBase and base is not Generic for base in bases):
                raise TypeError("can only inherit from a NamedTuple type and Generic")
            hints = _checked_fields(namespace.get("__annotations__", {}).items())
            defaults = []
            for field in hints:
                if field in namespace:
                    defaults.append(field)
                elif defaults:
                    plural = "s" if len(defaults) > 1 else ""
                    raise TypeError(
                        f"Non-default namedtuple field {field} cannot follow default "
                        f"field{plural} {', '.join(defaults)}")
            made = collections.namedtuple(
                name, list(hints), defaults=[namespace[field] for field in defaults],
                module=namespace["__module__"])
            made.__annotations__ = made.__new__.__annotations__ = hints
            made.__orig_bases__ = namespace.get("__orig_bases__", (NamedTuple,))
            if Generic in bases:
                made.__bases__ = (tuple, Generic)
                made.__class_getitem__ = classmethod(Generic.__class_getitem__.__func__)
                Generic.__init_subclass__.__func__(made)
            for key, value in namespace.items():
                if key in ("__new__", "__init__", "__slots__", "__getnewargs__", "_fields",
                           "_field_defaults", "_make", "_replace", "_asdict", "_source"):
                    raise AttributeError(f"Cannot overwrite NamedTuple attribute {key}")
                if key not in hints and key not in (
                    "__annotations__", "__module__", "__qualname__", "__orig_bases__", "__classcell__"
                ) and not (key == "__doc__" and value is None):
                    setattr(made, key, value)
            if "__qualname__" in namespace:
                made.__qualname__ = namespace["__qualname__"]
            return made


    class _NamedTupleName:
        __name__ = "NamedTuple"

        def __call__(self, typename, fields=None, /, **keywords):
            if fields is None:
                fields = keywords.items()
            fields = list(fields)
            made = collections.namedtuple(
                typename, [name for name, _ in fields], module=sys._caller_name())
            made.__annotations__ = made.__new__.__annotations__ = _checked_fields(fields)
            made.__orig_bases__ = (self,)
            return made

        def __mro_entries__(self, bases):
            return (_NamedTupleBase,)

        def __repr__(self):
            return f"<function NamedTuple at {id(self):#x}>"


    _NamedTupleBase = type.__new__(_NamedTupleMeta, "NamedTuple", (), {})
    NamedTuple = _NamedTupleName()


    class _TypedDictMeta(type):
        def __new__(cls, name, bases, namespace, total=True):
            made = type.__new__(cls, name, (dict,), {
                key: value for key, value in namespace.items() if key != "__orig_bases__"})
            hints = {}
            required = set()
            optional = set()
            for base in bases:
                hints.update(base.__dict__.get("__annotations__", {}))
                required |= base.__dict__.get("__required_keys__", frozenset())
                optional |= base.__dict__.get("__optional_keys__", frozenset())
            for key, value in namespace.get("__annotations__", {}).items():
                value = ForwardRef(value) if isinstance(value, str) else value
                hints[key] = value
                origin = value.__origin__ if isinstance(value, _Alias) else None
                if origin is Required or total and origin is not NotRequired:
                    required.add(key)
                else:
                    optional.add(key)
            made.__annotations__ = hints
            made.__required_keys__ = frozenset(required)
            made.__optional_keys__ = frozenset(optional)
            made.__total__ = total
            return made

        def __call__(cls, /, *args, **keywords):
            return dict(*args, **keywords)

        def __instancecheck__(cls, instance):
            raise TypeError("TypedDict does not support instance and class checks")

        def __subclasscheck__(cls, other):
            raise TypeError("TypedDict does not support instance and class checks")


    class _TypedDictName:
        __name__ = "TypedDict"

        def __call__(self, typename, fields=None, /, *, total=True, **keywords):
            namespace = {
                "__annotations__": dict(keywords if fields is None else fields),
                "__module__": sys._caller_name(),
            }
            return _TypedDictMeta(typename, (), namespace, total=total)

        def __mro_entries__(self, bases):
            return (_TypedDictBase,)

        def __repr__(self):
            return f"<function TypedDict at {id(self):#x}>"


    _TypedDictBase = type.__new__(_TypedDictMeta, "TypedDict", (), {})
    TypedDict = _TypedDictName()


    def cast(typ, val):
        return val


    # The overloads of functions, by module and qualified name, each by the line of its code.
    _overloads = {}


    def _overload_key(func):
        func = getattr(func, "__func__", func)
        return getattr(func, "__module__", None), getattr(func, "__qualname__", None)


    def overload(func):
        line = getattr(getattr(func, "__func__", func), "__code__", None)
        line = getattr(line, "co_firstlineno", None)
        _overloads.setdefault(_overload_key(func), {})[line] = func

        def refuse(*args, **keywords):
            raise NotImplementedError(
                "You should not call an overloaded function. A series of @overload-decorated "
                "functions outside a stub module should always be followed by an implementation that "
                "is not @overload-ed.")
        return refuse


    def get_overloads(func):
        return list(_overloads.get(_overload_key(func), {}).values())


    def clear_overloads():
        _overloads.clear()


    def final(f):
        try:
            f.__final__ = True
        except (AttributeError, TypeError):
            pass
        return f


    def no_type_check(arg):
        return arg


    def no_type_check_decorator(decorator):
        return decorator


    def assert_type(val, typ, /):
        return val


    def assert_never(arg, /):
        raise AssertionError(f"Expected code to be unreachable, but got: {arg!r}")


    def reveal_type(obj, /):
        print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
        return obj


    def dataclass_transform(**options):
        def decorate(obj):
            obj.__dataclass_transform__ = options
            return obj
        return decorate


    def is_typeddict(tp):
        return isinstance(tp, _TypedDictMeta)


    def get_origin(tp):
        if isinstance(tp, _AnnotatedAlias):
            return Annotated
        if isinstance(tp, (_Alias, GenericAlias, _Collection)):
            return tp.__origin__
        if tp is Generic:
            return Generic
        if isinstance(tp, UnionType):
            return UnionType
        return None


    def get_args(tp):
        if isinstance(tp, _AnnotatedAlias):
            return (tp.__origin__,) + tp.__metadata__
        if isinstance(tp, _CallableAlias):
            *args, result = tp.__args__
            return (args[0] if tp._is_whole else list(args), result)
        if isinstance(tp, collections.abc._CallableGenericAlias):
            *args, result = tp.__args__
            is_whole = len(args) == 1 and collections.abc._is_whole(args[0])
            return (args[0] if is_whole else list(args), result)
        if isinstance(tp, (_Alias, GenericAlias, UnionType)):
            return tp.__args__
        return ()


    def _named(text, namespaces):
        """The value of an annotation kept as text, as far as it is a name, dotted or subscripted."""
        text = text.strip()
        if text == "None":
            return NoneType
        if text[:1] in "'\"":
            return text[1:-1]
        parts = _split(text, "|")
        if len(parts) > 1:
            made = _named(parts[0], namespaces)
            for part in parts[1:]:
                made = made | _named(part, namespaces)
            return made
        if text == "...":
            return ...
        if text.startswith("["):
            return [_named(part, namespaces) for part in _split(text[1:-1], ",") if part.strip()]
        if text.endswith("]"):
            depth = 0
            for place, character in enumerate(text):
                if character == "[":
                    inner = [
                        _named(part, namespaces) for part in _split(text[place + 1:-1], ",")
                        if part.strip()
                    ]
                    base = _named(text[:place], namespaces)
                    return base[tuple(inner) if len(inner) != 1 else inner[0]]
        first, *rest = text.split(".")
        for namespace in namespaces:
            if first in namespace:
                value = namespace[first]
                break
        else:
            raise NameError(f"name '{first}' is not defined")
        for name in rest:
            value = getattr(value, name)
        return value


    def _split(text, separator):
        parts = []
        depth = 0
        start = 0
        for place, character in enumerate(text):
            if character in "[(":
                depth += 1
            elif character in "])":
                depth -= 1
            elif character == separator and depth == 0:
                parts.append(text[start:place])
                start = place + 1
        parts.append(text[start:])
        return parts


    def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
        import builtins

        def resolved(value, space):
            if value is None:
                return NoneType
            if isinstance(value, ForwardRef):
                value = value.__forward_arg__
            if isinstance(value, str):
                value = _named(value, (localns or {}, space, vars(builtins)))
            if isinstance(value, _AnnotatedAlias) and not include_extras:
                return resolved(value.__origin__, space)
            if isinstance(value, _Alias) and value.__origin__ in (Required, NotRequired) and (
                    not include_extras):
                return resolved(value.__args__[0], space)
            args = getattr(value, "__args__", ())
            if not args or isinstance(value, (type, _LiteralAlias)) and not isinstance(
                value, GenericAlias
            ):
                return value
            found = tuple(one if one is None else resolved(one, space) for one in args)
            if all(one is own for one, own in zip(found, args)):
                return value
            if isinstance(value, GenericAlias):
                return GenericAlias(value.__origin__, found)
            return Union[found] if isinstance(value, UnionType) else value._with(found)

        hints = {}
        if isinstance(obj, type):
            for base in reversed(obj.__mro__):
                module = sys.modules.get(base.__module__)
                space = globalns if globalns is not None else getattr(module, "__dict__", {})
                for name, value in base.__dict__.get("__annotations__", {}).items():
                    hints[name] = resolved(value, space)
            return hints
        annotations = getattr(obj, "__annotations__", None)
        if annotations is None:
            raise TypeError(f"{obj!r} is not a module, class, method, or function.")
        while hasattr(obj, "__wrapped__"):
            obj = obj.__wrapped__
        space = globalns if globalns is not None else getattr(obj, "__globals__", {})
        for name, value in annotations.items():
            hints[name] = resolved(value, space)
        return hints


    class SupportsInt(Protocol):
        @abstractmethod
        def __int__(self): ...


    class SupportsFloat(Protocol):
        @abstractmethod
        def __float__(self): ...


    class SupportsComplex(Protocol):
        @abstractmethod
        def __complex__(self): ...


    class SupportsBytes(Protocol):
        @abstractmethod
        def __bytes__(self): ...


    class SupportsIndex(Protocol):
        @abstractmethod
        def __index__(self): ...


    class SupportsAbs(Protocol[T_co]):
        @abstractmethod
        def __abs__(self): ...


    class SupportsRound(Protocol[T_co]):
        @abstractmethod
        def __round__(self, ndigits=0): ...


    for _cls in (SupportsInt, SupportsFloat, SupportsComplex, SupportsBytes, SupportsIndex,
                 SupportsAbs, SupportsRound):
        _cls._is_runtime_protocol = True
    del _cls


    class IO(Generic[AnyStr]):
        pass


    class TextIO(IO[str]):
        pass


    class BinaryIO(IO[bytes]):
        pass


    def __dir__():
        return {*globals(), *__all__} - {"__dir__", "__getattr__"}


    def __getattr__(name):
        if name in ("Match", "Pattern"):
            import re
            made = globals()[name] = _Collection(getattr(re, name), name, 1)
            return made
        raise AttributeError(f"module 'typing' has no attribute {name!r}")
    """#
}
