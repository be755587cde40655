extension PythonLibrary {
  /// The source of `tomllib`.
  static let tomllib = #"""
    """Reading TOML, the format of configuration files."""

    import re
    from datetime import date, datetime, time, timedelta, timezone

    __all__ = ["TOMLDecodeError", "load", "loads"]

    _KEY = re.compile(r"[A-Za-z0-9_-]+")
    _NUMBER = re.compile(
        r"0x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|0o[0-7](?:_?[0-7])*|0b[01](?:_?[01])*|"
        r"[+-]?(?:0|[1-9](?:_?[0-9])*)"
        r"(?P<part>(?:\.[0-9](?:_?[0-9])*)?(?:[eE][+-]?[0-9](?:_?[0-9])*)?)")
    _TIME = r"([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])(?:\.([0-9]{1,6})[0-9]*)?"
    _LOCAL_TIME = re.compile(_TIME)
    _DATE = re.compile(
        r"([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
        rf"(?:[Tt ]{_TIME}(?:([Zz])|([+-])([01][0-9]|2[0-3]):([0-5][0-9]))?)?")
    _CONTROL = frozenset(map(chr, [*range(32), 127]))
    _OF_LINE = _CONTROL - {"\t"}
    _OF_LINES = _OF_LINE - {"\n"}
    _ESCAPES = {
        "b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", '"': '"', "\\": "\\",
    }


    class TOMLDecodeError(ValueError):
        pass


    def load(fp, /, *, parse_float=float):
        data = fp.read()
        if isinstance(data, str):
            raise TypeError("File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`")
        return loads(data.decode(), parse_float=parse_float)


    def loads(s, /, *, parse_float=float):
        return _Reader(s.replace("\r\n", "\n"), parse_float).document()


    class _Reader:
        """A text, the place in it, and which of the tables made so far are closed to what."""

        def __init__(self, text, parse_float):
            self._text = text
            self._place = 0
            self._parse_float = parse_float
            # Tables and arrays by identity; all of them live as long as the document.
            self._declared = set()
            self._dotted = set()
            self._frozen = set()

        def document(self):
            made = table = {}
            header = ()
            while True:
                self._skip(" \t")
                if self._at_end:
                    return made
                if self._take("\n"):
                    continue
                start = self._next
                if start == "[":
                    header, table = self._header(made)
                elif start in "\"'" or _KEY.match(start):
                    self._assignment(table, header)
                elif start != "#":
                    raise self._error("Invalid statement")
                self._skip(" \t")
                self._skip_comment()
                if not self._at_end and not self._take("\n"):
                    raise self._error("Expected newline or end of document after a statement")

        # The text

        @property
        def _at_end(self):
            return self._place >= len(self._text)

        @property
        def _next(self):
            return self._text[self._place:self._place + 1]

        def _take(self, word):
            found = self._text.startswith(word, self._place)
            if found:
                self._place += len(word)
            return found

        def _skip(self, characters):
            while self._next and self._next in characters:
                self._place += 1

        def _skip_comment(self):
            if not self._take("#"):
                return
            while self._next not in ("", "\n"):
                if self._next in _OF_LINE:
                    raise self._error(f"Found invalid character {self._next!r}")
                self._place += 1

        def _skip_lines(self):
            while True:
                before = self._place
                self._skip(" \t\n")
                self._skip_comment()
                if self._place == before:
                    return

        def _error(self, message, place=None):
            place = self._place if place is None else place
            if place >= len(self._text):
                return TOMLDecodeError(f"{message} (at end of document)")
            line = self._text.count("\n", 0, place) + 1
            column = place - self._text.rfind("\n", 0, place)
            return TOMLDecodeError(f"{message} (at line {line}, column {column})")

        # Statements

        def _header(self, document):
            """`[table]` or `[[array of tables]]`: its name, and the table that it opens."""
            is_array = self._take("[[")
            if not is_array:
                self._take("[")
            self._skip(" \t")
            key = self._key()
            *parents, last = key
            table, is_open = document, True
            for name in parents:
                table = table.setdefault(name, {})
                is_open = is_open and id(table) not in self._frozen
                if isinstance(table, list):
                    table = table[-1] if table else None
                if not isinstance(table, dict):
                    raise self._error("Cannot overwrite a value")
            found = table.get(last)
            is_open = is_open and id(found) not in self._frozen
            if is_array:
                if not is_open:
                    raise self._error(f"Cannot mutate immutable namespace {key}")
                if last in table and not isinstance(found, list):
                    raise self._error("Cannot overwrite a value")
                table.setdefault(last, []).append(made := {})
            else:
                is_closed = id(found) in self._declared or id(found) in self._dotted
                if not is_open or is_closed or isinstance(found, list):
                    raise self._error(f"Cannot declare {key} twice")
                made = table.setdefault(last, {})
                if not isinstance(made, dict):
                    raise self._error("Cannot overwrite a value")
                self._declared.add(id(made))
            if not self._take("]]" if is_array else "]"):
                raise self._error(
                    "Expected ']]' at the end of an array declaration" if is_array
                    else "Expected ']' at the end of a table declaration")
            return key, made

        def _assignment(self, table, header):
            """`key = value` below a header; a key of several parts opens tables for good."""
            key, value = self._pair()
            *parents, last = key
            path = header
            for name in parents:
                path += (name,)
                table = table.setdefault(name, {})
                if id(table) in self._frozen:
                    raise self._error(f"Cannot mutate immutable namespace {path}")
                if id(table) in self._declared:
                    raise self._error(f"Cannot redefine namespace {path}")
                if not isinstance(table, dict):
                    raise self._error("Cannot overwrite a value")
                self._dotted.add(id(table))
            if last in table:
                raise self._error("Cannot overwrite a value")
            table[last] = value

        def _pair(self):
            key = self._key()
            if not self._take("="):
                raise self._error("Expected '=' after a key in a key/value pair")
            self._skip(" \t")
            return key, self._value()

        def _key(self):
            parts = [self._key_part()]
            self._skip(" \t")
            while self._take("."):
                self._skip(" \t")
                parts.append(self._key_part())
                self._skip(" \t")
            return tuple(parts)

        def _key_part(self):
            if match := _KEY.match(self._text, self._place):
                self._place = match.end()
                return match[0]
            if self._take("'"):
                return self._literal("'", _OF_LINE)
            if self._take('"'):
                return self._string('"', _OF_LINE)
            raise self._error("Invalid initial character for a key part")

        # Values

        def _value(self):
            if self._take('"""'):
                self._take("\n")
                return self._string('"""', _OF_LINES)
            if self._take('"'):
                return self._string('"', _OF_LINE)
            if self._take("'''"):
                self._take("\n")
                return self._literal("'''", _OF_LINES)
            if self._take("'"):
                return self._literal("'", _OF_LINE)
            if self._take("true"):
                return True
            if self._take("false"):
                return False
            if self._take("["):
                return self._array()
            if self._take("{"):
                return self._inline_table()
            return self._scalar()

        def _scalar(self):
            text, start = self._text, self._place
            if match := _DATE.match(text, start):
                try:
                    value = _date_of(*match.groups())
                except ValueError:
                    raise self._error("Invalid date or datetime") from None
            elif match := _LOCAL_TIME.match(text, start):
                value = time(*_time_of(*match.groups()))
            elif match := _NUMBER.match(text, start):
                value = self._float(match[0]) if match["part"] else int(match[0], 0)
            elif match := re.compile("[+-]?(?:inf|nan)").match(text, start):
                value = self._float(match[0])
            else:
                raise self._error("Invalid value")
            self._place = match.end()
            return value

        def _float(self, text):
            value = self._parse_float(text)
            if self._parse_float is not float and isinstance(value, (dict, list)):
                raise ValueError("parse_float must not return dicts or lists")
            return value

        def _array(self):
            made = []
            self._frozen.add(id(made))
            self._skip_lines()
            while not self._take("]"):
                made.append(self._value())
                self._skip_lines()
                if self._take(","):
                    self._skip_lines()
                elif self._next != "]":
                    raise self._error("Unclosed array")
            return made

        def _inline_table(self):
            made = {}
            self._skip(" \t")
            if not self._take("}"):
                self._inline_pairs(made)
            self._freeze(made)
            return made

        def _inline_pairs(self, made):
            while True:
                key, value = self._pair()
                *parents, last = key
                table = made
                for index, name in enumerate(parents):
                    table = table.setdefault(name, {})
                    if id(table) in self._frozen:
                        raise self._error(f"Cannot mutate immutable namespace {key[:index + 1]}")
                    if not isinstance(table, dict):
                        raise self._error("Cannot overwrite a value")
                if last in table:
                    raise self._error(f"Duplicate inline table key {last!r}")
                table[last] = value
                self._skip(" \t")
                if self._take("}"):
                    return
                if not self._take(","):
                    raise self._error("Unclosed inline table")
                self._skip(" \t")

        def _freeze(self, table):
            self._frozen.add(id(table))
            for value in table.values():
                if isinstance(value, dict):
                    self._freeze(value)

        # Strings

        def _literal(self, quote, illegal):
            """A string without escapes, from behind its opening quote."""
            start = self._place
            while not self._text.startswith(quote, self._place):
                if self._at_end:
                    raise self._error(f"Expected {quote!r}")
                if self._next in illegal:
                    raise self._error(f"Found invalid character {self._next!r}")
                self._place += 1
            value = self._text[start:self._place]
            self._place += len(quote)
            return value + self._more_quotes(quote)

        def _string(self, quote, illegal):
            """A string with escapes, from behind its opening quote."""
            parts = []
            start = self._place
            while not self._text.startswith(quote, self._place):
                character = self._next
                if not character:
                    raise self._error("Unterminated string")
                if character == "\\":
                    parts.append(self._text[start:self._place])
                    parts.append(self._escape(len(quote) == 3))
                    start = self._place
                elif character in illegal:
                    raise self._error(f"Illegal character {character!r}")
                else:
                    self._place += 1
            parts.append(self._text[start:self._place])
            self._place += len(quote)
            return "".join(parts) + self._more_quotes(quote)

        def _more_quotes(self, quote):
            """Up to two quotes may stand directly before the three that end a string."""
            found = ""
            while len(quote) == 3 and len(found) < 2 and self._take(quote[0]):
                found += quote[0]
            return found

        def _escape(self, is_of_lines):
            start = self._place
            kind = self._text[start + 1:start + 2]
            self._place = min(start + 2, len(self._text))
            if is_of_lines and kind and kind in " \t\n":
                self._place -= 1
                self._skip(" \t")
                if self._at_end:
                    return ""
                if self._next != "\n":
                    raise self._error("Unescaped '\\' in a string", start + 2)
                self._skip(" \t\n")
                return ""
            if kind and kind in "uU":
                return self._character(4 if kind == "u" else 8)
            if kind not in _ESCAPES:
                raise self._error("Unescaped '\\' in a string" if kind else "Unterminated string")
            return _ESCAPES[kind]

        def _character(self, size):
            digits = self._text[self._place:self._place + size]
            if not re.fullmatch("[0-9a-fA-F]{%d}" % size, digits):
                raise self._error("Invalid hex value")
            self._place += size
            code = int(digits, 16)
            if 0xD800 <= code <= 0xDFFF or code > 0x10FFFF:
                raise self._error("Escaped character is not a Unicode scalar value")
            return chr(code)


    def _time_of(hour, minute, second, fraction):
        return int(hour), int(minute), int(second), int((fraction or "").ljust(6, "0"))


    def _date_of(year, month, day, hour, minute, second, fraction, utc, sign, hours, minutes):
        if hour is None:
            return date(int(year), int(month), int(day))
        zone = None
        if utc:
            zone = timezone.utc
        elif sign:
            offset = timedelta(hours=int(hours), minutes=int(minutes))
            zone = timezone(-offset if sign == "-" else offset)
        return datetime(
            int(year), int(month), int(day), *_time_of(hour, minute, second, fraction), tzinfo=zone)
    """#
}
