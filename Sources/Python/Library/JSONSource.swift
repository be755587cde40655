extension PythonLibrary {
  /// The source of `json`.
  static let json = #"""
    """JSON."""

    import _json

    __path__ = []
    __all__ = [
        "dump", "dumps", "load", "loads", "JSONDecoder", "JSONDecodeError", "JSONEncoder",
    ]


    class JSONDecodeError(ValueError):
        def __init__(self, msg, doc, pos):
            lineno = doc.count("\n", 0, pos) + 1
            colno = pos - doc.rfind("\n", 0, pos)
            ValueError.__init__(self, f"{msg}: line {lineno} column {colno} (char {pos})")
            self.msg = msg
            self.doc = doc
            self.pos = pos
            self.lineno = lineno
            self.colno = colno


    JSONDecodeError.__module__ = "json.decoder"


    class JSONDecoder:
        def __init__(
            self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
            strict=True, object_pairs_hook=None,
        ):
            self.object_hook = object_hook
            self.parse_float = parse_float
            self.parse_int = parse_int
            self.parse_constant = parse_constant
            self.strict = strict
            self.object_pairs_hook = object_pairs_hook

        def _options(self):
            return (
                JSONDecodeError, self.object_hook, self.object_pairs_hook, self.parse_float,
                self.parse_int, self.parse_constant, self.strict)

        def decode(self, s):
            return _json.read(s, *self._options())

        def raw_decode(self, s, idx=0):
            if idx < 0:
                raise ValueError("idx cannot be negative")
            return _json.read(s, *self._options(), idx)


    class JSONEncoder:
        item_separator = ", "
        key_separator = ": "

        def __init__(
            self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True,
            sort_keys=False, indent=None, separators=None, default=None,
        ):
            self.skipkeys = skipkeys
            self.ensure_ascii = ensure_ascii
            self.check_circular = check_circular
            self.allow_nan = allow_nan
            self.sort_keys = sort_keys
            self.indent = indent
            if separators is not None:
                self.item_separator, self.key_separator = separators
            elif indent is not None:
                self.item_separator = ","
            if default is not None:
                self.default = default

        def default(self, o):
            raise TypeError(f"Object of type {o.__class__.__name__} is not JSON serializable")

        def encode(self, o):
            indent = self.indent
            if indent is not None and not isinstance(indent, str):
                indent = " " * indent
            return _json.write(
                o, self.skipkeys, self.ensure_ascii, self.check_circular, self.allow_nan, indent,
                self.item_separator, self.key_separator, self.sort_keys, self.default)

        def iterencode(self, o, _one_shot=False):
            yield self.encode(o)


    def dumps(
        obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None,
        indent=None, separators=None, default=None, sort_keys=False, **keywords,
    ):
        return (cls or JSONEncoder)(
            skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular,
            allow_nan=allow_nan, indent=indent, separators=separators, default=default,
            sort_keys=sort_keys, **keywords).encode(obj)


    def dump(obj, fp, **options):
        fp.write(dumps(obj, **options))


    def loads(s, *, cls=None, **options):
        if isinstance(s, str):
            if s.startswith("\ufeff"):
                raise JSONDecodeError("Unexpected UTF-8 BOM (decode using utf-8-sig)", s, 0)
        elif isinstance(s, (bytes, bytearray)):
            s = s.decode("utf-8")
        else:
            raise TypeError(
                f"the JSON object must be str, bytes or bytearray, not {s.__class__.__name__}")
        return (cls or JSONDecoder)(**options).decode(s)


    def load(fp, **options):
        return loads(fp.read(), **options)


    def __getattr__(name):
        if name in ("decoder", "encoder"):
            import json.decoder
            import json.encoder
            return globals()[name]
        raise AttributeError(f"module 'json' has no attribute {name!r}")
    """#
}
