extension PythonLibrary {
  /// The source of `io`.
  static let io = #"""
    """Streams in memory."""

    SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
    DEFAULT_BUFFER_SIZE = 8192


    class UnsupportedOperation(OSError, ValueError):
        pass


    class IOBase:
        closed = False

        def __enter__(self):
            self._check()
            return self

        def __exit__(self, *details):
            self.close()

        def __iter__(self):
            self._check()
            return self

        def __next__(self):
            line = self.readline()
            if not line:
                raise StopIteration
            return line

        def _check(self):
            if self.closed:
                raise ValueError("I/O operation on closed file")

        def close(self):
            self.closed = True

        def flush(self):
            self._check()

        def isatty(self): return False
        def readable(self): return True
        def writable(self): return True
        def seekable(self): return True

        def fileno(self):
            raise UnsupportedOperation("fileno")

        def readlines(self, hint=-1):
            return list(self)

        def writelines(self, lines):
            for line in lines:
                self.write(line)


    class TextIOBase(IOBase):
        pass


    class RawIOBase(IOBase):
        pass


    class BufferedIOBase(IOBase):
        pass


    class _Memory:
        _empty = ""
        _newline = "\n"

        def getvalue(self):
            self._check()
            self._join()
            return self._text

        def _join(self):
            if self._parts:
                self._text += self._empty.join(self._parts)
                self._parts = []

        def read(self, size=-1, /):
            self._check()
            self._join()
            end = len(self._text) if size is None or size < 0 else self._place + size
            found = self._text[self._place:end]
            self._place += len(found)
            return found

        def readline(self, size=-1, /):
            self._check()
            self._join()
            end = self._text.find(self._newline, self._place)
            end = len(self._text) if end < 0 else end + 1
            if size is not None and size >= 0:
                end = min(end, self._place + size)
            found = self._text[self._place:end]
            self._place += len(found)
            return found

        def _write(self, text):
            self._check()
            size = len(text)
            if self._place == self._length:
                self._parts.append(text)
                self._length += size
            else:
                self._join()
                before = self._text[:self._place]
                if len(before) < self._place:
                    before += self._filler * (self._place - len(before))
                self._text = before + text + self._text[self._place + size:]
                self._length = len(self._text)
            self._place += size
            return size

        def tell(self):
            self._check()
            return self._place

        def seek(self, pos, whence=0, /):
            self._check()
            if whence == 0:
                if pos < 0:
                    raise ValueError(f"Negative seek position {pos}")
                self._place = pos
            elif whence == 1:
                self._place += pos
            else:
                self._place = self._length + pos
            return self._place

        def truncate(self, pos=None, /):
            self._check()
            self._join()
            pos = self._place if pos is None else pos
            self._text = self._text[:pos]
            self._length = len(self._text)
            return pos


    class StringIO(_Memory, TextIOBase):
        _filler = "\0"
        encoding = None
        errors = None

        def __init__(self, initial_value="", newline="\n"):
            if initial_value is not None and not isinstance(initial_value, str):
                raise TypeError(
                    f"initial_value must be str or None, not {type(initial_value).__name__}")
            self._text = initial_value or ""
            self._parts = []
            self._length = len(self._text)
            self._place = 0

        def write(self, s, /):
            if not isinstance(s, str):
                raise TypeError(f"string argument expected, got {type(s).__name__!r}")
            return self._write(s)


    class BytesIO(_Memory, BufferedIOBase):
        _empty = b""
        _newline = b"\n"
        _filler = b"\0"

        def __init__(self, initial_bytes=b""):
            if isinstance(initial_bytes, str):
                raise TypeError("a bytes-like object is required, not 'str'")
            self._text = bytes(initial_bytes or b"")
            self._parts = []
            self._length = len(self._text)
            self._place = 0
            # What the views that getbuffer() gives look at, from the first on.
            self._shared = None

        def write(self, b, /):
            if isinstance(b, str):
                raise TypeError("a bytes-like object is required, not 'str'")
            b = bytes(b)
            if self._shared is None:
                return self._write(b)
            self._check()
            end = self._place + len(b)
            self._shared.extend(bytes(max(0, self._place - len(self._shared))))
            self._shared[self._place:end] = b
            self._place = end
            self._length = len(self._shared)
            return len(b)

        def _join(self):
            if self._shared is None:
                super()._join()
            else:
                self._text = bytes(self._shared)

        def getbuffer(self):
            if self._shared is None:
                self._shared = bytearray(self.getvalue())
            return memoryview(self._shared)

        def truncate(self, pos=None, /):
            if self._shared is not None:
                del self._shared[self._place if pos is None else pos:]
            return super().truncate(pos)

        def read1(self, size=-1, /):
            return self.read(size)

        def readinto(self, buffer, /):
            found = self.read(len(buffer))
            buffer[:len(found)] = found
            return len(found)

        readinto1 = readinto

        def detach(self):
            raise UnsupportedOperation("detach")


    StringIO.__module__ = "_io"
    BytesIO.__module__ = "_io"


    def open(file, mode="r", *args, **keywords):
        raise PermissionError(
            "open() is not available: Loopscope runs programs without access to files, processes and "
            "the system")


    def _name_with_module():
        import _loopscope
        for one in (StringIO, BytesIO,):
            _loopscope.show_module_of(one)


    _name_with_module()
    """#
}
