extension PythonLibrary {
  /// The source of `enum`.
  static let enumModule = #"""
    """Enumerations."""

    __all__ = [
        "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "EnumMeta", "EnumType", "auto", "unique",
        "member", "nonmember", "property", "verify", "EnumCheck", "CONTINUOUS", "NAMED_FLAGS", "UNIQUE",
        "FlagBoundary", "STRICT", "CONFORM", "EJECT", "KEEP", "ReprEnum",
    ]

    import sys
    from builtins import property as _property
    from _loopscope import mappingproxy as _mappingproxy


    class auto:
        """A value to be chosen by the enumeration."""

        def __init__(self, value=None):
            self.value = value


    class property:
        """A property of the members; on the class the name is that of a member."""

        def __init__(self, fget=None, fset=None, fdel=None, doc=None):
            self.fget, self.fset, self.fdel = fget, fset, fdel
            self.__doc__ = fget.__doc__ if doc is None else doc

        def __set_name__(self, owner, name):
            self.name = name
            self.clsname = owner.__name__

        def __get__(self, instance, owner=None):
            if instance is not None:
                if self.fget is None:
                    raise AttributeError(f"{owner!r} has no attribute {self.name!r}")
                return self.fget(instance)
            try:
                return owner._member_map_[self.name]
            except KeyError:
                raise AttributeError(f"{owner!r} has no attribute {self.name!r}") from None

        def __set__(self, instance, value):
            if self.fset is None:
                raise AttributeError(
                    f"<enum {self.clsname!r}> cannot set attribute {self.name!r}")
            self.fset(instance, value)

        def __delete__(self, instance):
            if self.fdel is None:
                raise AttributeError(
                    f"<enum {self.clsname!r}> cannot delete attribute {self.name!r}")
            self.fdel(instance)

        def setter(self, fset):
            return type(self)(self.fget, fset, self.fdel, self.__doc__)

        def deleter(self, fdel):
            return type(self)(self.fget, self.fset, fdel, self.__doc__)


    class nonmember:
        def __init__(self, value):
            self.value = value


    class member:
        def __init__(self, value):
            self.value = value


    def _is_descriptor(value):
        return (
            hasattr(value, "__get__") or hasattr(value, "__set__") or hasattr(value, "__delete__")
        )


    def _is_dunder(name):
        return len(name) > 4 and name[:2] == name[-2:] == "__"


    def _is_sunder(name):
        return len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_" and name[-2] != "_"


    # What a class body may define of these names.
    _SUNDER_NAMES = {
        "_order_", "_generate_next_value_", "_numeric_repr_", "_missing_", "_ignore_",
        "_iter_member_", "_iter_member_by_value_", "_iter_member_by_def_",
    }


    class _EnumDict(dict):
        """A class body's namespace which notes the members in their order."""

        def __init__(self, cls_name):
            super().__init__()
            self._cls_name = cls_name
            self._member_names = {}
            self._last_values = []
            self._ignore = []
            self._generate = None

        def __setitem__(self, name, value):
            if _is_sunder(name):
                if name == "_ignore_":
                    names = value.replace(",", " ").split() if isinstance(value, str) else list(value)
                    self._ignore = names
                    taken = set(names) & set(self._member_names)
                    if taken:
                        raise ValueError(f"_ignore_ cannot specify already set names: {taken!r}")
                elif name == "_generate_next_value_":
                    self._generate = value.__func__ if isinstance(value, staticmethod) else value
                elif name not in _SUNDER_NAMES:
                    raise ValueError(
                        f"_sunder_ names, such as {name!r}, are reserved for future Enum use")
            elif _is_dunder(name) or name in self._ignore or name.startswith(f"_{self._cls_name}__"):
                pass
            elif name in self._member_names:
                raise TypeError(f"{name!r} already defined as {self[name]!r}")
            elif isinstance(value, nonmember):
                value = value.value
            elif not _is_descriptor(value) or isinstance(value, (auto, member)):
                if name in self:
                    raise TypeError(f"{name!r} already defined as {self[name]!r}")
                if isinstance(value, member):
                    value = value.value
                value = self._resolve(name, value)
                self._member_names[name] = None
                self._last_values.append(value)
            super().__setitem__(name, value)

        def _resolve(self, name, value):
            def one(item):
                if isinstance(item, auto):
                    return self._generate(name, 1, len(self._member_names), self._last_values[:])
                return item
            if isinstance(value, tuple):
                return tuple(one(item) for item in value)
            return one(value)


    class EnumType(type):
        def __getattr__(cls, name):
            raise AttributeError(name) from None

        @classmethod
        def __prepare__(metacls, name, bases, **keywords):
            namespace = _EnumDict(name)
            for base in bases:
                if isinstance(base, EnumType):
                    namespace._generate = base._generate_next_value_
                    break
            else:
                namespace._generate = None
            return namespace

        def __new__(metacls, name, bases, namespace, *, boundary=None, **keywords):
            # Of the bases' where none is given.
            if boundary is not None:
                dict.__setitem__(namespace, "_boundary_", boundary)
            if "mro" in namespace._member_names:
                raise ValueError("invalid enum member name(s) 'mro'")
            members = {key: namespace[key] for key in namespace._member_names}
            for base in bases:
                if isinstance(base, EnumType) and base._member_names_:
                    raise TypeError(f"<enum {name!r}> cannot extend {base!r}")
            plain = {
                key: value for key, value in namespace.items()
                if key not in members and key not in ("_ignore_", "_order_")
            }
            for key in namespace._ignore:
                plain.pop(key, None)
            if "_generate_next_value_" in plain and not isinstance(
                plain["_generate_next_value_"], staticmethod
            ):
                plain["_generate_next_value_"] = staticmethod(plain["_generate_next_value_"])
            data_type = object
            for base in bases:
                for ancestor in base.__mro__:
                    if ancestor is object or isinstance(ancestor, EnumType):
                        continue
                    if "__new__" in ancestor.__dict__:
                        data_type = ancestor
                        break
                if data_type is not object:
                    break
            custom_new = plain.pop("__new__", None)
            cls = super().__new__(metacls, name, bases, plain, **keywords)
            cls._member_names_ = []
            cls._member_map_ = {}
            cls._value2member_map_ = {}
            cls._member_type_ = data_type
            if custom_new is None:
                for base in cls.__mro__[1:]:
                    found = base.__dict__.get("_new_member_")
                    if found is not None:
                        custom_new = found
                        break
            elif isinstance(custom_new, staticmethod):
                custom_new = custom_new.__func__
            if custom_new is not None:
                cls._new_member_ = staticmethod(custom_new)
                if isinstance(cls.__dict__["_new_member_"], staticmethod):
                    maker = cls._new_member_
            else:
                maker = None
            first_enum = next((base for base in reversed(bases) if isinstance(base, EnumType)), None)
            for key in ("__repr__", "__str__", "__format__"):
                if key in plain or first_enum is None or data_type is object:
                    continue
                if getattr(cls, key) in (getattr(data_type, key), getattr(object, key)):
                    setattr(cls, key, getattr(first_enum, key))
            for key, value in members.items():
                cls._add_member(key, value, maker, data_type)
            order = namespace.get("_order_")
            if order:
                cls._check_order(order.replace(",", " ").split() if isinstance(order, str) else order)
            return cls

        def _check_order(cls, order):
            """Raises TypeError where the members, apart from aliases, are not in this order."""
            order = [
                name for name in order if name in cls._member_names_ or name not in cls._member_map_]
            if order != cls._member_names_:
                raise TypeError(
                    f"member order does not match _order_:\n  {cls._member_names_!r}\n  {order!r}")

        def __init__(cls, name, bases, namespace, **keywords):
            super().__init__(name, bases, namespace)

        def _add_member(cls, name, value, maker, data_type):
            arguments = value if isinstance(value, tuple) else (value,)
            if data_type is tuple:
                arguments = (arguments,)
            if maker is not None:
                made = maker(cls, *arguments)
                if not hasattr(made, "_value_"):
                    made._value_ = value
            elif data_type is object:
                made = object.__new__(cls)
                made._value_ = value
            else:
                made = data_type.__new__(cls, *arguments)
                if not hasattr(made, "_value_"):
                    made._value_ = data_type(*arguments)
            made._name_ = name
            made.__objclass__ = cls
            if cls.__init__ is not object.__init__ and "__init__" in _all_names(cls, data_type):
                made.__init__(*arguments)
            for known in cls._member_map_.values():
                if known._value_ == made._value_:
                    made = known
                    break
            else:
                if cls._is_canonical(made):
                    cls._member_names_.append(name)
                made._sort_order_ = len(cls._member_map_)
            cls._member_map_[name] = made
            try:
                cls._value2member_map_.setdefault(made._value_, made)
            except TypeError:
                pass
            type.__setattr__(cls, name, made)

        def _is_canonical(cls, made):
            return True

        def __call__(cls, value, names=None, *, module=None, qualname=None, type=None, start=1):
            if names is None:
                return cls.__new_member_lookup__(value)
            return _functional(cls, value, names, module, qualname, type, start)

        def __new_member_lookup__(cls, value):
            if isinstance(value, cls):
                return value
            try:
                return cls._value2member_map_[value]
            except (KeyError, TypeError):
                for known in cls._member_map_.values():
                    if known._value_ == value:
                        return known
            error = None
            try:
                result = cls._missing_(value)
            except Exception as raised:
                error = raised
                result = None
            if isinstance(result, cls) or (
                isinstance(result, int) and cls.__dict__.get("_boundary_") is EJECT
            ):
                return result
            failure = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
            if result is None and error is None:
                raise failure
            if error is None:
                error = TypeError(
                    f"error in {cls.__name__}._missing_: returned {result!r} instead of None or a "
                    "valid member"
                )
            error.__context__ = failure
            raise error

        def __contains__(cls, value):
            if not isinstance(value, Enum):
                import warnings
                warnings.warn(
                    "in 3.12 __contains__ will no longer raise TypeError, but will return True or\n"
                    "False depending on whether the value is a member or the value of a member",
                    DeprecationWarning, stacklevel=2)
                raise TypeError(
                    f"unsupported operand type(s) for 'in': {type(value).__qualname__!r} and "
                    f"{cls.__class__.__qualname__!r}"
                )
            return isinstance(value, cls) and value._name_ in cls._member_map_

        def __getitem__(cls, name):
            return cls._member_map_[name]

        def __iter__(cls):
            return (cls._member_map_[name] for name in cls._member_names_)

        def __reversed__(cls):
            return (cls._member_map_[name] for name in reversed(cls._member_names_))

        def __len__(cls):
            return len(cls._member_names_)

        def __bool__(cls):
            return True

        @_property
        def __members__(cls):
            return _mappingproxy(cls._member_map_)

        def __dir__(cls):
            names = {
                "__class__", "__contains__", "__doc__", "__getitem__", "__init_subclass__", "__iter__",
                "__len__", "__members__", "__module__", "__name__", "__qualname__", *cls._member_names_,
            }
            if "_new_member_" in cls.__dict__:
                names.add("__new__")
            if cls._member_type_ is not object:
                names.update(dir(cls._member_type_))
            return sorted(names)

        def __repr__(cls):
            kind = "flag" if Flag is not None and issubclass(cls, Flag) else "enum"
            return f"<{kind} {cls.__name__!r}>"

        def __setattr__(cls, name, value):
            if name in cls.__dict__.get("_member_map_", {}):
                raise AttributeError(f"cannot reassign member {name!r}")
            super().__setattr__(name, value)

        def __delattr__(cls, name):
            if name in cls.__dict__.get("_member_map_", {}):
                raise AttributeError(f"{cls.__name__!r} cannot delete member {name!r}.")
            super().__delattr__(name)


    EnumMeta = EnumType
    Flag = None


    def _all_names(cls, data_type):
        """The names that the enumeration and its mixed-in bases define themselves."""
        names = set()
        for base in cls.__mro__:
            if base is data_type or base is object:
                break
            if base.__name__ in ("Enum", "IntEnum", "StrEnum", "Flag", "IntFlag"):
                continue
            names.update(base.__dict__)
        return names


    def _functional(cls, class_name, names, module, qualname, mixed_in, start):
        metaclass = type(cls)
        bases = (cls,) if mixed_in is None else (mixed_in, cls)
        if isinstance(names, str):
            names = names.replace(",", " ").split()
        namespace = metaclass.__prepare__(class_name, bases)
        if isinstance(names, dict):
            pairs = list(names.items())
        else:
            names = list(names)
            if names and isinstance(names[0], str):
                values = []
                for index, name in enumerate(names):
                    values.append(cls._generate_next_value_(name, start, index, values[:]))
                pairs = list(zip(names, values))
            else:
                pairs = names
        for name, value in pairs:
            namespace[name] = value
        namespace["__module__"] = sys._caller_name() if module is None else module
        if qualname is not None:
            namespace["__qualname__"] = qualname
        return metaclass(class_name, bases, namespace)


    class Enum(metaclass=EnumType):
        @staticmethod
        def _generate_next_value_(name, start, count, last_values):
            if not last_values:
                return start
            try:
                return max(last_values) + 1
            except TypeError:
                for value in reversed(last_values):
                    try:
                        return value + 1
                    except TypeError:
                        pass
            return start

        @classmethod
        def _missing_(cls, value):
            return None

        @_property
        def name(self):
            return self._name_

        @name.setter
        def name(self, name):
            raise AttributeError("<enum 'Enum'> cannot set attribute 'name'")

        @name.deleter
        def name(self):
            raise AttributeError("<enum 'Enum'> cannot delete attribute 'name'")

        @_property
        def value(self):
            return self._value_

        @value.setter
        def value(self, value):
            raise AttributeError("<enum 'Enum'> cannot set attribute 'value'")

        @value.deleter
        def value(self):
            raise AttributeError("<enum 'Enum'> cannot delete attribute 'value'")

        def __repr__(self):
            return f"<{self.__class__.__name__}.{self._name_}: {self._value_!r}>"

        def __str__(self):
            return f"{self.__class__.__name__}.{self._name_}"

        def __format__(self, specification):
            return str.__format__(str(self), specification)

        def __hash__(self):
            return hash(self._name_)

        def __dir__(self):
            if self._member_type_ is object:
                names = {"__class__", "__doc__", "__eq__", "__hash__", "__module__", "name", "value"}
            else:
                names = set(object.__dir__(self))
            members = self._member_map_
            names.update(name for name in self.__dict__ if name[0] != "_" and name not in members)
            for base in self.__class__.__mro__:
                names.update(
                    name for name in base.__dict__ if name[0] != "_" and name not in members)
            return sorted(names)

        def __reduce_ex__(self, protocol):
            return self.__class__, (self._value_,)

        def __copy__(self):
            return self

        def __deepcopy__(self, memo):
            return self


    class ReprEnum(Enum):
        pass


    class IntEnum(int, ReprEnum):
        def __str__(self):
            return int.__repr__(self)

        def __format__(self, specification):
            return int.__format__(self, specification)


    class StrEnum(str, ReprEnum):
        def __new__(cls, *values):
            if len(values) > 3:
                raise TypeError(f"too many arguments for str(): {values!r}")
            if len(values) == 1 and not isinstance(values[0], str):
                raise TypeError(f"{values[0]!r} is not a string")
            value = str(*values)
            made = str.__new__(cls, value)
            made._value_ = value
            return made

        @staticmethod
        def _generate_next_value_(name, start, count, last_values):
            return name.lower()

        def __str__(self):
            return str.__str__(self)

        def __format__(self, specification):
            return str.__format__(self, specification)


    class FlagBoundary(StrEnum):
        """What a flag enumeration does with bits that none of its members has."""

        STRICT = auto()
        CONFORM = auto()
        EJECT = auto()
        KEEP = auto()


    STRICT, CONFORM, EJECT, KEEP = FlagBoundary


    class EnumCheck(StrEnum):
        """What `verify` checks."""

        CONTINUOUS = "no skipped integer values"
        NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
        UNIQUE = "one name per value"


    CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


    def _bits(number):
        bit = 1
        while bit <= number:
            if number & bit:
                yield bit
            bit <<= 1


    def _shown_bits(number, width):
        """A number in binary, its sign before it: 0b0 101, and 0b1 011 for a negative one."""
        sign = int(number < 0)
        return f"0b{sign} {number & ((1 << width) - 1):0{width}b}"


    class Flag(Enum, boundary=STRICT):
        @staticmethod
        def _generate_next_value_(name, start, count, last_values):
            if not last_values:
                return start if start is not None else 1
            return 1 << max(last_values).bit_length()

        @classmethod
        def _is_canonical(cls, made):
            value = made._value_
            return isinstance(value, int) and value > 0 and value & (value - 1) == 0

        @classmethod
        def _all(cls):
            total = 0
            for known in cls._member_map_.values():
                total |= known._value_
            return total

        @classmethod
        def _missing_(cls, value):
            if not isinstance(value, int):
                raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
            total = cls._all()
            every = (1 << total.bit_length()) - 1
            boundary = cls._boundary_
            if not ~every <= value <= every or value & (every ^ total):
                if boundary is STRICT:
                    bits = max(value.bit_length(), total.bit_length())
                    raise ValueError(
                        f"{cls!r} invalid value {value!r}\n    given {_shown_bits(value, bits)}\n"
                        f"  allowed {_shown_bits(total, bits)}")
                if boundary is CONFORM:
                    value &= total
                elif boundary is EJECT:
                    return value
                elif value < 0:
                    value += max(every + 1, 1 << value.bit_length())
            if value < 0:
                value += every + 1
            if value in cls._value2member_map_:
                return cls._value2member_map_[value]
            made = int.__new__(cls, value) if issubclass(cls, int) else object.__new__(cls)
            made._value_ = value
            names = [
                known._name_ for known in cls if known._value_ & value == known._value_
            ]
            rest = value & ~total
            if rest and names:
                names.append(str(rest))
            made._name_ = "|".join(names) if names else None
            cls._value2member_map_[value] = made
            return made

        def __contains__(self, other):
            if not isinstance(other, self.__class__):
                raise TypeError(
                    f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and "
                    f"{self.__class__.__qualname__!r}"
                )
            return other._value_ & self._value_ == other._value_

        def __iter__(self):
            for member in self.__class__:
                if member._value_ & self._value_:
                    yield member

        def __len__(self):
            return bin(self._value_).count("1")

        def __repr__(self):
            if self._name_ is None:
                return f"<{self.__class__.__name__}: {self._value_!r}>"
            return f"<{self.__class__.__name__}.{self._name_}: {self._value_!r}>"

        def __str__(self):
            if self._name_ is None:
                return f"{self.__class__.__name__}({self._value_!r})"
            return f"{self.__class__.__name__}.{self._name_}"

        def __bool__(self):
            return bool(self._value_)

        def _other(self, other):
            if isinstance(other, self.__class__):
                return other._value_
            if issubclass(self.__class__, int) and isinstance(other, int):
                return other
            return None

        def __or__(self, other):
            value = self._other(other)
            return NotImplemented if value is None else self.__class__(self._value_ | value)

        def __and__(self, other):
            value = self._other(other)
            return NotImplemented if value is None else self.__class__(self._value_ & value)

        def __xor__(self, other):
            value = self._other(other)
            return NotImplemented if value is None else self.__class__(self._value_ ^ value)

        def __invert__(self):
            if self._boundary_ is KEEP:
                return self.__class__(~self._value_)
            return self.__class__(self._all() & ~self._value_)

        __ror__ = __or__
        __rand__ = __and__
        __rxor__ = __xor__


    class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
        def __str__(self):
            return int.__repr__(self)

        def __format__(self, specification):
            return int.__format__(self, specification)

        __or__ = Flag.__or__
        __and__ = Flag.__and__
        __xor__ = Flag.__xor__
        __ror__ = Flag.__or__
        __rand__ = Flag.__and__
        __rxor__ = Flag.__xor__
        __invert__ = Flag.__invert__
        __contains__ = Flag.__contains__
        __iter__ = Flag.__iter__
        __bool__ = Flag.__bool__


    def _module_name(member):
        return type(member).__module__.rpartition(".")[2]


    def global_enum_repr(self):
        return f"{_module_name(self)}.{self._name_}"


    def global_flag_repr(self):
        if self._name_ is None:
            return f"{_module_name(self)}.{type(self).__name__}({self._value_!r})"
        return "|".join(f"{_module_name(self)}.{name}" for name in self._name_.split("|"))


    def global_str(self):
        return f"{type(self).__name__}({self._value_!r})" if self._name_ is None else self._name_


    def global_enum(cls, update_str=False):
        """Make the members global names of the module, and show them as such."""
        import sys
        cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
        if not issubclass(cls, ReprEnum) or update_str:
            cls.__str__ = global_str
        vars(sys.modules[cls.__module__]).update(cls.__members__)
        return cls


    def unique(enumeration):
        duplicates = [
            (name, known.name) for name, known in enumeration.__members__.items()
            if name != known.name
        ]
        if duplicates:
            listed = ", ".join(f"{alias} -> {name}" for alias, name in duplicates)
            raise ValueError(f"duplicate values found in {enumeration!r}: {listed}")
        return enumeration


    def show_flag_values(value):
        return list(_bits(value.value if isinstance(value, Enum) else value))


    class verify:
        """A decorator of enumerations that refuses those which fail some checks."""

        def __init__(self, *checks):
            self.checks = checks

        def __call__(self, enumeration):
            for check in self.checks:
                if check is UNIQUE:
                    self._unique(enumeration)
                elif check is CONTINUOUS:
                    self._continuous(enumeration)
                elif check is NAMED_FLAGS:
                    self._named_flags(enumeration)
            return enumeration

        def _unique(self, enumeration):
            aliases = [
                f"{name} -> {known.name}" for name, known in enumeration.__members__.items()
                if name != known.name
            ]
            if aliases:
                raise ValueError(f"aliases found in {enumeration!r}: {', '.join(aliases)}")

        def _continuous(self, enumeration):
            values = {one.value for one in enumeration}
            if len(values) < 2:
                return
            low, high = min(values), max(values)
            if issubclass(enumeration, Flag):
                kind = "flag"
                wanted = [1 << bit for bit in range(low.bit_length(), high.bit_length() - 1)]
            else:
                kind = "enum"
                wanted = range(low + 1, high)
            missing = ", ".join(str(one) for one in wanted if one not in values)
            if missing:
                raise ValueError(
                    f"invalid {kind} {enumeration.__name__!r}: missing values {missing}"[:256])

        def _named_flags(self, enumeration):
            values = {one.value for one in enumeration}
            names = []
            lacking = 0
            for name, alias in enumeration._member_map_.items():
                if name in enumeration._member_names_ or alias.value < 0:
                    continue
                missed = [bit for bit in _bits(alias.value) if bit not in values]
                if missed:
                    names.append(name)
                    lacking |= sum(missed)
            if not names:
                return
            if len(names) == 1:
                listed = f"alias {names[0]} is missing"
            else:
                listed = f"aliases {', '.join(names[:-1])} and {names[-1]} are missing"
            kind = "value" if lacking & (lacking - 1) == 0 else "combined values of"
            raise ValueError(
                f"invalid Flag {enumeration.__name__!r}: {listed} {kind} {lacking:#x} "
                "[use enum.show_flag_values(value) for details]")
    """#
}
