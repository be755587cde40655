extension PythonLibrary {
  /// The source of `pprint`.
  static let pprint = #"""
    """Printing nested data over several lines."""

    import sys
    from _loopscope import mappingproxy as _mappingproxy

    __all__ = ["pprint", "pformat", "pp", "PrettyPrinter", "isreadable", "isrecursive", "saferepr"]

    # Whose text is the same everywhere and never long enough to matter.
    _SCALARS = frozenset((str, bytes, bytearray, float, bool, type(None)))


    def pprint(
        object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
        underscore_numbers=False,
    ):
        PrettyPrinter(
            indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts,
            underscore_numbers=underscore_numbers,
        ).pprint(object)


    def pformat(
        object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
        underscore_numbers=False,
    ):
        return PrettyPrinter(
            indent, width, depth, compact=compact, sort_dicts=sort_dicts,
            underscore_numbers=underscore_numbers,
        ).pformat(object)


    def pp(object, *args, sort_dicts=False, **kwargs):
        pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


    def saferepr(object):
        return PrettyPrinter()._safe(object, {}, None, 0)[0]


    def isreadable(object):
        return PrettyPrinter().isreadable(object)


    def isrecursive(object):
        return PrettyPrinter().isrecursive(object)


    class _Key:
        """Orders anything: as it orders itself, else by the type's name and the identity."""

        __slots__ = ("value",)

        def __init__(self, value):
            self.value = value

        def _fallback(self):
            return str(type(self.value)), id(self.value)

        def __lt__(self, other):
            try:
                return self.value < other.value
            except TypeError:
                return self._fallback() < other._fallback()


    def _pair_key(pair):
        return _Key(pair[0]), _Key(pair[1])


    def _recursion(object):
        return f"<Recursion on {type(object).__name__} with id={id(object)}>"


    class PrettyPrinter:
        def __init__(
            self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True,
            underscore_numbers=False,
        ):
            indent = int(indent)
            width = int(width)
            if indent < 0:
                raise ValueError("indent must be >= 0")
            if depth is not None and depth <= 0:
                raise ValueError("depth must be > 0")
            if not width:
                raise ValueError("width must be != 0")
            self._indent_per_level = indent
            self._width = width
            self._depth = depth
            self._stream = sys.stdout if stream is None else stream
            self._compact = bool(compact)
            self._sort_dicts = sort_dicts
            self._underscore_numbers = underscore_numbers

        def pprint(self, object):
            if self._stream is not None:
                self._stream.write(self.pformat(object) + "\n")

        def pformat(self, object):
            return self._format(object, 0, 0, {}, 0)

        def isrecursive(self, object):
            return self.format(object, {}, 0, 0)[2]

        def isreadable(self, object):
            text, is_readable, is_recursive = self.format(object, {}, 0, 0)
            return is_readable and not is_recursive

        def format(self, object, context, maxlevels, level):
            """The text in one line, whether `eval` understands it, and whether it contains itself."""
            return self._safe(object, context, maxlevels, level)

        # One line

        def _repr(self, object, context, level):
            return self.format(object, context.copy(), self._depth, level)[0]

        def _safe(self, object, context, maxlevels, level):
            kind = type(object)
            if kind in _SCALARS:
                return repr(object), True, False
            shows = getattr(kind, "__repr__", None)
            if issubclass(kind, int) and shows is int.__repr__:
                return f"{object:_d}" if self._underscore_numbers else repr(object), True, False
            for base, opening, closing in ((dict, "{", "}"), (list, "[", "]"), (tuple, "(", ")")):
                if issubclass(kind, base) and shows is base.__repr__:
                    break
            else:
                text = repr(object)
                return text, bool(text) and not text.startswith("<"), False
            if not object:
                return opening + closing, True, False
            identity = id(object)
            if maxlevels and level >= maxlevels:
                return f"{opening}...{closing}", False, identity in context
            if identity in context:
                return _recursion(object), False, True
            context[identity] = 1
            is_readable, is_recursive = True, False
            texts = []
            for entry in self._sorted(object.items()) if base is dict else object:
                shown = []
                for part in entry if base is dict else (entry,):
                    text, reads, recurs = self.format(part, context, maxlevels, level + 1)
                    shown.append(text)
                    is_readable = is_readable and reads
                    is_recursive = is_recursive or recurs
                texts.append(": ".join(shown))
            del context[identity]
            if base is tuple and len(texts) == 1:
                closing = ",)"
            return opening + ", ".join(texts) + closing, is_readable, is_recursive

        def _sorted(self, items):
            return sorted(items, key=_pair_key) if self._sort_dicts else items

        # Several lines. `indent` is the column that the text starts at, `allowance` how many characters
        # follow it on its last line.

        def _format(self, object, indent, allowance, context, level):
            identity = id(object)
            if identity in context:
                return _recursion(object)
            text = self._repr(object, context, level)
            if len(text) <= self._width - indent - allowance:
                return text
            kind = type(object)
            layout = _layouts().get(kind.__repr__)
            if layout is None and getattr(kind.__repr__, "_is_of_dataclass", False):
                layout = PrettyPrinter._dataclass
            if layout is None:
                return text
            context[identity] = 1
            text = layout(self, object, indent, allowance, context, level + 1)
            del context[identity]
            return text

        def _dict(self, object, indent, allowance, context, level):
            items = self._sorted(object.items())
            return "{" + self._pairs(items, indent, allowance + 1, context, level) + "}"

        def _pairs(self, items, indent, allowance, context, level):
            start = " " * (self._indent_per_level - 1)
            indent += self._indent_per_level
            items = list(items)
            parts = []
            for place, (key, value) in enumerate(items):
                shown = self._repr(key, context, level)
                after = allowance if place == len(items) - 1 else 1
                parts.append(f"{shown}: " + self._format(
                    value, indent + len(shown) + 2, after, context, level))
            return start + (",\n" + " " * indent).join(parts)

        def _list(self, object, indent, allowance, context, level):
            return "[" + self._items(object, indent, allowance + 1, context, level) + "]"

        def _tuple(self, object, indent, allowance, context, level):
            closing = ",)" if len(object) == 1 else ")"
            return "(" + self._items(object, indent, allowance + len(closing), context, level) + closing

        def _set(self, object, indent, allowance, context, level):
            if not len(object):
                return repr(object)
            kind = type(object)
            opening, closing = ("{", "}") if kind is set else (kind.__name__ + "({", "})")
            items = sorted(object, key=_Key)
            return opening + self._items(
                items, indent + len(opening) - 1, allowance + len(closing), context, level) + closing

        def _items(self, items, indent, allowance, context, level):
            indent += self._indent_per_level
            line_end = ",\n" + " " * indent
            text = " " * (self._indent_per_level - 1)
            room = whole = self._width - indent + 1
            items = list(items)
            between = ""
            for place, item in enumerate(items):
                is_last = place == len(items) - 1
                if is_last:
                    room -= allowance
                    whole -= allowance
                if self._compact:
                    shown = self._repr(item, context, level)
                    needed = len(shown) + 2
                    if room < needed:
                        room = whole
                        if between:
                            between = line_end
                    if room >= needed:
                        room -= needed
                        text += between + shown
                        between = ", "
                        continue
                text += between
                between = line_end
                text += self._format(item, indent, allowance if is_last else 1, context, level)
            return text

        def _str(self, object, indent, allowance, context, level):
            if not object:
                return repr(object)
            if level == 1:
                indent += 1
                allowance += 1
            room = self._width - indent
            chunks = []
            lines = object.splitlines(True)
            for place, line in enumerate(lines):
                after = allowance if place == len(lines) - 1 else 0
                shown = repr(line)
                if len(shown) <= room - after:
                    chunks.append(shown)
                    continue
                current = ""
                words = _words(line)
                for index, word in enumerate(words):
                    limit = room - after if index == len(words) - 1 else room
                    if len(repr(current + word)) > limit:
                        if current:
                            chunks.append(repr(current))
                        current = word
                    else:
                        current += word
                if current:
                    chunks.append(repr(current))
            if len(chunks) == 1:
                return chunks[0]
            text = ("\n" + " " * indent).join(chunks)
            return f"({text})" if level == 1 else text

        def _bytes(self, object, indent, allowance, context, level):
            if len(object) <= 4:
                return repr(object)
            if level == 1:
                indent += 1
                allowance += 1
            room = self._width - indent
            chunks = []
            current = b""
            last = len(object) // 4 * 4
            for start in range(0, len(object), 4):
                part = object[start:start + 4]
                if start == last:
                    room -= allowance
                if len(repr(current + part)) > room:
                    if current:
                        chunks.append(repr(current))
                    current = part
                else:
                    current += part
            if current:
                chunks.append(repr(current))
            text = ("\n" + " " * indent).join(chunks)
            return f"({text})" if level == 1 else text

        def _bytearray(self, object, indent, allowance, context, level):
            inner = self._bytes(bytes(object), indent + 10, allowance + 1, context, level + 1)
            return f"bytearray({inner})"

        def _named(self, name, content, indent, allowance, context, level):
            """A name with what it is made of in parentheses."""
            inner = self._format(content, indent + len(name) + 1, allowance + 1, context, level)
            return f"{name}({inner})"

        def _ordered_dict(self, object, indent, allowance, context, level):
            if not len(object):
                return repr(object)
            return self._named(
                type(object).__name__, list(object.items()), indent, allowance, context, level)

        def _mappingproxy(self, object, indent, allowance, context, level):
            return self._named("mappingproxy", object.copy(), indent, allowance, context, level)

        def _default_dict(self, object, indent, allowance, context, level):
            if not len(object):
                return repr(object)
            name = type(object).__name__
            factory = self._repr(object.default_factory, context, level)
            indent += len(name) + 1
            inner = self._dict(object, indent, allowance + 1, context, level)
            return f"{name}({factory},\n{' ' * indent}{inner})"

        def _counter(self, object, indent, allowance, context, level):
            if not len(object):
                return repr(object)
            name = type(object).__name__
            inner = self._pairs(
                object.most_common(), indent + len(name) + 1, allowance + 2, context, level)
            return name + "({" + inner + "})"

        def _chain_map(self, object, indent, allowance, context, level):
            name = type(object).__name__
            indent += len(name) + 1
            last = len(object.maps) - 1
            parts = [
                self._format(one, indent, allowance + 1 if place == last else 1, context, level)
                for place, one in enumerate(object.maps)
            ]
            return f"{name}(" + (",\n" + " " * indent).join(parts) + ")"

        def _deque(self, object, indent, allowance, context, level):
            if not len(object):
                return repr(object)
            name = type(object).__name__
            indent += len(name) + 1
            after = allowance + 2 if object.maxlen is None else 2
            inner = self._items(object, indent, after, context, level)
            if object.maxlen is None:
                return f"{name}([{inner}])"
            most = self._repr(object.maxlen, context, level)
            return f"{name}([{inner}],\n{' ' * indent}maxlen={most})"

        def _simple_namespace(self, object, indent, allowance, context, level):
            import types
            kind = type(object)
            name = "namespace" if kind is types.SimpleNamespace else kind.__name__
            return self._attributes(
                name, object.__dict__.items(), indent, allowance, context, level)

        def _dataclass(self, object, indent, allowance, context, level):
            items = [
                (one.name, getattr(object, one.name))
                for one in type(object).__dataclass_fields__.values()
                if one.repr and one._field_type.name == "_FIELD"
            ]
            return self._attributes(
                type(object).__name__, items, indent, allowance, context, level)

        def _attributes(self, name, items, indent, allowance, context, level):
            indent += len(name) + 1
            items = list(items)
            parts = []
            for place, (key, value) in enumerate(items):
                if id(value) in context:
                    parts.append(f"{key}=...")
                    continue
                after = allowance if place == len(items) - 1 else 1
                parts.append(f"{key}=" + self._format(
                    value, indent + len(key) + 1, after, context, level))
            return f"{name}(" + (",\n" + " " * indent).join(parts) + ")"

        def _user(self, object, indent, allowance, context, level):
            return self._format(object.data, indent, allowance, context, level - 1)


    def _words(line):
        """The words of a line, each with the white space that follows it."""
        words = []
        start = 0
        for place in range(1, len(line)):
            if line[place - 1].isspace() and not line[place].isspace():
                words.append(line[start:place])
                start = place
        words.append(line[start:])
        return words


    _known_layouts = {}


    def _layouts():
        """How objects are laid out over several lines, by what makes their text."""
        if _known_layouts:
            return _known_layouts
        import collections
        import types
        printer = PrettyPrinter
        for kind, layout in (
            (dict, printer._dict), (list, printer._list), (tuple, printer._tuple),
            (set, printer._set), (frozenset, printer._set), (str, printer._str),
            (bytes, printer._bytes), (bytearray, printer._bytearray),
            (_mappingproxy, printer._mappingproxy),
            (types.SimpleNamespace, printer._simple_namespace),
            (collections.OrderedDict, printer._ordered_dict),
            (collections.defaultdict, printer._default_dict),
            (collections.Counter, printer._counter), (collections.ChainMap, printer._chain_map),
            (collections.deque, printer._deque), (collections.UserDict, printer._user),
            (collections.UserList, printer._user), (collections.UserString, printer._user),
        ):
            _known_layouts[kind.__repr__] = layout
        return _known_layouts
    """#
}
