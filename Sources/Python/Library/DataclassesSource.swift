extension PythonLibrary {
  /// The source of `dataclasses`.
  static let dataclasses = #"""
    """Classes that mainly hold data."""

    import _loopscope

    __all__ = [
        "dataclass", "field", "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING",
        "fields", "asdict", "astuple", "make_dataclass", "replace", "is_dataclass",
    ]


    class FrozenInstanceError(AttributeError):
        pass


    class _MissingType:
        def __repr__(self):
            return f"<dataclasses._MISSING_TYPE object at {id(self):#x}>"


    class _KeywordOnlyType:
        pass


    class _FactoryDefault:
        def __repr__(self):
            return "<factory>"


    MISSING = _MissingType()
    KW_ONLY = _KeywordOnlyType()
    _FACTORY = _FactoryDefault()
    _FIELDS = "__dataclass_fields__"
    _PARAMS = "__dataclass_params__"


    class _FieldKind:
        def __init__(self, name):
            self.name = name

        def __repr__(self):
            return self.name


    _FIELD = _FieldKind("_FIELD")
    _CLASS_VARIABLE = _FieldKind("_FIELD_CLASSVAR")
    _INIT_VARIABLE = _FieldKind("_FIELD_INITVAR")


    class InitVar:
        def __init__(self, type):
            self.type = type

        def __class_getitem__(cls, type):
            return InitVar(type)

        def __repr__(self):
            shown = self.type.__name__ if isinstance(self.type, type) else repr(self.type)
            return f"dataclasses.InitVar[{shown}]"


    class Field:
        def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
            self.name = None
            self.type = None
            self.default = default
            self.default_factory = default_factory
            self.init = init
            self.repr = repr
            self.hash = hash
            self.compare = compare
            self.metadata = _loopscope.mappingproxy({} if metadata is None else metadata)
            self.kw_only = kw_only
            self._field_type = None

        def __repr__(self):
            return (
                f"Field(name={self.name!r},type={self.type!r},default={self.default!r},"
                f"default_factory={self.default_factory!r},init={self.init!r},repr={self.repr!r},"
                f"hash={self.hash!r},compare={self.compare!r},metadata={self.metadata!r},"
                f"kw_only={self.kw_only!r},_field_type={self._field_type})"
            )


    class _DataclassParams:
        def __init__(self, **values):
            self.__dict__.update(values)

        def __repr__(self):
            return f"_DataclassParams({','.join(f'{k}={v!r}' for k, v in self.__dict__.items())})"


    def field(
        *, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True,
        metadata=None, kw_only=MISSING,
    ):
        if default is not MISSING and default_factory is not MISSING:
            raise ValueError("cannot specify both default and default_factory")
        return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


    def _is(annotation, name, kind):
        """Whether an annotation, which may be text, is of a kind such as ClassVar."""
        if isinstance(annotation, str):
            text = annotation.strip().split("[")[0]
            return text == name or text.endswith("." + name)
        return kind(annotation)


    def _is_class_variable(annotation):
        origin = getattr(annotation, "__origin__", annotation)
        return getattr(origin, "_name", None) == "ClassVar"


    def _is_init_variable(annotation):
        return annotation is InitVar or isinstance(annotation, InitVar)


    def _collect(cls, kw_only):
        collected = {}
        for base in cls.__mro__[-1:0:-1]:
            inherited = getattr(base, _FIELDS, None) if _FIELDS in base.__dict__ else None
            if inherited:
                collected.update(inherited)
        annotations = cls.__dict__.get("__annotations__", {})
        for name, annotation in annotations.items():
            if annotation is KW_ONLY or _is(annotation, "KW_ONLY", lambda value: False):
                kw_only = True
                continue
            # A descriptor gives the default that it wants to have.
            value = getattr(cls, name, MISSING)
            if isinstance(value, _loopscope.member_descriptor):
                value = MISSING
            own = value if isinstance(value, Field) else field(default=value)
            own.name = name
            own.type = annotation
            if _is(annotation, "ClassVar", _is_class_variable):
                own._field_type = _CLASS_VARIABLE
            elif _is(annotation, "InitVar", _is_init_variable):
                own._field_type = _INIT_VARIABLE
            else:
                own._field_type = _FIELD
            if own.kw_only is MISSING:
                own.kw_only = kw_only and own._field_type is not _CLASS_VARIABLE
            if own._field_type is _FIELD and own.default.__class__.__hash__ is None:
                raise ValueError(
                    f"mutable default {type(own.default)} for field {name} is not allowed: "
                    "use default_factory"
                )
            if isinstance(value, Field):
                if own.default is MISSING:
                    delattr(cls, name)
                else:
                    setattr(cls, name, own.default)
            collected[name] = own
        for name, value in cls.__dict__.items():
            if isinstance(value, Field) and name not in annotations:
                raise TypeError(f"{name!r} is a field but has no type annotation")
        return collected


    def _make_init(cls, collected, frozen):
        members = [one for one in collected.values() if one._field_type is not _CLASS_VARIABLE and one.init]
        positional = [one for one in members if not one.kw_only]
        keyword_only = [one for one in members if one.kw_only]
        seen_default = None
        for one in positional:
            has_default = one.default is not MISSING or one.default_factory is not MISSING
            if has_default:
                seen_default = one
            elif seen_default is not None:
                raise TypeError(f"non-default argument {one.name!r} follows default argument")
        names = {"_store": object.__setattr__, "_FACTORY": _FACTORY}
        body = []

        def value(one):
            """How the value of a field is written in the body, once its default is named."""
            if one.default_factory is not MISSING:
                names[f"_make_{one.name}"] = one.default_factory
                made = f"_make_{one.name}()"
                return f"{made} if {one.name} is _FACTORY else {one.name}" if one.init else made
            return one.name

        def parameter(one):
            if one.default is not MISSING:
                names[f"_default_{one.name}"] = one.default
                return f"{one.name}=_default_{one.name}"
            return one.name if one.default_factory is MISSING else f"{one.name}=_FACTORY"

        receiver = "_self" if "self" in collected else "self"
        for one in collected.values():
            if one._field_type is _FIELD and (one.init or one.default_factory is not MISSING):
                if frozen:
                    body.append(f"_store({receiver}, {one.name!r}, {value(one)})")
                else:
                    body.append(f"{receiver}.{one.name} = {value(one)}")
        if hasattr(cls, "__post_init__"):
            given = ", ".join(one.name for one in members if one._field_type is _INIT_VARIABLE)
            body.append(f"{receiver}.__post_init__({given})")
        parameters = [receiver] + [parameter(one) for one in positional]
        if keyword_only:
            parameters += ["*"] + [parameter(one) for one in keyword_only]
        made = _function(cls, "__init__", parameters, body or ["pass"], names)
        made.__annotations__ = {one.name: one.type for one in positional + keyword_only}
        made.__annotations__["return"] = None
        return made


    def _function(cls, name, parameters, body, names):
        """A function with a body of some lines, which refer to values by the given names."""
        names["__name__"] = cls.__module__
        text = "\n ".join([f"def {name}({', '.join(parameters)}):", *body]) + "\n"
        _loopscope.define(text, names)
        return names[name]


    def _comparison(cls, name, operator, compared):
        own, others = (
            "(" + "".join(f"{which}.{one.name}, " for one in compared) + ")"
            for which in ("self", "other")
        )
        return _function(
            cls, name, ["self", "other"],
            ["if other.__class__ is self.__class__:", f" return {own} {operator} {others}",
             "return NotImplemented"], {})


    def _process(
        cls, init, repr_, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot,
    ):
        for base in cls.__mro__[1:]:
            params = base.__dict__.get(_PARAMS)
            if params is None:
                continue
            if params.frozen and not frozen:
                raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
            if frozen and not params.frozen:
                raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
        if order and not eq:
            raise ValueError("eq must be true if order is true")
        collected = _collect(cls, kw_only)
        setattr(cls, _FIELDS, collected)
        setattr(cls, _PARAMS, _DataclassParams(
            init=init, repr=repr_, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen))
        own = cls.__dict__
        members = [one for one in collected.values() if one._field_type is _FIELD]
        shown = [one for one in members if one.repr]
        compared = [one for one in members if one.compare]

        def add(name, function):
            if name in own:
                return True
            function.__name__ = name
            function.__qualname__ = f"{cls.__qualname__}.{name}"
            setattr(cls, name, function)
            return False

        had_hash = "__hash__" in own and not (own["__hash__"] is None and "__eq__" in own)
        if init:
            add("__init__", _make_init(cls, collected, frozen))
        if repr_:
            active = set()

            def __repr__(self):
                key = id(self)
                if key in active:
                    return "..."
                active.add(key)
                try:
                    parts = ", ".join(f"{one.name}={getattr(self, one.name)!r}" for one in shown)
                finally:
                    active.discard(key)
                return f"{self.__class__.__qualname__}({parts})"
            __repr__._is_of_dataclass = True
            add("__repr__", __repr__)
        if eq:
            add("__eq__", _comparison(cls, "__eq__", "==", compared))
        if order:
            for name, operator in (
                ("__lt__", "<"), ("__le__", "<="), ("__gt__", ">"), ("__ge__", ">="),
            ):
                if add(name, _comparison(cls, name, operator, compared)):
                    raise TypeError(
                        f"Cannot overwrite attribute {name} in class {cls.__name__}. Consider using "
                        "functools.total_ordering"
                    )
        if frozen:
            names = {one.name for one in members}

            def __setattr__(self, name, value):
                if type(self) is cls or name in names:
                    raise FrozenInstanceError(f"cannot assign to field {name!r}")
                super(cls, self).__setattr__(name, value)

            def __delattr__(self, name):
                if type(self) is cls or name in names:
                    raise FrozenInstanceError(f"cannot delete field {name!r}")
                super(cls, self).__delattr__(name)
            for name, function in (("__setattr__", __setattr__), ("__delattr__", __delattr__)):
                if add(name, function):
                    raise TypeError(f"Cannot overwrite attribute {name} in class {cls.__name__}")
        hashed = [one for one in members if (one.compare if one.hash is None else one.hash)]

        shown_values = "".join(f"self.{one.name}, " for one in hashed)
        __hash__ = _function(
            cls, "__hash__", ["self"], [f"return hash(({shown_values}))"], {})
        __hash__.__qualname__ = f"{cls.__qualname__}.__hash__"
        if unsafe_hash:
            if had_hash:
                raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
            cls.__hash__ = __hash__
        elif eq and frozen:
            if not had_hash:
                cls.__hash__ = __hash__
        elif eq and not had_hash:
            cls.__hash__ = None
        if match_args and "__match_args__" not in own:
            cls.__match_args__ = tuple(
                one.name for one in collected.values()
                if one._field_type is not _CLASS_VARIABLE and one.init and not one.kw_only
            )
        if cls.__dict__.get("__doc__") is None:
            cls.__doc__ = cls.__name__ + _signature_text(collected.values())
        if weakref_slot and not slots:
            raise TypeError("weakref_slot is True but slots is False")
        if slots:
            names = [one.name for one in members]
            cls = _with_slots(cls, names + ["__weakref__"] if weakref_slot else names)
            if frozen and "__getstate__" not in cls.__dict__:
                cls.__getstate__ = _values_of_fields
                cls.__setstate__ = _set_values_of_fields
        return cls


    def _signature_text(members):
        """How `inspect.signature` shows the initializer."""
        shown = []
        members = [one for one in members if one.init and one._field_type is not _CLASS_VARIABLE]
        has_star = False
        for one in [one for one in members if not one.kw_only] + [
                one for one in members if one.kw_only]:
            if one.kw_only and not has_star:
                shown.append("*")
                has_star = True
            kind = one.type
            if isinstance(kind, type) and not hasattr(kind, "__args__"):
                module = kind.__module__
                kind = kind.__qualname__ if module == "builtins" else (
                    f"{module}.{kind.__qualname__}")
            else:
                kind = repr(kind).replace("typing.", "")
            text = f"{one.name}: {kind}"
            if one.default is not MISSING:
                text += f" = {one.default!r}"
            elif one.default_factory is not MISSING:
                text += " = <factory>"
            shown.append(text)
        return f"({', '.join(shown)})"


    def _values_of_fields(self):
        return [getattr(self, field.name) for field in fields(self)]


    def _set_values_of_fields(self, state):
        for field, value in zip(fields(self), state):
            object.__setattr__(self, field.name, value)


    def _with_slots(cls, names):
        if "__slots__" in cls.__dict__:
            raise TypeError(f"{cls.__name__} already specifies __slots__")
        inherited = set()
        for base in cls.__mro__[1:-1]:
            slots = base.__dict__.get("__slots__", ("__weakref__",))
            inherited.update((slots,) if isinstance(slots, str) else slots)
        namespace = dict(cls.__dict__)
        for name in names:
            namespace.pop(name, None)
        namespace.pop("__dict__", None)
        namespace.pop("__weakref__", None)
        namespace["__slots__"] = tuple(name for name in names if name not in inherited)
        namespace["__qualname__"] = cls.__qualname__
        return type(cls)(cls.__name__, cls.__bases__, namespace)


    def dataclass(
        cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
        match_args=True, kw_only=False, slots=False, weakref_slot=False,
    ):
        def wrap(cls):
            return _process(
                cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots,
                weakref_slot)
        return wrap if cls is None else wrap(cls)


    def fields(class_or_instance):
        try:
            collected = getattr(class_or_instance, _FIELDS)
        except AttributeError:
            raise TypeError("must be called with a dataclass type or instance") from None
        return tuple(one for one in collected.values() if one._field_type is _FIELD)


    def is_dataclass(obj):
        cls = obj if isinstance(obj, type) else type(obj)
        return hasattr(cls, _FIELDS)


    def _is_instance(obj):
        return hasattr(type(obj), _FIELDS)


    # The types of most values, of which no copies are made.
    _SHARED = frozenset((int, str, float, bool, bytes, type(None)))


    def _copied(value, convert):
        if _is_instance(value):
            return convert(value)
        if isinstance(value, tuple) and hasattr(value, "_fields"):
            return type(value)(*[_copied(item, convert) for item in value])
        if isinstance(value, (list, tuple)):
            return type(value)(_copied(item, convert) for item in value)
        if isinstance(value, dict):
            return type(value)(
                (_copied(key, convert), _copied(item, convert)) for key, item in value.items())
        if type(value) in _SHARED:
            return value
        import copy
        return copy.deepcopy(value)


    def asdict(obj, *, dict_factory=dict):
        if not _is_instance(obj):
            raise TypeError("asdict() should be called on dataclass instances")

        def convert(value):
            return dict_factory(
                [(one.name, _copied(getattr(value, one.name), convert)) for one in fields(value)])
        return convert(obj)


    def astuple(obj, *, tuple_factory=tuple):
        if not _is_instance(obj):
            raise TypeError("astuple() should be called on dataclass instances")

        def convert(value):
            return tuple_factory(
                [_copied(getattr(value, one.name), convert) for one in fields(value)])
        return convert(obj)


    def replace(obj, /, **changes):
        if not _is_instance(obj):
            raise TypeError("replace() should be called on dataclass instances")
        for one in getattr(obj, _FIELDS).values():
            if one._field_type is _CLASS_VARIABLE:
                continue
            if not one.init:
                if one.name in changes:
                    raise ValueError(
                        f"field {one.name} is declared with init=False, it cannot be specified with "
                        "replace()"
                    )
                continue
            if one.name not in changes:
                if one._field_type is _INIT_VARIABLE and one.default is MISSING:
                    raise ValueError(
                        f"InitVar {one.name!r} must be specified with replace()")
                changes[one.name] = getattr(obj, one.name)
        return obj.__class__(**changes)


    def make_dataclass(cls_name, fields, *, bases=(), namespace=None, **options):
        namespace = dict(namespace or {})
        annotations = {}
        for item in fields:
            if isinstance(item, str):
                annotations[item] = "typing.Any"
            elif len(item) == 2:
                annotations[item[0]] = item[1]
            else:
                annotations[item[0]] = item[1]
                namespace[item[0]] = item[2]
        namespace["__annotations__"] = annotations
        # CPython's goes through `types.new_class`, whose module the class gets.
        namespace.setdefault("__module__", "types")
        return dataclass(type(cls_name, bases, namespace), **options)
    """#
}
