extension PythonLibrary {
  /// The source of `collections.abc`.
  static let collectionsABC = #"""
    """Abstract base classes of containers."""

    from abc import ABCMeta, abstractmethod
    from _loopscope import GenericAlias as _Alias, set_patterns as _set_patterns
    import _loopscope

    _Function = type(lambda: None)

    __all__ = [
        "Awaitable", "Coroutine", "AsyncIterable", "AsyncIterator", "AsyncGenerator", "Hashable",
        "Iterable", "Iterator", "Generator", "Reversible", "Sized", "Container", "Callable",
        "Collection", "Set", "MutableSet", "Mapping", "MutableMapping", "MappingView", "KeysView",
        "ItemsView", "ValuesView", "Sequence", "MutableSequence", "ByteString",
    ]


    class _PatternMeta(ABCMeta):
        """Tells `match` which classes are sequences and mappings."""

        def register(cls, subclass):
            result = super().register(subclass)
            names = {base.__name__ for base in cls.__mro__ if base.__module__ == "collections.abc"}
            try:
                _set_patterns(subclass, "Sequence" in names, "Mapping" in names)
            except TypeError:
                pass
            return result


    def _has(cls, *names):
        for name in names:
            for base in cls.__mro__:
                if name in base.__dict__:
                    if base.__dict__[name] is None:
                        return NotImplemented
                    break
            else:
                return NotImplemented
        return True


    def _hooked(*names):
        """A class decorator: whoever has the methods is a subclass."""
        def decorate(cls):
            def hook(own, subclass):
                return _has(subclass, *names) if own is cls else NotImplemented
            cls.__subclasshook__ = classmethod(hook)
            return cls
        return decorate


    @_hooked("__hash__")
    class Hashable(metaclass=ABCMeta):
        __slots__ = ()

        @abstractmethod
        def __hash__(self):
            return 0


    @_hooked("__await__")
    class Awaitable(metaclass=ABCMeta):
        __slots__ = ()
        __class_getitem__ = classmethod(_Alias)

        @abstractmethod
        def __await__(self):
            yield


    @_hooked("__await__", "send", "throw", "close")
    class Coroutine(Awaitable):
        __slots__ = ()

        @abstractmethod
        def send(self, value):
            raise StopIteration

        @abstractmethod
        def throw(self, typ, val=None, tb=None):
            if val is None:
                if tb is None:
                    raise typ
                val = typ()
            if tb is not None:
                val = val.with_traceback(tb)
            raise val

        def close(self):
            try:
                self.throw(GeneratorExit)
            except (GeneratorExit, StopIteration):
                pass
            else:
                raise RuntimeError("coroutine ignored GeneratorExit")


    @_hooked("__aiter__")
    class AsyncIterable(metaclass=ABCMeta):
        __slots__ = ()
        __class_getitem__ = classmethod(_Alias)

        @abstractmethod
        def __aiter__(self):
            return AsyncIterator()


    @_hooked("__anext__", "__aiter__")
    class AsyncIterator(AsyncIterable):
        __slots__ = ()

        @abstractmethod
        async def __anext__(self):
            raise StopAsyncIteration

        def __aiter__(self):
            return self


    @_hooked("__aiter__", "__anext__", "asend", "athrow", "aclose")
    class AsyncGenerator(AsyncIterator):
        __slots__ = ()

        async def __anext__(self):
            return await self.asend(None)

        @abstractmethod
        async def asend(self, value):
            raise StopAsyncIteration

        @abstractmethod
        async def athrow(self, typ, val=None, tb=None):
            if val is None:
                if tb is None:
                    raise typ
                val = typ()
            if tb is not None:
                val = val.with_traceback(tb)
            raise val

        async def aclose(self):
            try:
                await self.athrow(GeneratorExit)
            except (GeneratorExit, StopAsyncIteration):
                pass
            else:
                raise RuntimeError("asynchronous generator ignored GeneratorExit")


    @_hooked("__iter__")
    class Iterable(metaclass=ABCMeta):
        __slots__ = ()
        __class_getitem__ = classmethod(_Alias)

        @abstractmethod
        def __iter__(self):
            while False:
                yield None


    @_hooked("__iter__", "__next__")
    class Iterator(Iterable):
        __slots__ = ()

        @abstractmethod
        def __next__(self):
            raise StopIteration

        def __iter__(self):
            return self


    @_hooked("__reversed__", "__iter__")
    class Reversible(Iterable):
        __slots__ = ()

        @abstractmethod
        def __reversed__(self):
            while False:
                yield None


    @_hooked("__iter__", "__next__", "send", "throw", "close")
    class Generator(Iterator):
        __slots__ = ()

        def __next__(self):
            return self.send(None)

        @abstractmethod
        def send(self, value):
            raise StopIteration

        @abstractmethod
        def throw(self, typ, val=None, tb=None):
            if val is None:
                if tb is None:
                    raise typ
                val = typ()
            if tb is not None:
                val = val.with_traceback(tb)
            raise val

        def close(self):
            try:
                self.throw(GeneratorExit)
            except (GeneratorExit, StopIteration):
                pass
            else:
                raise RuntimeError("generator ignored GeneratorExit")


    @_hooked("__len__")
    class Sized(metaclass=ABCMeta):
        __slots__ = ()

        @abstractmethod
        def __len__(self):
            return 0


    @_hooked("__contains__")
    class Container(metaclass=ABCMeta):
        __slots__ = ()
        __class_getitem__ = classmethod(_Alias)

        @abstractmethod
        def __contains__(self, x):
            return False


    @_hooked("__len__", "__iter__", "__contains__")
    class Collection(Sized, Iterable, Container):
        __slots__ = ()


    def _is_whole(value):
        """Whether it stands for a whole list of parameters: `...`, a ParamSpec or Concatenate[...]."""
        if value is ...:
            return True
        named = type(value).__name__ == "ParamSpec" and type(value).__module__ == "typing"
        return named or repr(getattr(value, "__origin__", None)) == "typing.Concatenate"


    class _CallableGenericAlias(_Alias):
        """A callable's type, such as Callable[[int], str]; the result's type is the last argument."""
        __slots__ = ()

        def __new__(cls, origin, args):
            if not isinstance(args, tuple) or len(args) != 2:
                raise TypeError("Callable must be used as Callable[[arg, ...], result].")
            parameters, result = args
            if isinstance(parameters, (tuple, list)):
                return super().__new__(cls, origin, (*parameters, result))
            return super().__new__(cls, origin, (_whole(parameters), result))

        def __repr__(self):
            *parameters, result = self.__args__
            if len(parameters) == 1 and _is_whole(parameters[0]):
                return super().__repr__()
            inner = ", ".join(_shown(item) for item in parameters)
            return f"collections.abc.Callable[[{inner}], {_shown(result)}]"

        def __reduce__(self):
            *parameters, result = self.__args__
            if len(parameters) == 1 and _is_whole(parameters[0]):
                parameters = parameters[0]
            return type(self), (self.__origin__, (parameters, result))

        def __getitem__(self, item):
            variables = self.__parameters__
            if not variables:
                raise TypeError(f"{self!r} is not a generic class")
            given = item if isinstance(item, tuple) else (item,)
            if len(variables) == 1 and type(variables[0]).__name__ == "ParamSpec" and not (
                len(given) == 1 and (isinstance(given[0], (tuple, list)) or _is_whole(given[0]))
            ):
                # The brackets of a list that is the only thing to be filled in may be left out.
                given = (given,) if all(not _is_whole(one) for one in given) else given
            if len(given) != len(variables):
                many = "many" if len(given) > len(variables) else "few"
                raise TypeError(
                    f"Too {many} arguments for {self!r}; actual {len(given)}, expected "
                    f"{len(variables)}")
            values = dict(zip(variables, given))
            filled = []
            for arg in self.__args__:
                inner = () if isinstance(arg, type) else getattr(arg, "__parameters__", ())
                if arg not in variables:
                    made = arg[tuple(values[one] for one in inner)] if inner else arg
                    filled += made if type(made) is tuple else (made,)
                elif type(arg).__name__ != "ParamSpec":
                    filled.append(arg.__typing_subst__(values[arg]))
                elif isinstance(values[arg], (tuple, list)):
                    filled += values[arg]
                else:
                    filled.append(_whole(values[arg]))
            *parameters, result = filled
            if len(parameters) == 1 and _is_whole(parameters[0]):
                parameters = parameters[0]
            return _CallableGenericAlias(Callable, (parameters, result))


    def _whole(parameters):
        if not _is_whole(parameters):
            raise TypeError(
                "Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got "
                f"{parameters!r}")
        return parameters


    def _shown(value):
        if isinstance(value, type) and not isinstance(value, _Alias):
            if value.__module__ == "builtins":
                return value.__qualname__
            return f"{value.__module__}.{value.__qualname__}"
        if value is ...:
            return "..."
        return value.__name__ if isinstance(value, _Function) else repr(value)


    @_hooked("__call__")
    class Callable(metaclass=ABCMeta):
        __slots__ = ()

        @abstractmethod
        def __call__(self, *args, **keywords):
            return False

        def __class_getitem__(cls, item):
            return _CallableGenericAlias(cls, item)


    class Set(Collection):
        __slots__ = ()

        def __le__(self, other):
            if not isinstance(other, Set):
                return NotImplemented
            return len(self) <= len(other) and all(item in other for item in self)

        def __lt__(self, other):
            if not isinstance(other, Set):
                return NotImplemented
            return len(self) < len(other) and self.__le__(other)

        def __gt__(self, other):
            if not isinstance(other, Set):
                return NotImplemented
            return len(self) > len(other) and self.__ge__(other)

        def __ge__(self, other):
            if not isinstance(other, Set):
                return NotImplemented
            return len(self) >= len(other) and all(item in self for item in other)

        def __eq__(self, other):
            if not isinstance(other, Set):
                return NotImplemented
            return len(self) == len(other) and self.__le__(other)

        __hash__ = None

        @classmethod
        def _from_iterable(cls, items):
            return cls(items)

        def __and__(self, other):
            if not isinstance(other, Iterable):
                return NotImplemented
            return self._from_iterable(item for item in other if item in self)

        __rand__ = __and__

        def isdisjoint(self, other):
            return not any(item in self for item in other)

        def __or__(self, other):
            if not isinstance(other, Iterable):
                return NotImplemented
            return self._from_iterable(item for items in (self, other) for item in items)

        __ror__ = __or__

        def __sub__(self, other):
            if not isinstance(other, Set):
                if not isinstance(other, Iterable):
                    return NotImplemented
                other = self._from_iterable(other)
            return self._from_iterable(item for item in self if item not in other)

        def __rsub__(self, other):
            if not isinstance(other, Set):
                if not isinstance(other, Iterable):
                    return NotImplemented
                other = self._from_iterable(other)
            return self._from_iterable(item for item in other if item not in self)

        def __xor__(self, other):
            if not isinstance(other, Set):
                if not isinstance(other, Iterable):
                    return NotImplemented
                other = self._from_iterable(other)
            return (self - other) | (other - self)

        __rxor__ = __xor__

        def _hash(self):
            return hash(frozenset(self))


    class MutableSet(Set):
        __slots__ = ()

        @abstractmethod
        def add(self, value):
            raise NotImplementedError

        @abstractmethod
        def discard(self, value):
            raise NotImplementedError

        def remove(self, value):
            if value not in self:
                raise KeyError(value)
            self.discard(value)

        def pop(self):
            for value in self:
                break
            else:
                raise KeyError
            self.discard(value)
            return value

        def clear(self):
            try:
                while True:
                    self.pop()
            except KeyError:
                pass

        def __ior__(self, items):
            for value in items:
                self.add(value)
            return self

        def __iand__(self, items):
            for value in self - items:
                self.discard(value)
            return self

        def __isub__(self, items):
            if items is self:
                self.clear()
            else:
                for value in items:
                    self.discard(value)
            return self

        def __ixor__(self, items):
            for value in list(items):
                if value in self:
                    self.discard(value)
                else:
                    self.add(value)
            return self


    class MappingView(Sized):
        __slots__ = ("_mapping",)

        def __init__(self, mapping):
            self._mapping = mapping

        def __len__(self):
            return len(self._mapping)

        def __repr__(self):
            return f"{type(self).__name__}({self._mapping!r})"


    class KeysView(MappingView, Set):
        __slots__ = ()

        @classmethod
        def _from_iterable(cls, items):
            return set(items)

        def __contains__(self, key):
            return key in self._mapping

        def __iter__(self):
            yield from self._mapping


    class ItemsView(MappingView, Set):
        __slots__ = ()

        @classmethod
        def _from_iterable(cls, items):
            return set(items)

        def __contains__(self, item):
            key, value = item
            try:
                found = self._mapping[key]
            except KeyError:
                return False
            return found is value or found == value

        def __iter__(self):
            for key in self._mapping:
                yield (key, self._mapping[key])


    class ValuesView(MappingView, Collection):
        __slots__ = ()

        def __contains__(self, value):
            for key in self._mapping:
                found = self._mapping[key]
                if found is value or found == value:
                    return True
            return False

        def __iter__(self):
            for key in self._mapping:
                yield self._mapping[key]


    class Mapping(Collection, metaclass=_PatternMeta):
        __slots__ = ()

        @abstractmethod
        def __getitem__(self, key):
            raise KeyError

        def get(self, key, default=None):
            try:
                return self[key]
            except KeyError:
                return default

        def __contains__(self, key):
            try:
                self[key]
            except KeyError:
                return False
            return True

        def keys(self):
            return KeysView(self)

        def items(self):
            return ItemsView(self)

        def values(self):
            return ValuesView(self)

        def __eq__(self, other):
            if not isinstance(other, Mapping):
                return NotImplemented
            return dict(self.items()) == dict(other.items())

        __hash__ = None
        __reversed__ = None


    _marker = object()


    class MutableMapping(Mapping):
        __slots__ = ()

        @abstractmethod
        def __setitem__(self, key, value):
            raise KeyError

        @abstractmethod
        def __delitem__(self, key):
            raise KeyError

        def pop(self, key, default=_marker):
            try:
                value = self[key]
            except KeyError:
                if default is _marker:
                    raise
                return default
            del self[key]
            return value

        def popitem(self):
            try:
                key = next(iter(self))
            except StopIteration:
                raise KeyError from None
            value = self[key]
            del self[key]
            return key, value

        def clear(self):
            try:
                while True:
                    self.popitem()
            except KeyError:
                pass

        def update(self, other=(), /, **keywords):
            if isinstance(other, Mapping):
                for key in other:
                    self[key] = other[key]
            elif hasattr(other, "keys"):
                for key in other.keys():
                    self[key] = other[key]
            else:
                for key, value in other:
                    self[key] = value
            for key, value in keywords.items():
                self[key] = value

        def setdefault(self, key, default=None):
            try:
                return self[key]
            except KeyError:
                self[key] = default
            return default


    class Sequence(Reversible, Collection, metaclass=_PatternMeta):
        __slots__ = ()

        @abstractmethod
        def __getitem__(self, index):
            raise IndexError

        def __iter__(self):
            place = 0
            try:
                while True:
                    yield self[place]
                    place += 1
            except IndexError:
                return

        def __contains__(self, value):
            for item in self:
                if item is value or item == value:
                    return True
            return False

        def __reversed__(self):
            for place in reversed(range(len(self))):
                yield self[place]

        def index(self, value, start=0, stop=None):
            if start is not None and start < 0:
                start = max(len(self) + start, 0)
            if stop is not None and stop < 0:
                stop += len(self)
            place = start
            while stop is None or place < stop:
                try:
                    item = self[place]
                except IndexError:
                    break
                if item is value or item == value:
                    return place
                place += 1
            raise ValueError

        def count(self, value):
            return sum(1 for item in self if item is value or item == value)


    class ByteString(Sequence):
        __slots__ = ()


    class MutableSequence(Sequence):
        __slots__ = ()

        @abstractmethod
        def __setitem__(self, index, value):
            raise IndexError

        @abstractmethod
        def __delitem__(self, index):
            raise IndexError

        @abstractmethod
        def insert(self, index, value):
            raise IndexError

        def append(self, value):
            self.insert(len(self), value)

        def clear(self):
            try:
                while True:
                    self.pop()
            except IndexError:
                pass

        def reverse(self):
            count = len(self)
            for place in range(count // 2):
                self[place], self[count - place - 1] = self[count - place - 1], self[place]

        def extend(self, values):
            if values is self:
                values = list(values)
            for value in values:
                self.append(value)

        def pop(self, index=-1):
            value = self[index]
            del self[index]
            return value

        def remove(self, value):
            del self[self.index(value)]

        def __iadd__(self, values):
            self.extend(values)
            return self


    _set_patterns(Sequence, True, False)
    _set_patterns(ByteString, True, False)
    _set_patterns(MutableSequence, True, False)
    _set_patterns(Mapping, False, True)
    _set_patterns(MutableMapping, False, True)
    for _cls in (tuple, str, range, bytes, bytearray, memoryview):
        Sequence._abc_registry.append(_cls)
    MutableSequence._abc_registry.append(list)
    MutableSequence._abc_registry.append(bytearray)
    ByteString._abc_registry += [bytes, bytearray]
    Set._abc_registry.append(frozenset)
    MutableSet._abc_registry.append(set)
    MutableMapping._abc_registry.append(dict)
    Mapping._abc_registry.append(_loopscope.mappingproxy)
    KeysView._abc_registry.append(type({}.keys()))
    ItemsView._abc_registry.append(type({}.items()))
    ValuesView._abc_registry.append(type({}.values()))
    Awaitable._abc_registry.append(_loopscope.coroutine)
    Coroutine._abc_registry.append(_loopscope.coroutine)
    AsyncGenerator._abc_registry.append(_loopscope.async_generator)
    Generator._abc_registry.append(_loopscope.generator)
    from _collections import deque as _deque
    MutableSequence._abc_registry.append(_deque)
    del _cls, _deque
    """#
}
