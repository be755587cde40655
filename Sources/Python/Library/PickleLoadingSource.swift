extension PythonLibrary {
  /// The source of `_pickle_loading`.
  static let pickleLoading = #"""
    """Reading pickles, of every protocol."""

    import sys
    from copy import _restore
    from io import BytesIO as _BytesIO
    from re import compile as _compile
    from struct import unpack as _unpack
    from _pickle import UnpicklingError

    _ESCAPED = _compile(r"\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})")
    _RENAMED = {"__builtin__": "builtins", "copy_reg": "copyreg"}


    class Unpickler:
        """Reads objects from a file; every step of a pickle is a byte and what belongs to it."""

        def __init__(
            self, file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None,
        ):
            if not hasattr(file, "read") or not hasattr(file, "readline"):
                raise TypeError("file must have 'read' and 'readline' attributes")
            self._file = file
            self._frame = None
            self._encoding = encoding
            self._errors = errors
            self._memo = {}

        def load(self):
            self._stack = []
            self._marks = []
            self._frame = None
            while (code := self._read(1)) != b".":
                if not code:
                    raise EOFError("Ran out of input")
                step = _STEPS.get(code)
                if step is None:
                    raise UnpicklingError(f"invalid load key, {_shown(code)}.")
                step(self)
            return self._pop()

        def persistent_load(self, pid):
            raise UnpicklingError(
                "A load persistent id instruction was encountered, but no persistent_load function "
                "was specified.")

        def find_class(self, module_name, global_name, /):
            module_name = _RENAMED.get(module_name, module_name)
            __import__(module_name)
            found = module = sys.modules[module_name]
            try:
                for part in global_name.split("."):
                    found = getattr(found, part)
            except AttributeError:
                raise AttributeError(f"Can't get attribute {global_name!r} on {module!r}") from None
            return found

        # Bytes

        def _begin_frame(self):
            """Takes a frame as a whole, so that what is cut off is noticed at once."""
            self._frame = _BytesIO(self._counted("<Q", 8))

        def _read(self, size):
            if self._frame is not None:
                data = self._frame.read(size)
                if data or not size:
                    return data
                self._frame = None
            return self._file.read(size)

        def _readline(self):
            return (self._frame or self._file).readline()

        def _take(self, size):
            data = self._read(size)
            if len(data) < size:
                raise UnpicklingError("pickle data was truncated")
            return data

        def _number(self, form, size):
            return _unpack(form, self._take(size))[0]

        def _line(self):
            line = self._readline()
            if not line.endswith(b"\n"):
                raise UnpicklingError("pickle data was truncated")
            return line[:-1]

        def _counted(self, form, size):
            return self._take(self._number(form, size))

        # The stack

        def _push(self, value):
            self._stack.append(value)

        def _pop(self):
            if not self._stack:
                raise UnpicklingError(
                    "unexpected MARK found" if self._marks else "unpickling stack underflow")
            return self._stack.pop()

        def _last(self):
            if not self._stack:
                raise UnpicklingError("unpickling stack underflow")
            return self._stack[-1]

        def _mark(self):
            self._marks.append(self._stack)
            self._stack = []

        def _pop_mark(self):
            """What was put on the stack since the last mark."""
            if not self._marks:
                raise UnpicklingError("could not find MARK")
            items, self._stack = self._stack, self._marks.pop()
            return items

        def _pop_one(self):
            if self._stack:
                self._stack.pop()
            else:
                self._pop_mark()

        def _push_tuple(self, size):
            items = [self._pop() for _ in range(size)]
            self._push(tuple(reversed(items)))

        def _get(self, index):
            if index not in self._memo:
                raise UnpicklingError(f"Memo value not found at index {index}")
            self._push(self._memo[index])

        def _put(self, index):
            self._memo[index] = self._last()

        # Numbers and text

        def _protocol(self):
            version = self._take(1)[0]
            if version > 5:
                raise ValueError(f"unsupported pickle protocol: {version}")

        def _int_line(self):
            line = self._line()
            truth = {b"00": False, b"01": True}.get(line)
            self._push(int(line) if truth is None else truth)

        def _long(self, data):
            self._push(int.from_bytes(data, "little", signed=True))

        def _old_text(self, data):
            if self._encoding == "bytes":
                self._push(data)
            else:
                self._push(data.decode(self._encoding, self._errors))

        def _quoted(self):
            line = self._line().strip()
            if len(line) < 2 or line[:1] != line[-1:] or line[:1] not in (b"'", b'"'):
                raise UnpicklingError("the STRING opcode argument must be quoted")
            self._old_text(line[1:-1].decode("unicode_escape").encode("latin-1"))

        def _raw_text(self):
            """Text in which nothing is escaped but characters beyond the first 256."""
            text = self._line().decode("latin-1")
            self._push(_ESCAPED.sub(lambda match: chr(int(match[1] or match[2], 16)), text))

        # Containers

        def _append(self):
            value = self._pop()
            self._last().append(value)

        def _appends(self):
            items = self._pop_mark()
            target = self._last()
            if hasattr(target, "extend"):
                target.extend(items)
            else:
                for item in items:
                    target.append(item)

        def _set_items(self, items):
            target = self._last()
            for index in range(0, len(items), 2):
                target[items[index]] = items[index + 1]

        def _set_item(self):
            value = self._pop()
            self._set_items([self._pop(), value])

        def _dictionary(self, items):
            self._push({})
            self._set_items(items)

        def _add_items(self):
            items = self._pop_mark()
            target = self._last()
            if isinstance(target, set):
                target.update(items)
            else:
                for item in items:
                    target.add(item)

        # Objects

        def _global(self):
            module = self._line().decode()
            self._push(self.find_class(module, self._line().decode()))

        def _stack_global(self):
            name = self._pop()
            module = self._pop()
            if not isinstance(name, str) or not isinstance(module, str):
                raise UnpicklingError("STACK_GLOBAL requires str")
            self._push(self.find_class(module, name))

        def _reduce(self):
            args = self._pop()
            self._push(self._pop()(*args))

        def _new(self):
            args = self._pop()
            cls = self._pop()
            self._push(cls.__new__(cls, *args))

        def _new_with_names(self):
            names = self._pop()
            args = self._pop()
            cls = self._pop()
            self._push(cls.__new__(cls, *args, **names))

        def _instance(self, cls, args):
            if args or not isinstance(cls, type) or hasattr(cls, "__getinitargs__"):
                self._push(cls(*args))
            else:
                self._push(cls.__new__(cls))

        def _instance_by_name(self):
            module = self._line().decode()
            cls = self.find_class(module, self._line().decode())
            self._instance(cls, self._pop_mark())

        def _instance_of_class(self):
            cls, *args = self._pop_mark()
            self._instance(cls, args)

        def _build(self):
            state = self._pop()
            _restore(self._last(), state)


    def _shown(code):
        return repr(code.decode("latin-1")) if 32 <= code[0] < 127 else f"'\\x{code[0]:02x}'"


    _STEPS = {
        b"\x80": Unpickler._protocol,
        b"\x95": Unpickler._begin_frame,
        b"(": Unpickler._mark,
        b"0": Unpickler._pop_one,
        b"1": Unpickler._pop_mark,
        b"2": lambda self: self._push(self._last()),
        b"N": lambda self: self._push(None),
        b"\x88": lambda self: self._push(True),
        b"\x89": lambda self: self._push(False),
        b"I": Unpickler._int_line,
        b"L": lambda self: self._push(int(self._line().removesuffix(b"L"))),
        b"F": lambda self: self._push(float(self._line())),
        b"K": lambda self: self._push(self._take(1)[0]),
        b"M": lambda self: self._push(self._number("<H", 2)),
        b"J": lambda self: self._push(self._number("<i", 4)),
        b"\x8a": lambda self: self._long(self._counted("<B", 1)),
        b"\x8b": lambda self: self._long(self._counted("<i", 4)),
        b"G": lambda self: self._push(self._number(">d", 8)),
        b"S": Unpickler._quoted,
        b"T": lambda self: self._old_text(self._counted("<i", 4)),
        b"U": lambda self: self._old_text(self._counted("<B", 1)),
        b"V": Unpickler._raw_text,
        b"\x8c": lambda self: self._push(self._counted("<B", 1).decode()),
        b"X": lambda self: self._push(self._counted("<I", 4).decode()),
        b"\x8d": lambda self: self._push(self._counted("<Q", 8).decode()),
        b"C": lambda self: self._push(self._counted("<B", 1)),
        b"B": lambda self: self._push(self._counted("<I", 4)),
        b"\x8e": lambda self: self._push(self._counted("<Q", 8)),
        b"\x96": lambda self: self._push(bytearray(self._counted("<Q", 8))),
        b")": lambda self: self._push(()),
        b"t": lambda self: self._push(tuple(self._pop_mark())),
        b"\x85": lambda self: self._push_tuple(1),
        b"\x86": lambda self: self._push_tuple(2),
        b"\x87": lambda self: self._push_tuple(3),
        b"]": lambda self: self._push([]),
        b"l": lambda self: self._push(self._pop_mark()),
        b"a": Unpickler._append,
        b"e": Unpickler._appends,
        b"}": lambda self: self._push({}),
        b"d": lambda self: self._dictionary(self._pop_mark()),
        b"s": Unpickler._set_item,
        b"u": lambda self: self._set_items(self._pop_mark()),
        b"\x8f": lambda self: self._push(set()),
        b"\x90": Unpickler._add_items,
        b"\x91": lambda self: self._push(frozenset(self._pop_mark())),
        b"p": lambda self: self._put(int(self._line())),
        b"q": lambda self: self._put(self._take(1)[0]),
        b"r": lambda self: self._put(self._number("<I", 4)),
        b"\x94": lambda self: self._put(len(self._memo)),
        b"g": lambda self: self._get(int(self._line())),
        b"h": lambda self: self._get(self._take(1)[0]),
        b"j": lambda self: self._get(self._number("<I", 4)),
        b"c": Unpickler._global,
        b"\x93": Unpickler._stack_global,
        b"R": Unpickler._reduce,
        b"\x81": Unpickler._new,
        b"\x92": Unpickler._new_with_names,
        b"i": Unpickler._instance_by_name,
        b"o": Unpickler._instance_of_class,
        b"b": Unpickler._build,
        b"P": lambda self: self._push(self.persistent_load(self._line().decode())),
        b"Q": lambda self: self._push(self.persistent_load(self._pop())),
    }


    def load(file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
        return Unpickler(file, encoding=encoding, errors=errors).load()


    def loads(data, /, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError(f"a bytes-like object is required, not {type(data).__name__!r}")
        return Unpickler(_BytesIO(data), encoding=encoding, errors=errors).load()
    """#
}
