extension PythonLibrary {
  /// The source of `copy`.
  static let copy = #"""
    """Shallow and deep copies."""

    __all__ = ["Error", "copy", "deepcopy"]


    class Error(Exception):
        pass


    error = Error

    _ATOMIC = (
        type(None), int, float, bool, str, bytes, type, range, type(...), type(NotImplemented),
        type(lambda: None), type(len), property, slice,
    )


    def _fresh(x):
        cls = type(x)
        if issubclass(cls, BaseException):
            return cls.__new__(cls, *x.args)
        return cls.__new__(cls)


    def copy(x):
        cls = type(x)
        if cls in _ATOMIC or isinstance(x, (type, BaseException)) and cls in _ATOMIC:
            return x
        if cls in (tuple, frozenset):
            return x
        if cls in (list, dict, set, bytearray):
            return x.copy()
        own = getattr(cls, "__copy__", None)
        if own is not None:
            return own(x)
        if issubclass(cls, type):
            return x
        made = _fresh(x)
        if isinstance(x, list):
            made.extend(x)
        elif isinstance(x, (dict, set)):
            made.update(x)
        elif isinstance(x, (tuple, str, int, float, frozenset)):
            return x
        _copy_state(x, made, lambda value: value)
        return made


    def _copy_state(x, made, convert):
        if hasattr(x, "__dict__"):
            for name, value in x.__dict__.items():
                made.__dict__[name] = convert(value)
        for base in type(x).__mro__:
            slots = base.__dict__.get("__slots__", ())
            for name in (slots,) if isinstance(slots, str) else slots:
                if name not in ("__dict__", "__weakref__") and hasattr(x, name):
                    object.__setattr__(made, name, convert(getattr(x, name)))


    _REFUSED = frozenset((
        "generator", "coroutine", "async_generator", "module", "frame", "traceback"))


    def deepcopy(x, memo=None):
        if memo is None:
            memo = {}
        known = memo.get(id(x), memo)
        if known is not memo:
            return known
        cls = type(x)
        if cls in _ATOMIC or issubclass(cls, type):
            return x
        own = getattr(cls, "__deepcopy__", None)
        if own is not None:
            made = own(x, memo)
        elif cls is list:
            made = []
            memo[id(x)] = made
            for item in x:
                made.append(deepcopy(item, memo))
        elif cls is dict:
            made = {}
            memo[id(x)] = made
            for key, value in x.items():
                made[deepcopy(key, memo)] = deepcopy(value, memo)
        elif cls is tuple:
            items = [deepcopy(item, memo) for item in x]
            made = x if all(a is b for a, b in zip(items, x)) else tuple(items)
        elif cls in (set, frozenset):
            made = cls(deepcopy(item, memo) for item in x)
        else:
            if cls.__name__ in _REFUSED and cls.__module__ == "builtins":
                raise TypeError(f"cannot pickle '{cls.__name__}' object")
            made = _fresh(x)
            memo[id(x)] = made
            if isinstance(x, list):
                for item in x:
                    made.append(deepcopy(item, memo))
            elif isinstance(x, dict):
                for key, value in x.items():
                    made[deepcopy(key, memo)] = deepcopy(value, memo)
            elif isinstance(x, set):
                for item in x:
                    made.add(deepcopy(item, memo))
            _copy_state(x, made, lambda value: deepcopy(value, memo))
        memo[id(x)] = made
        memo.setdefault("kept", []).append(x)
        return made
    """#
}
