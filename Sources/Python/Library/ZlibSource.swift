extension PythonLibrary {
  /// The source of `zlib`.
  static let zlib = #"""
    """Compression as of zlib, and its checksums."""

    import _zlib
    from _loopscope import show_module_of as _show_module_of

    DEFLATED = 8
    DEF_BUF_SIZE = 16384
    DEF_MEM_LEVEL = 8
    MAX_WBITS = 15
    ZLIB_VERSION = ZLIB_RUNTIME_VERSION = _zlib.version
    Z_NO_COMPRESSION, Z_BEST_SPEED, Z_BEST_COMPRESSION, Z_DEFAULT_COMPRESSION = 0, 1, 9, -1
    Z_DEFAULT_STRATEGY, Z_FILTERED, Z_HUFFMAN_ONLY, Z_RLE, Z_FIXED = 0, 1, 2, 3, 4
    Z_NO_FLUSH, Z_PARTIAL_FLUSH, Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH, Z_BLOCK, Z_TREES = range(7)

    _OK, _STREAM_END, _NEED_DICTIONARY = 0, 1, 2
    _STREAM_ERROR, _DATA_ERROR, _BUFFER_ERROR = -2, -3, -5
    _WORDS = {
        _STREAM_ERROR: "inconsistent stream state", _DATA_ERROR: "invalid input data",
        _BUFFER_ERROR: "incomplete or truncated stream",
    }


    class error(Exception):
        pass


    error.__module__ = "zlib"


    def _failure(status, what, words=None):
        words = words or _WORDS.get(status)
        return error(f"Error {status} while {what}" + (f": {words}" if words else ""))


    def crc32(data, value=0, /):
        return _zlib.crc32(data, value)


    def adler32(data, value=1, /):
        return _zlib.adler32(data, value)


    def compress(data, /, level=Z_DEFAULT_COMPRESSION, wbits=MAX_WBITS):
        stream = _zlib.deflating(level, DEFLATED, wbits, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY)
        if stream is None:
            raise error("Bad compression level")
        output, used, status, words = stream.run(data, Z_FINISH, 0)
        if status != _STREAM_END:
            raise _failure(status, "compressing data", words)
        return output


    def decompress(data, /, wbits=MAX_WBITS, bufsize=DEF_BUF_SIZE):
        stream = _zlib.inflating(wbits)
        if stream is None:
            raise _failure(_STREAM_ERROR, "preparing to decompress data")
        output, used, status, words = stream.run(data, Z_SYNC_FLUSH, 0)
        if status == _OK:
            status = _BUFFER_ERROR
        if status != _STREAM_END:
            raise _failure(status, "decompressing data", words)
        return output


    class Compress:
        __slots__ = ("_stream", "_has_ended")

        def __new__(cls):
            raise TypeError("cannot create 'zlib.Compress' instances")

        def _run(self, data, mode, what):
            if self._has_ended:
                raise _failure(_STREAM_ERROR, what)
            output, used, status, words = self._stream.run(data, mode, 0)
            if status not in (_OK, _STREAM_END, _BUFFER_ERROR):
                raise _failure(status, what, words)
            self._has_ended = status == _STREAM_END
            return output

        def compress(self, data, /):
            return self._run(data, Z_NO_FLUSH, "compressing data")

        def flush(self, mode=Z_FINISH, /):
            return b"" if mode == Z_NO_FLUSH else self._run(b"", mode, "flushing")

        def copy(self):
            stream = None if self._has_ended else self._stream.copy()
            if stream is None:
                raise ValueError("Inconsistent stream state")
            made = object.__new__(_Compress)
            made._stream, made._has_ended = stream, False
            return made

        __copy__ = copy

        def __deepcopy__(self, memo, /):
            return self.copy()


    class Decompress:
        __slots__ = ("_stream", "_dictionary", "unused_data", "unconsumed_tail", "eof")

        def __new__(cls):
            raise TypeError("cannot create 'zlib.Decompress' instances")

        def _run(self, data, limit, mode):
            output, used, status, words = self._stream.run(data, mode, limit)
            if status == _NEED_DICTIONARY and self._dictionary is not None:
                problem = self._stream.set_dictionary(self._dictionary)
                if problem != _OK:
                    raise _failure(problem, "setting zdict")
                rest = bytes(data)[used:]
                more, further, status, words = self._stream.run(
                    rest, mode, limit - len(output) if limit else 0)
                output += more
                used += further
            if status not in (_OK, _STREAM_END, _BUFFER_ERROR):
                raise _failure(status, "decompressing data", words)
            rest = bytes(data)[used:]
            if status == _STREAM_END:
                self.eof = True
                self.unused_data += rest
                rest = b""
            self.unconsumed_tail = rest
            return output

        def decompress(self, data, /, max_length=0):
            if max_length < 0:
                raise ValueError("max_length must be non-negative")
            if self.eof:
                self.unused_data += bytes(data)
                return b""
            return self._run(data, max_length, Z_SYNC_FLUSH)

        def flush(self, length=DEF_BUF_SIZE, /):
            if length <= 0:
                raise ValueError("length must be greater than zero")
            return b"" if self.eof else self._run(self.unconsumed_tail, 0, Z_FINISH)

        def copy(self):
            stream = self._stream.copy()
            if stream is None:
                raise ValueError("Inconsistent stream state")
            made = object.__new__(_Decompress)
            made._stream, made._dictionary = stream, self._dictionary
            made.unused_data, made.unconsumed_tail = self.unused_data, self.unconsumed_tail
            made.eof = self.eof
            return made

        __copy__ = copy

        def __deepcopy__(self, memo, /):
            return self.copy()


    def compressobj(level=-1, method=DEFLATED, wbits=MAX_WBITS, memLevel=DEF_MEM_LEVEL,
                    strategy=Z_DEFAULT_STRATEGY, zdict=None):
        stream = _zlib.deflating(level, method, wbits, memLevel, strategy)
        if stream is None:
            raise ValueError("Invalid initialization option")
        if zdict is not None and stream.set_dictionary(zdict) != _OK:
            raise ValueError("Invalid dictionary")
        made = object.__new__(_Compress)
        made._stream, made._has_ended = stream, False
        return made


    def decompressobj(wbits=MAX_WBITS, zdict=b""):
        stream = _zlib.inflating(wbits)
        if stream is None:
            raise ValueError("Invalid initialization option")
        made = object.__new__(_Decompress)
        made._stream, made._dictionary = stream, zdict or None
        made.unused_data = made.unconsumed_tail = b""
        made.eof = False
        if zdict and wbits < 0 and stream.set_dictionary(zdict) != _OK:
            raise _failure(_DATA_ERROR, "setting zdict")
        return made


    # The classes have no names in the module.
    _Compress, _Decompress = Compress, Decompress
    for _one in (Compress, Decompress, error):
        _show_module_of(_one)
    del _one, Compress, Decompress
    """#
}
