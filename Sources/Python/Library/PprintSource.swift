extension PythonLibrary {
  /// The source of `pprint`.
  static let pprint = #"""
    """Printing nested data over several lines."""

    import sys

    __all__ = ["pprint", "pformat", "pp", "PrettyPrinter", "isreadable", "isrecursive", "saferepr"]


    class PrettyPrinter:
        def __init__(
            self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True,
            underscore_numbers=False,
        ):
            self._indent = indent
            self._width = width
            self._depth = depth
            self._stream = stream
            self._compact = compact
            self._sorts = sort_dicts

        def pformat(self, object):
            return self._format(object, 0, 0, 0, ())

        def pprint(self, object):
            (sys.stdout if self._stream is None else self._stream).write(self.pformat(object) + "\n")

        def _flat(self, object, level, inside):
            kind = type(object)
            if id(object) in inside:
                return f"<Recursion on {kind.__name__} with id={id(object)}>"
            if kind not in (dict, list, tuple):
                return repr(object)
            if self._depth is not None and level >= self._depth:
                return {dict: "{...}", list: "[...]", tuple: "(...)"}[kind] if object else repr(object)
            inside += (id(object),)
            if kind is dict:
                return "{" + ", ".join(
                    f"{self._flat(key, level + 1, inside)}: {self._flat(value, level + 1, inside)}"
                    for key, value in self._items(object)) + "}"
            parts = [self._flat(item, level + 1, inside) for item in object]
            if kind is list:
                return "[" + ", ".join(parts) + "]"
            return "(" + ", ".join(parts) + ("," if len(parts) == 1 else "") + ")"

        def _items(self, mapping):
            items = list(mapping.items())
            if self._sorts:
                try:
                    items.sort(key=lambda pair: pair[0])
                except TypeError:
                    items.sort(key=lambda pair: (str(type(pair[0])), id(pair[0])))
            return items

        def _format(self, object, column, allowance, level, inside):
            flat = self._flat(object, level, inside)
            if len(flat) <= self._width - column - allowance or id(object) in inside:
                return flat
            if self._depth is not None and level >= self._depth:
                return flat
            kind = type(object)
            inside += (id(object),)
            if kind is dict and object:
                return "{" + " " * (self._indent - 1) + self._pairs(
                    self._items(object), column, allowance + 1, level + 1, inside) + "}"
            if kind in (list, tuple, set, frozenset) and object:
                opening, closing = {
                    list: ("[", "]"), tuple: ("(", ",)" if len(object) == 1 else ")"),
                    set: ("{", "}"), frozenset: ("frozenset({", "})"),
                }[kind]
                items = object if kind in (list, tuple) else sorted(object)
                shift = len(opening) - 1
                return opening + " " * (self._indent - 1) + self._list(
                    items, column + shift, allowance + len(closing), level + 1, inside) + closing
            if kind is str:
                return self._text(object, column, allowance, level)
            if hasattr(kind, "__dataclass_fields__") and "__repr__" in kind.__dict__:
                return self._record(object, kind, column, allowance, level, inside)
            return flat

        def _pairs(self, items, column, allowance, level, inside):
            column += self._indent
            parts = []
            for place, (key, value) in enumerate(items):
                shown = self._flat(key, level, inside)
                rest = allowance if place == len(items) - 1 else 1
                parts.append(f"{shown}: " + self._format(
                    value, column + len(shown) + 2, rest, level, inside))
            return (",\n" + " " * column).join(parts)

        def _list(self, items, column, allowance, level, inside):
            column += self._indent
            items = list(items)
            if not self._compact:
                parts = [
                    self._format(
                        item, column, allowance if place == len(items) - 1 else 1, level, inside)
                    for place, item in enumerate(items)]
                return (",\n" + " " * column).join(parts)
            lines = []
            line = ""
            for place, item in enumerate(items):
                last = place == len(items) - 1
                shown = self._flat(item, level, inside)
                room = self._width - column - (allowance if last else 1)
                if line and len(line) + 2 + len(shown) <= room:
                    line += ", " + shown
                    continue
                if line:
                    lines.append(line)
                line = shown
                if len(shown) > room:
                    line = self._format(item, column, allowance if last else 1, level, inside)
            lines.append(line)
            return (",\n" + " " * column).join(lines)

        def _text(self, text, column, allowance, level):
            lines = text.splitlines(True)
            if level == 0:
                column += 1
                allowance += 1
            chunks = []
            for place, line in enumerate(lines):
                shown = repr(line)
                room = self._width - column
                if place == len(lines) - 1:
                    room -= allowance
                if len(shown) <= room:
                    chunks.append(shown)
                    continue
                words = []
                for word in line.split(" "):
                    words.append(word)
                parts = [word + " " for word in words[:-1]] + ([words[-1]] if words[-1] else [])
                current = ""
                for index, part in enumerate(parts):
                    candidate = current + part
                    limit = self._width - column
                    if index == len(parts) - 1 and place == len(lines) - 1:
                        limit -= allowance
                    if len(repr(candidate)) > limit and current:
                        chunks.append(repr(current))
                        current = part
                    else:
                        current = candidate
                if current:
                    chunks.append(repr(current))
            if len(chunks) == 1:
                return chunks[0]
            joined = ("\n" + " " * column).join(chunks)
            return f"({joined})" if level == 0 else joined

        def _record(self, object, kind, column, allowance, level, inside):
            column += len(kind.__name__) + 1
            parts = []
            fields = [one for one in object.__dataclass_fields__.values() if one.repr]
            for place, one in enumerate(fields):
                last = place == len(fields) - 1
                parts.append(f"{one.name}=" + self._format(
                    getattr(object, one.name), column + len(one.name) + 1,
                    allowance + 1 if last else 1, level + 1, inside))
            return f"{kind.__name__}({(',' + chr(10) + ' ' * column).join(parts)})"


    def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, **options):
        return PrettyPrinter(
            indent, width, depth, compact=compact, sort_dicts=sort_dicts).pformat(object)


    def pprint(
        object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
        **options,
    ):
        PrettyPrinter(
            indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts).pprint(object)


    def pp(object, *args, sort_dicts=False, **options):
        pprint(object, *args, sort_dicts=sort_dicts, **options)


    def saferepr(object):
        return PrettyPrinter()._flat(object, 0, ())


    def isrecursive(object):
        return "<Recursion on" in saferepr(object)


    def isreadable(object):
        return not isrecursive(object)
    """#
}
