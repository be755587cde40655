extension PythonLibrary {
  /// The source of `gzip`: in memory only.
  static let gzip = #"""
    """Data in the format of gzip (RFC 1952)."""

    import struct
    import time
    import zlib

    __all__ = ["BadGzipFile", "GzipFile", "open", "compress", "decompress"]


    class BadGzipFile(OSError):
        """Data that are not in the format of gzip."""


    def compress(data, compresslevel=9, *, mtime=None):
        made = zlib.compress(data, level=compresslevel, wbits=31)
        moment = int(time.time() if mtime is None else mtime)
        # As CPython writes it, where zlib itself does not make the header.
        system = made[9:10] if mtime == 0 else b"\xff"
        return made[:4] + struct.pack("<L", moment) + made[8:9] + system + made[10:]


    def decompress(data):
        data = bytes(data)
        parts = []
        while data:
            if data[:2] != b"\x1f\x8b":
                raise BadGzipFile(f"Not a gzipped file ({data[:2]!r})")
            stream = zlib.decompressobj(wbits=31)
            try:
                parts.append(stream.decompress(data))
            except zlib.error as error:
                if "incorrect data check" in str(error):
                    raise BadGzipFile("CRC check failed") from None
                if "incorrect length check" in str(error):
                    raise BadGzipFile("Incorrect length of data produced") from None
                if "unknown compression method" in str(error):
                    raise BadGzipFile("Unknown compression method") from None
                raise
            if not stream.eof:
                raise EOFError(
                    "Compressed file ended before the end-of-stream marker was reached")
            data = stream.unused_data.lstrip(b"\0")
        return b"".join(parts)


    def _refuse(*args, **keywords):
        raise PermissionError("Loopscope runs programs without access to files")


    GzipFile = open = _refuse
    """#
}
