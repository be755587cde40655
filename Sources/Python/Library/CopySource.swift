extension PythonLibrary {
  /// The source of `copy`.
  static let copy = #"""
    """Shallow and deep copies."""

    from _loopscope import (
        GenericAlias as _GenericAlias, UnionType as _UnionType, code as _code,
        ellipsis as _ellipsis, method as _method,
    )
    from copyreg import dispatch_table as _reductions
    from weakref import ref as _reference

    __all__ = ["Error", "copy", "deepcopy"]


    class Error(Exception):
        pass


    error = Error

    # Whose objects are the same in a deep copy, and in a shallow one.
    _ATOMIC = frozenset((
        type(None), int, float, bool, complex, str, bytes, type, range, _ellipsis, type(NotImplemented),
        type(lambda: None), type(len), property, _reference, _code,
        _GenericAlias, _UnionType,
    ))
    _SHARED = _ATOMIC | {tuple, frozenset, slice}
    _CONTAINERS = frozenset((list, dict, set, bytearray))


    def copy(x):
        cls = type(x)
        if cls in _SHARED:
            return x
        if cls in _CONTAINERS:
            return x.copy()
        if issubclass(cls, type):
            return x
        own = getattr(cls, "__copy__", None)
        if own is not None:
            return own(x)
        parts = _parts(x, cls, "shallow")
        return x if isinstance(parts, str) else _rebuilt(x, None, *parts)


    def deepcopy(x, memo=None, _nil=[]):
        if memo is None:
            memo = {}
        known = memo.get(id(x), _nil)
        if known is not _nil:
            return known
        cls = type(x)
        if cls in _ATOMIC or issubclass(cls, type):
            return x
        copied = _DEEP.get(cls)
        if copied is not None:
            made = copied(x, memo)
        else:
            own = getattr(x, "__deepcopy__", None)
            if own is not None:
                made = own(memo)
            else:
                parts = _parts(x, cls, "deep")
                made = x if isinstance(parts, str) else _rebuilt(x, memo, *parts)
        if made is not x:
            memo[id(x)] = made
            # The original has to live as long as the memo knows it by its identity.
            memo.setdefault(id(memo), []).append(x)
        return made


    def _deep_list(x, memo):
        made = memo[id(x)] = []
        for item in x:
            made.append(deepcopy(item, memo))
        return made


    def _deep_tuple(x, memo):
        items = [deepcopy(item, memo) for item in x]
        if id(x) in memo:
            # The tuple contains itself, so it has been copied meanwhile.
            return memo[id(x)]
        return x if all(a is b for a, b in zip(items, x)) else tuple(items)


    def _deep_dict(x, memo):
        made = memo[id(x)] = {}
        for key, value in x.items():
            made[deepcopy(key, memo)] = deepcopy(value, memo)
        return made


    def _deep_method(x, memo):
        return type(x)(x.__func__, deepcopy(x.__self__, memo))


    _DEEP = {list: _deep_list, tuple: _deep_tuple, dict: _deep_dict, _method: _deep_method}


    def _parts(x, cls, kind):
        """What `__reduce_ex__` gives, or what was registered instead of it."""
        reduce = _reductions.get(cls)
        if reduce is not None:
            return reduce(x)
        reduce = getattr(x, "__reduce_ex__", None)
        if reduce is not None:
            return reduce(4)
        reduce = getattr(x, "__reduce__", None)
        if reduce is not None:
            return reduce()
        raise Error(f"un({kind})copyable object of type {cls}")


    def _rebuilt(x, memo, function, args, state=None, items=None, pairs=None):
        """An object of the parts of `x`; of copies of the parts where there is a memo."""
        if memo is None:
            def part(value):
                return value
        else:
            def part(value):
                return deepcopy(value, memo)
            args = tuple(part(arg) for arg in args)
        made = function(*args)
        if memo is not None:
            memo[id(x)] = made
        if state is not None:
            _restore(made, part(state))
        for item in items or ():
            made.append(part(item))
        for key, value in pairs or ():
            key = part(key)
            made[key] = part(value)
        return made


    def _restore(made, state):
        if hasattr(made, "__setstate__"):
            made.__setstate__(state)
            return
        slots = None
        if isinstance(state, tuple) and len(state) == 2:
            state, slots = state
        if state is not None:
            made.__dict__.update(state)
        for name, value in (slots or {}).items():
            setattr(made, name, value)
    """#
}
