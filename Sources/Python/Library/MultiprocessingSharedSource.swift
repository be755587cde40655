extension PythonLibrary {
  /// The source of `multiprocessing.synchronize`.
  static let multiprocessingSynchronize = #"""
    """What processes wait for each other with; one object for all of them."""

    import threading

    __all__ = [
        "Barrier", "BoundedSemaphore", "Condition", "Event", "Lock", "RLock", "Semaphore",
    ]


    class Shared:
        """What all processes have in common; a process gets it as it begins, not in a message."""

        def __reduce__(self):
            raise RuntimeError(
                f"{type(self).__name__} objects should only be shared between processes through "
                "inheritance")


    class Lock(Shared):
        _make = threading.Lock

        def __init__(self):
            self._lock = self._make()

        def acquire(self, block=True, timeout=None):
            if not block:
                return self._lock.acquire(False)
            return self._lock.acquire(True, -1 if timeout is None else max(0, timeout))

        def release(self):
            self._lock.release()

        def __enter__(self):
            return self.acquire()

        def __exit__(self, *details):
            self.release()


    class RLock(Lock):
        _make = threading.RLock


    class _Counting(Shared):
        """What both semaphores have that those of threads have not."""

        def acquire(self, block=True, timeout=None):
            return super().acquire(block, timeout)

        def get_value(self):
            return self._value

        def release(self):
            super().release()


    class Semaphore(_Counting, threading.Semaphore):
        pass


    class BoundedSemaphore(_Counting, threading.BoundedSemaphore):
        pass


    class Condition(Shared, threading.Condition):
        def __init__(self, lock=None):
            if isinstance(lock, Lock):
                lock = lock._lock
            super().__init__(lock)


    class Event(Shared, threading.Event):
        pass


    class Barrier(Shared, threading.Barrier):
        pass
    """#

  /// The source of `multiprocessing.sharedctypes`.
  static let multiprocessingSharedTypes = #"""
    """Numbers that all processes see."""

    from multiprocessing.synchronize import RLock as _RLock, Shared as _Shared
    from struct import calcsize as _calcsize

    __all__ = ["Array", "RawArray", "RawValue", "Value"]

    _NAMES = {
        "b": "c_byte", "B": "c_ubyte", "h": "c_short", "H": "c_ushort", "i": "c_int", "I": "c_uint",
        "l": "c_long", "L": "c_ulong", "q": "c_long", "Q": "c_ulong", "f": "c_float",
        "d": "c_double", "c": "c_char",
    }


    class _Type:
        """What may be stored, and as what."""

        def __init__(self, code):
            if code not in _NAMES:
                raise TypeError(f"{code!r} is no type code: one of {', '.join(_NAMES)} is needed")
            self.code = code
            self.name = _NAMES[code]
            self.zero = b"\0" if code == "c" else 0.0 if code in "fd" else 0

        def stored(self, value):
            if self.code == "c":
                if not isinstance(value, bytes) or len(value) != 1:
                    raise TypeError(
                        "one character bytes, bytearray or integer expected")
                return value
            if self.code in "fd":
                if not isinstance(value, (int, float)):
                    raise TypeError(f"must be real number, not {type(value).__name__}")
                return float(value)
            if not isinstance(value, int):
                raise TypeError(
                    f"{type(value).__name__!r} object cannot be interpreted as an integer")
            bits = 8 * _calcsize(self.code)
            value &= (1 << bits) - 1
            is_negative = self.code.islower() and value >> (bits - 1)
            return value - (1 << bits) if is_negative else value


    class _Raw(_Shared):
        """A value, or the items of an array."""

        def __init__(self, code, items):
            self._type = _Type(code)
            self._items = [self._type.stored(item) for item in items]


    class _RawValue(_Raw):
        @property
        def value(self):
            return self._items[0]

        @value.setter
        def value(self, value):
            self._items[0] = self._type.stored(value)

        def __repr__(self):
            return f"{self._type.name}({self.value!r})"


    class _RawArray(_Raw):
        def __len__(self):
            return len(self._items)

        def __iter__(self):
            return iter(self._items)

        def __getitem__(self, index):
            if self._type.code == "c" and isinstance(index, slice):
                return b"".join(self._items[index])
            return self._items[index]

        def __setitem__(self, index, value):
            if not isinstance(index, slice):
                self._items[index] = self._type.stored(value)
                return
            items = [self._type.stored(item) for item in value]
            if len(items) != len(self._items[index]):
                raise ValueError("Can only assign sequence of same size")
            self._items[index] = items


    class _Locked:
        def __init__(self, code, items, lock):
            super().__init__(code, items)
            self._lock = lock
            self.acquire = lock.acquire
            self.release = lock.release

        def get_lock(self):
            return self._lock

        def get_obj(self):
            return self

        def __enter__(self):
            return self._lock.__enter__()

        def __exit__(self, *details):
            return self._lock.__exit__(*details)


    class Synchronized(_Locked, _RawValue):
        def __repr__(self):
            return f"<Synchronized wrapper for {super().__repr__()}>"


    class SynchronizedArray(_Locked, _RawArray):
        pass


    def RawValue(typecode_or_type, *args):
        return _RawValue(typecode_or_type, args[:1] or (_Type(typecode_or_type).zero,))


    def RawArray(typecode_or_type, size_or_initializer):
        return _RawArray(typecode_or_type, _items_of(typecode_or_type, size_or_initializer))


    def Value(typecode_or_type, *args, lock=True):
        if lock is False:
            return RawValue(typecode_or_type, *args)
        items = args[:1] or (_Type(typecode_or_type).zero,)
        return Synchronized(typecode_or_type, items, _lock_of(lock))


    def Array(typecode_or_type, size_or_initializer, *, lock=True):
        if lock is False:
            return RawArray(typecode_or_type, size_or_initializer)
        items = _items_of(typecode_or_type, size_or_initializer)
        return SynchronizedArray(typecode_or_type, items, _lock_of(lock))


    def _items_of(code, size_or_items):
        if isinstance(size_or_items, int):
            return [_Type(code).zero] * size_or_items
        if code == "c":
            return [size_or_items[index:index + 1] for index in range(len(size_or_items))]
        return size_or_items


    def _lock_of(lock):
        if lock in (True, None):
            return _RLock()
        if not hasattr(lock, "acquire"):
            raise AttributeError(f"{lock!r} has no method 'acquire'")
        return lock
    """#
}
