extension PythonLibrary {
  /// The source of `re`.
  static let re = #"""
    """Regular expressions."""

    from _loopscope import mappingproxy as _mappingproxy
    import _sre
    from enum import IntFlag as _IntFlag

    __all__ = [
        "match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "compile",
        "purge", "template", "escape", "error", "Pattern", "Match", "A", "I", "L", "M", "S", "X", "U",
        "ASCII", "IGNORECASE", "LOCALE", "MULTILINE", "DOTALL", "VERBOSE", "UNICODE", "NOFLAG",
        "RegexFlag",
    ]


    class RegexFlag(_IntFlag):
        NOFLAG = 0
        ASCII = A = 256
        IGNORECASE = I = 2
        LOCALE = L = 4
        UNICODE = U = 32
        MULTILINE = M = 8
        DOTALL = S = 16
        VERBOSE = X = 64
        DEBUG = 128

        def __repr__(self):
            if not self._value_:
                return "re.NOFLAG"
            names = [
                f"re.{name}" for name, value in _SHOWN if self._value_ & value]
            rest = self._value_ & ~sum(value for _, value in _SHOWN)
            if rest:
                names.append(hex(rest))
            return "|".join(names)

        __str__ = __repr__


    _SHOWN = (
        ("ASCII", 256), ("IGNORECASE", 2), ("LOCALE", 4), ("UNICODE", 32), ("MULTILINE", 8),
        ("DOTALL", 16), ("VERBOSE", 64), ("DEBUG", 128),
    )
    NOFLAG = RegexFlag.NOFLAG
    ASCII = A = RegexFlag.ASCII
    IGNORECASE = I = RegexFlag.IGNORECASE
    LOCALE = L = RegexFlag.LOCALE
    UNICODE = U = RegexFlag.UNICODE
    MULTILINE = M = RegexFlag.MULTILINE
    DOTALL = S = RegexFlag.DOTALL
    VERBOSE = X = RegexFlag.VERBOSE
    DEBUG = RegexFlag.DEBUG


    class error(Exception):
        def __init__(self, msg, pattern=None, pos=None):
            self.msg = msg
            self.pattern = pattern
            self.pos = pos
            self.lineno = self.colno = None
            if pattern is not None and pos is not None:
                newline = "\n" if isinstance(pattern, str) else b"\n"
                self.lineno = pattern.count(newline, 0, pos) + 1
                self.colno = pos - pattern.rfind(newline, 0, pos)
                msg = f"{msg} at position {pos}"
                if newline in pattern:
                    msg = f"{msg} (line {self.lineno}, column {self.colno})"
            super().__init__(msg)


    error.__module__ = "re"


    class Match:
        __slots__ = ("re", "string", "pos", "endpos", "_places")

        def __init__(self, pattern, string, pos, endpos, places):
            self.re = pattern
            self.string = string
            self.pos = pos
            self.endpos = endpos
            self._places = places

        def _index(self, group):
            if isinstance(group, int):
                if 0 <= group <= self.re.groups:
                    return group
            elif group in self.re.groupindex:
                return self.re.groupindex[group]
            raise IndexError("no such group")

        def _text(self, index, default=None):
            start = self._places[2 * index]
            if start < 0:
                return default
            return self.string[start:self._places[2 * index + 1]]

        def group(self, *groups):
            if not groups:
                return self._text(0)
            if len(groups) == 1:
                return self._text(self._index(groups[0]))
            return tuple([self._text(self._index(group)) for group in groups])

        def __getitem__(self, group):
            return self._text(self._index(group))

        def groups(self, default=None):
            return tuple([
                self._text(index, default) for index in range(1, self.re.groups + 1)])

        def groupdict(self, default=None):
            return {
                name: self._text(index, default) for name, index in self.re.groupindex.items()}

        def start(self, group=0, /):
            return self._places[2 * self._index(group)]

        def end(self, group=0, /):
            return self._places[2 * self._index(group) + 1]

        def span(self, group=0, /):
            index = self._index(group)
            return (self._places[2 * index], self._places[2 * index + 1])

        @property
        def regs(self):
            return tuple([self.span(index) for index in range(self.re.groups + 1)])

        @property
        def lastindex(self):
            # The group that was closed last: of those that end at one place, the one that is closed
            # last in the pattern.
            closed = [
                (self._places[2 * index + 1], place, index)
                for index, place in enumerate(self.re._closing_places(), 1)
                if self._places[2 * index] >= 0]
            return max(closed)[2] if closed else None

        @property
        def lastgroup(self):
            last = self.lastindex
            for name, index in self.re.groupindex.items():
                if index == last:
                    return name
            return None

        def expand(self, template):
            return _expand(_parse_template(template, self.re), self)

        def __repr__(self):
            return f"<re.Match object; span={self.span()!r}, match={self.group()!r}>"

        def __copy__(self):
            return self

        def __deepcopy__(self, memo):
            return self


    def _last(string, endpos):
        return len(string) if endpos is None else max(0, min(endpos, len(string)))


    def _closing_places(pattern, is_verbose):
        places = []
        opened = []
        place = 0
        while place < len(pattern):
            character = pattern[place]
            if character == "\\":
                place += 1
            elif character == "[":
                # A bracket that closes a set is not its first item.
                place += 2 if pattern.startswith("^", place + 1) else 1
                place += 1 if pattern.startswith("]", place) else 0
                while place < len(pattern) and pattern[place] != "]":
                    place += 2 if pattern[place] == "\\" else 1
            elif character == "#" and is_verbose:
                end = pattern.find("\n", place)
                place = len(pattern) if end < 0 else end
            elif pattern.startswith("(?#", place):
                place = pattern.index(")", place)
            elif character == "(":
                is_group = not pattern.startswith("(?", place) or (
                    pattern.startswith("(?P<", place))
                opened.append(len(places) if is_group else None)
                if is_group:
                    places.append(0)
            elif character == ")":
                group = opened.pop()
                if group is not None:
                    places[group] = place
            place += 1
        return places


    class Pattern:
        def __init__(self, pattern, flags):
            self._engine = _sre.compile(
                pattern, flags, lambda message, place: error(message, pattern, place))
            self.pattern = pattern
            self.flags = self._engine.flags
            self.groups = self._engine.groups
            self._closing = None
            self.groupindex = _mappingproxy(self._engine.groupindex)

        def _closing_places(self):
            """Where the groups' closing parentheses stand in the pattern, by the groups' numbers."""
            if self._closing is None:
                pattern = self.pattern
                if isinstance(pattern, bytes):
                    pattern = pattern.decode("latin-1")
                self._closing = _closing_places(pattern, self.flags & VERBOSE)
            return self._closing

        def __reduce__(self):
            return compile, (self.pattern, self.flags)

        def _find(self, string, pos, endpos, mode):
            places = self._engine.find(string, pos, endpos, mode)
            if places is None:
                return None
            return Match(self, string, pos, _last(string, endpos), places)

        def match(self, string, pos=0, endpos=None):
            return self._find(string, pos, endpos, 0)

        def fullmatch(self, string, pos=0, endpos=None):
            return self._find(string, pos, endpos, 1)

        def search(self, string, pos=0, endpos=None):
            return self._find(string, pos, endpos, 2)

        def findall(self, string, pos=0, endpos=None):
            found = self._engine.find_all(string, pos, endpos, 0)
            if self.groups == 0:
                return [string[places[0]:places[1]] for places in found]
            empty = string[:0]
            if self.groups == 1:
                return [string[places[2]:places[3]] if places[2] >= 0 else empty for places in found]
            return [
                tuple([
                    string[places[place]:places[place + 1]] if places[place] >= 0 else empty
                    for place in range(2, len(places), 2)
                ])
                for places in found
            ]

        def finditer(self, string, pos=0, endpos=None):
            end = _last(string, endpos)
            return iter([
                Match(self, string, pos, end, places)
                for places in self._engine.find_all(string, pos, endpos, 0)])

        def split(self, string, maxsplit=0):
            parts = []
            start = 0
            found = self._engine.find_all(string, 0, None, maxsplit) if maxsplit >= 0 else []
            for places in found:
                parts.append(string[start:places[0]])
                for place in range(2, len(places), 2):
                    parts.append(
                        string[places[place]:places[place + 1]] if places[place] >= 0 else None)
                start = places[1]
            parts.append(string[start:])
            return parts

        def subn(self, repl, string, count=0):
            found = self._engine.find_all(string, 0, None, count)
            if callable(repl):
                template = None
            else:
                template = _parse_template(repl, self)
            parts = []
            start = 0
            for places in found:
                match = Match(self, string, 0, len(string), places)
                parts.append(string[start:places[0]])
                made = repl(match) if template is None else _expand(template, match)
                parts.append(made)
                start = places[1]
            parts.append(string[start:])
            return string[:0].join(parts), len(found)

        def sub(self, repl, string, count=0):
            return self.subn(repl, string, count)[0]

        def scanner(self, string, pos=0, endpos=None):
            raise NotImplementedError("Pattern.scanner is not available")

        def __eq__(self, other):
            if not isinstance(other, Pattern):
                return NotImplemented
            return (self.pattern, self.flags) == (other.pattern, other.flags)

        def __hash__(self):
            return hash((self.pattern, self.flags))

        def __repr__(self):
            flags = self.flags & ~32 if isinstance(self.pattern, str) else self.flags
            shown = f", {RegexFlag(flags)!r}" if flags else ""
            return f"re.compile({self.pattern!r:.200}{shown})"

        def __copy__(self):
            return self

        def __deepcopy__(self, memo):
            return self

        @classmethod
        def __class_getitem__(cls, item):
            from types import GenericAlias
            return GenericAlias(cls, item)


    def _parse_template(template, pattern):
        """The parts of a replacement: texts, and numbers of groups."""
        is_bytes = isinstance(template, (bytes, bytearray))
        text = template.decode("latin-1") if is_bytes else template
        if "\\" not in text:
            return [template]
        parts = []
        plain = []
        place = 0

        def flush():
            if plain:
                joined = "".join(plain)
                parts.append(joined.encode("latin-1") if is_bytes else joined)
                plain.clear()

        def add(index, at):
            if index > pattern.groups:
                raise error(f"invalid group reference {index}", template, at)
            flush()
            parts.append(index)

        while place < len(text):
            character = text[place]
            if character != "\\":
                plain.append(character)
                place += 1
                continue
            start = place
            place += 1
            if place == len(text):
                raise error("bad escape (end of pattern)", template, start)
            character = text[place]
            place += 1
            if character == "g":
                if text[place:place + 1] != "<":
                    raise error("missing <", template, place)
                end = text.find(">", place)
                if end < 0:
                    raise error("missing >, unterminated name", template, place + 1)
                name = text[place + 1:end]
                if not name:
                    raise error("missing group name", template, place + 1)
                if name.isdigit():
                    index = int(name)
                    if index > pattern.groups:
                        raise error(f"invalid group reference {index}", template, place + 1)
                elif not name.isidentifier():
                    raise error(f"bad character in group name {name!r}", template, place + 1)
                elif name not in pattern.groupindex:
                    raise IndexError(f"unknown group name {name!r}")
                else:
                    index = pattern.groupindex[name]
                flush()
                parts.append(index)
                place = end + 1
            elif character == "0":
                digits = ""
                while len(digits) < 2 and text[place:place + 1] in tuple("01234567"):
                    digits += text[place]
                    place += 1
                plain.append(chr(int(digits or "0", 8)))
            elif character.isdigit():
                digits = character
                if text[place:place + 1].isdigit():
                    digits += text[place]
                    place += 1
                    following = text[place:place + 1]
                    if (
                        digits[0] in "0123" and digits[1] in "01234567"
                        and following in tuple("01234567")
                    ):
                        plain.append(chr(int(digits + following, 8)))
                        place += 1
                        continue
                add(int(digits), start + 1)
            elif character in "abfnrtv\\":
                plain.append({
                    "a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v",
                    "\\": "\\",
                }[character])
            elif character.isascii() and character.isalpha():
                raise error(f"bad escape \\{character}", template, start)
            else:
                plain.append("\\" + character)
        flush()
        return parts


    def _expand(parts, match):
        empty = match.string[:0]
        return empty.join([
            match._text(part, empty) if isinstance(part, int) else part for part in parts])


    _cache = {}


    def compile(pattern, flags=0):
        if isinstance(pattern, Pattern):
            if flags:
                raise ValueError("cannot process flags argument with a compiled pattern")
            return pattern
        flags = int(flags)
        key = (type(pattern), pattern, flags)
        try:
            return _cache[key]
        except KeyError:
            pass
        except TypeError:
            raise TypeError("first argument must be string or compiled pattern") from None
        if not isinstance(pattern, (str, bytes)):
            raise TypeError("first argument must be string or compiled pattern")
        made = Pattern(pattern, flags)
        if len(_cache) >= 512:
            _cache.clear()
        _cache[key] = made
        return made


    def match(pattern, string, flags=0):
        return compile(pattern, flags).match(string)


    def fullmatch(pattern, string, flags=0):
        return compile(pattern, flags).fullmatch(string)


    def search(pattern, string, flags=0):
        return compile(pattern, flags).search(string)


    def sub(pattern, repl, string, count=0, flags=0):
        return compile(pattern, flags).sub(repl, string, count)


    def subn(pattern, repl, string, count=0, flags=0):
        return compile(pattern, flags).subn(repl, string, count)


    def split(pattern, string, maxsplit=0, flags=0):
        return compile(pattern, flags).split(string, maxsplit)


    def findall(pattern, string, flags=0):
        return compile(pattern, flags).findall(string)


    def finditer(pattern, string, flags=0):
        return compile(pattern, flags).finditer(string)


    def purge():
        _cache.clear()


    _SPECIAL = {character: "\\" + character for character in "()[]{}?*+-|^$\\.&~# \t\n\r\v\f"}


    def escape(pattern):
        if isinstance(pattern, str):
            return "".join([_SPECIAL.get(character, character) for character in pattern])
        return escape(str(pattern, "latin-1")).encode("latin-1")


    def _name_with_module():
        import _loopscope
        for one in (Pattern, Match,):
            _loopscope.show_module_of(one)


    _name_with_module()
    """#
}
