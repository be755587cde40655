extension PythonLibrary {
  /// The source of `copyreg`.
  static let copyreg = #"""
    """Taking objects apart, and making others of the parts: what copies rest on."""

    __all__ = ["constructor", "pickle"]

    dispatch_table = {}


    def pickle(ob_type, pickle_function, constructor_ob=None):
        if not callable(pickle_function):
            raise TypeError("reduction functions must be callable")
        dispatch_table[ob_type] = pickle_function
        if constructor_ob is not None:
            constructor(constructor_ob)


    def constructor(object):
        if not callable(object):
            raise TypeError("constructors must be callable")


    def pickle_complex(c):
        return complex, (c.real, c.imag)


    pickle(complex, pickle_complex)


    def __newobj__(cls, *args):
        return cls.__new__(cls, *args)


    def __newobj_ex__(cls, args, kwargs):
        return cls.__new__(cls, *args, **kwargs)


    def _reconstructor(cls, base, state):
        if base is object:
            return object.__new__(cls)
        made = base.__new__(cls, state)
        if base.__init__ is not object.__init__:
            base.__init__(made, state)
        return made


    def _slot_names(cls):
        """The attributes that a class and its bases keep in slots."""
        found = []
        for base in reversed(cls.__mro__):
            slots = base.__dict__.get("__slots__", ())
            for name in (slots,) if isinstance(slots, str) else slots:
                if name in ("__dict__", "__weakref__"):
                    continue
                if name.startswith("__") and not name.endswith("__"):
                    name = f"_{base.__name__.lstrip('_')}{name}"
                found.append(name)
        return found


    def _state(x):
        """What `object.__getstate__` gives: the dictionary, and what the slots hold if anything."""
        attributes = getattr(x, "__dict__", None) or None
        slots = {}
        for name in _slot_names(type(x)):
            try:
                slots[name] = getattr(x, name)
            except AttributeError:
                pass
        return (attributes, slots) if slots else attributes


    def _simple_parts(x, protocol):
        """The parts for the protocols 0 and 1, which know of no slots."""
        cls = type(x)
        base = next(one for one in cls.__mro__ if one.__module__ == "builtins")
        if _slot_names(cls) and cls.__getstate__ is object.__getstate__:
            raise TypeError(
                "a class that defines __slots__ without defining __getstate__ "
                f"cannot be pickled with protocol {protocol}"
            )
        parts = (_reconstructor, (cls, base, None if base is object else base(x)))
        state = x.__getstate__()
        return parts + (state,) if state else parts


    def _parts(x, protocol):
        """What `object.__reduce_ex__` gives: a function, its arguments, the state, items, pairs."""
        if protocol < 2:
            return _simple_parts(x, protocol)
        cls = type(x)
        if hasattr(cls, "__getnewargs_ex__"):
            args, keywords = x.__getnewargs_ex__()
            function, args = __newobj_ex__, (cls, args, keywords)
            if not keywords:
                function, args = __newobj__, (cls, *args[1])
        else:
            args = x.__getnewargs__() if hasattr(cls, "__getnewargs__") else ()
            if not isinstance(args, tuple):
                raise TypeError(
                    f"__getnewargs__ should return a tuple, not '{type(args).__name__}'")
            function, args = __newobj__, (cls, *args)
        items = iter(x) if isinstance(x, list) else None
        pairs = iter(x.items()) if isinstance(x, dict) else None
        return function, args, x.__getstate__(), items, pairs
    """#
}
