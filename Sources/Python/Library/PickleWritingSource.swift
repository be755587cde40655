extension PythonLibrary {
  /// The source of `_pickle`.
  static let pickleWriting = #"""
    """Writing pickles, in the protocols 4 and 5."""

    import sys
    from copyreg import dispatch_table as _dispatch_table
    from io import BytesIO as _BytesIO
    from struct import pack as _pack
    from types import (
        BuiltinFunctionType as _Builtin, FunctionType as _Function, MethodType as _Method,
    )

    __all__ = ["PickleError", "Pickler", "PicklingError", "UnpicklingError"]

    _DEFAULT_PROTOCOL = 4
    _HIGHEST_PROTOCOL = 5
    # Frames end with the first object behind so many bytes; what is as large has no frame.
    _FRAME_SIZE = 64 * 1024
    _BATCH_SIZE = 1000


    class PickleError(Exception):
        pass


    class PicklingError(PickleError):
        pass


    class UnpicklingError(PickleError):
        pass


    class Pickler:
        """Writes objects to a file, each once: where it comes again, a reference to it."""

        def __init__(self, file, protocol=None, *, fix_imports=True, buffer_callback=None):
            protocol = _DEFAULT_PROTOCOL if protocol is None else protocol
            if protocol < 0:
                protocol = _HIGHEST_PROTOCOL
            if protocol > _HIGHEST_PROTOCOL:
                raise ValueError(f"pickle protocol must be <= {_HIGHEST_PROTOCOL}")
            if protocol < 4:
                raise ValueError(
                    f"Loopscope writes pickles of the protocols 4 and 5, not {protocol}")
            if buffer_callback is not None:
                raise NotImplementedError("Loopscope has no buffers outside of pickles")
            if not hasattr(file, "write"):
                raise TypeError("file must have a 'write' attribute")
            self._file = file
            self.proto = protocol
            self._memo = {}
            self._frame = None
            self._frame_size = 0

        def dump(self, obj):
            self._file.write(b"\x80" + bytes((self.proto,)))
            self._frame, self._frame_size = [], 0
            self._save(obj)
            self._write(b".")
            self._end_frame()
            self._frame = None

        def clear_memo(self):
            self._memo.clear()

        # What subclasses may say of an object.

        def persistent_id(self, obj):
            return None

        def reducer_override(self, obj):
            return NotImplemented

        # Frames

        def _write(self, data):
            self._frame.append(data)
            self._frame_size += len(data)

        def _end_frame(self):
            if self._frame_size >= 4:
                self._file.write(b"\x95" + _pack("<Q", self._frame_size))
            self._file.write(b"".join(self._frame))
            self._frame, self._frame_size = [], 0

        def _write_counted(self, code, data):
            """Writes data behind its size; large data outside of the frames."""
            if len(data) < _FRAME_SIZE:
                self._write(code)
                self._write(data)
                return
            self._end_frame()
            self._file.write(code)
            self._file.write(data)

        # Objects

        def _save(self, obj):
            if self._frame_size >= _FRAME_SIZE:
                self._end_frame()
            name = self.persistent_id(obj)
            if name is not None:
                self._save(name)
                self._write(b"Q")
                return
            kind = type(obj)
            save = _ATOMS.get(kind)
            if save is not None:
                save(self, obj)
            elif id(obj) in self._memo:
                self._write_memo(obj)
            else:
                save = _SAVERS.get(kind)
                if save is not None:
                    save(self, obj)
                else:
                    self._save_object(obj, kind)

        def _remember(self, obj):
            # Kept alive, so that nothing else gets its identity meanwhile.
            self._memo[id(obj)] = len(self._memo), obj
            self._write(b"\x94")

        def _write_memo(self, obj):
            index = self._memo[id(obj)][0]
            self._write(_pack("<cB", b"h", index) if index < 256 else _pack("<cI", b"j", index))

        def _save_none(self, obj):
            self._write(b"N")

        def _save_bool(self, obj):
            self._write(b"\x88" if obj else b"\x89")

        def _save_int(self, obj):
            if 0 <= obj < 1 << 8:
                self._write(_pack("<cB", b"K", obj))
            elif 0 <= obj < 1 << 16:
                self._write(_pack("<cH", b"M", obj))
            elif -1 << 31 <= obj < 1 << 31:
                self._write(_pack("<ci", b"J", obj))
            else:
                magnitude = obj if obj >= 0 else -1 - obj
                size = magnitude.bit_length() // 8 + 1
                head = _pack("<cB", b"\x8a", size) if size < 256 else _pack("<cI", b"\x8b", size)
                self._write(head + obj.to_bytes(size, "little", signed=True))

        def _save_float(self, obj):
            self._write(_pack(">cd", b"G", obj))

        def _save_str(self, obj):
            data = obj.encode()
            size = len(data)
            if size < 256:
                head = _pack("<cB", b"\x8c", size)
            else:
                head = _pack("<cI", b"X", size)
            self._write_counted(head, data)
            self._remember(obj)

        def _save_bytes(self, obj):
            size = len(obj)
            head = _pack("<cB", b"C", size) if size < 256 else _pack("<cI", b"B", size)
            self._write_counted(head, obj)
            self._remember(obj)

        def _save_bytearray(self, obj):
            if self.proto < 5:
                self._save_reduction(obj, bytearray, (bytes(obj),) if obj else ())
            else:
                self._write_counted(_pack("<cQ", b"\x96", len(obj)), bytes(obj))
                self._remember(obj)

        def _save_tuple(self, obj):
            size = len(obj)
            if not size:
                self._write(b")")
                return
            if size > 3:
                self._write(b"(")
            for item in obj:
                self._save(item)
            if id(obj) in self._memo:
                # The tuple contains itself: it has been written meanwhile.
                self._write(b"1" if size > 3 else b"0" * size)
                self._write_memo(obj)
                return
            self._write((b"\x85", b"\x86", b"\x87", b"t")[min(size, 4) - 1])
            self._remember(obj)

        def _save_list(self, obj):
            self._write(b"]")
            self._remember(obj)
            if len(obj) == 1:
                self._save(obj[0])
                self._write(b"a")
                return
            for start in range(0, len(obj), _BATCH_SIZE):
                self._write(b"(")
                for item in obj[start:start + _BATCH_SIZE]:
                    self._save(item)
                self._write(b"e")

        def _save_dict(self, obj):
            self._write(b"}")
            self._remember(obj)
            if len(obj) == 1:
                for key, value in obj.items():
                    self._save(key)
                    self._save(value)
                self._write(b"s")
            elif obj:
                self._save_batches(obj.items(), b"u", self._save_pair)

        def _save_pair(self, pair):
            self._save(pair[0])
            self._save(pair[1])

        def _save_set(self, obj):
            self._write(b"\x8f")
            self._remember(obj)
            if obj:
                self._save_batches(obj, b"\x90", self._save)

        def _save_batches(self, items, end, save):
            """Writes batches up to one that is not full, so that the last one may be empty."""
            count = 0
            self._write(b"(")
            for item in items:
                save(item)
                count += 1
                if count % _BATCH_SIZE == 0:
                    self._write(end + b"(")
            self._write(end)

        def _save_frozenset(self, obj):
            self._write(b"(")
            for item in obj:
                self._save(item)
            if id(obj) in self._memo:
                self._write(b"1")
                self._write_memo(obj)
                return
            self._write(b"\x91")
            self._remember(obj)

        # Objects of classes

        def _save_object(self, obj, kind):
            parts = self.reducer_override(obj)
            if parts is NotImplemented:
                if kind is type:
                    self._save_type(obj)
                    return
                if kind is _Function:
                    self._save_global(obj)
                    return
                table = getattr(self, "dispatch_table", _dispatch_table)
                reduce = table.get(kind)
                if reduce is not None:
                    parts = reduce(obj)
                elif issubclass(kind, type):
                    self._save_type(obj)
                    return
                elif kind is _Method or kind is _Builtin:
                    parts = _parts_of_method(obj)
                elif kind in _SINGLE:
                    parts = _SINGLE[kind]
                else:
                    parts = obj.__reduce_ex__(self.proto)
            if isinstance(parts, str):
                self._save_global(obj, parts)
                return
            if not isinstance(parts, tuple):
                raise PicklingError("__reduce__ must return a string or tuple")
            if not 2 <= len(parts) <= 6:
                raise PicklingError(
                    "tuple returned by __reduce__ must contain 2 through 6 elements")
            self._save_reduction(obj, *parts)

        def _save_reduction(
            self, obj, function, args, state=None, items=None, pairs=None, setter=None,
        ):
            if not callable(function):
                raise PicklingError(
                    "first item of the tuple returned by __reduce__ must be callable")
            if not isinstance(args, tuple):
                raise PicklingError(
                    "second item of the tuple returned by __reduce__ must be a tuple")
            name = getattr(function, "__name__", "")
            if name == "__newobj_ex__":
                for part in args:
                    self._save(part)
                self._write(b"\x92")
            elif name == "__newobj__":
                if args[0] is not type(obj):
                    raise PicklingError("args[0] from __newobj__ args has the wrong class")
                self._save(args[0])
                self._save(args[1:])
                self._write(b"\x81")
            else:
                self._save(function)
                self._save(args)
                self._write(b"R")
            if id(obj) in self._memo:
                self._write(b"0")
                self._write_memo(obj)
            else:
                self._remember(obj)
            if items is not None:
                self._save_stream(items, self._save, b"a", b"e")
            if pairs is not None:
                self._save_stream(pairs, self._save_pair, b"s", b"u")
            if state is None:
                return
            if setter is None:
                self._save(state)
                self._write(b"b")
            else:
                self._save(setter)
                self._write_memo(obj)
                self._save(state)
                self._write(b"\x86R0")

        def _save_stream(self, items, save, one, many):
            """Writes the items of an iterator: in batches, but the last one alone if it is."""
            batch = []
            for item in items:
                batch.append(item)
                if len(batch) == _BATCH_SIZE:
                    self._save_batch(batch, save, one, many)
                    batch = []
            if batch:
                self._save_batch(batch, save, one, many)

        def _save_batch(self, batch, save, one, many):
            if len(batch) == 1:
                save(batch[0])
                self._write(one)
                return
            self._write(b"(")
            for item in batch:
                save(item)
            self._write(many)

        # Names

        def _save_type(self, obj):
            value = _VALUE_OF_TYPE.get(obj, _absent)
            if value is not _absent:
                self._save_reduction(obj, type, (value,))
            else:
                self._save_global(obj)

        def _save_global(self, obj, name=None):
            """Writes where an object is found again; it must be there."""
            if name is None:
                name = getattr(obj, "__qualname__", None) or obj.__name__
            parts = name.split(".")
            if "<locals>" in parts:
                raise AttributeError(f"Can't pickle local object {name!r}")
            module = _module_of(obj, parts)
            try:
                __import__(module)
            except ImportError:
                raise PicklingError(
                    f"Can't pickle {obj!r}: import of module {module!r} failed") from None
            found = sys.modules[module]
            try:
                for part in parts:
                    found = getattr(found, part)
            except AttributeError:
                raise PicklingError(
                    f"Can't pickle {obj!r}: attribute lookup {name} on {module} failed") from None
            if found is not obj:
                raise PicklingError(
                    f"Can't pickle {obj!r}: it's not the same object as {module}.{name}")
            # One text for all that come from there, so that it is written once; but `datetime` of
            # `datetime` is written twice.
            self._save(sys.intern(module))
            if module == "__main__":
                name = sys.intern(name)
            elif name == module:
                name = "".join((name[:1], name[1:]))
            self._save(name)
            self._write(b"\x93")
            self._remember(obj)


    _absent = object()
    _VALUE_OF_TYPE = {type(None): None, type(...): ..., type(NotImplemented): NotImplemented}
    _SINGLE = {type(...): "Ellipsis", type(NotImplemented): "NotImplemented"}
    _ATOMS = {
        type(None): Pickler._save_none, bool: Pickler._save_bool, int: Pickler._save_int,
        float: Pickler._save_float,
    }
    _SAVERS = {
        str: Pickler._save_str, bytes: Pickler._save_bytes, bytearray: Pickler._save_bytearray,
        tuple: Pickler._save_tuple, list: Pickler._save_list, dict: Pickler._save_dict,
        set: Pickler._save_set, frozenset: Pickler._save_frozenset,
    }


    def _parts_of_method(obj):
        """A method is fetched from its object again; a function is found by its name."""
        owner = getattr(obj, "__self__", None)
        if owner is None or isinstance(owner, type(sys)):
            return getattr(obj, "__qualname__", obj.__name__)
        return getattr, (owner, obj.__name__)


    def _module_of(obj, parts):
        module = getattr(obj, "__module__", None)
        if module is not None:
            return module
        for name, module in list(sys.modules.items()):
            if name == "__main__" or module is None:
                continue
            found = module
            for part in parts:
                found = getattr(found, part, _absent)
            if found is obj:
                return name
        return "__main__"


    def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        Pickler(file, protocol, buffer_callback=buffer_callback).dump(obj)


    def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
        file = _BytesIO()
        Pickler(file, protocol, buffer_callback=buffer_callback).dump(obj)
        return file.getvalue()
    """#
}
