extension PythonLibrary {
  /// The source of `string`.
  static let string = #"""
    """Constants and templates of text."""

    __all__ = [
        "ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords", "digits", "hexdigits",
        "octdigits", "printable", "punctuation", "whitespace", "Formatter", "Template",
    ]

    whitespace = " \t\n\r\v\f"
    ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
    ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    ascii_letters = ascii_lowercase + ascii_uppercase
    digits = "0123456789"
    hexdigits = digits + "abcdef" + "ABCDEF"
    octdigits = "01234567"
    punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
    printable = digits + ascii_letters + punctuation + whitespace


    def capwords(s, sep=None):
        return (sep or " ").join(word.capitalize() for word in s.split(sep))


    class Template:
        delimiter = "$"

        def __init__(self, template):
            self.template = template

        def _pieces(self):
            """Pairs of plain text and the name after it; a bad place gives its index instead."""
            text = self.template
            start = 0
            while True:
                place = text.find(self.delimiter, start)
                if place < 0:
                    yield text[start:], None, None
                    return
                plain = text[start:place]
                rest = place + len(self.delimiter)
                if text[rest:rest + len(self.delimiter)] == self.delimiter:
                    yield plain + self.delimiter, None, None
                    start = rest + len(self.delimiter)
                    continue
                braced = text[rest:rest + 1] == "{"
                end = begin = rest + 1 if braced else rest
                while end < len(text) and text[end].isascii() and (
                    text[end] == "_" or text[end].isalpha() or end > begin and text[end].isdigit()
                ):
                    end += 1
                if end == begin or braced and text[end:end + 1] != "}":
                    yield plain, None, place
                    start = rest
                    continue
                stop = end + 1 if braced else end
                yield plain, (text[begin:end], text[place:stop]), None
                start = stop

        def substitute(self, mapping={}, /, **keywords):
            parts = []
            for plain, name, bad in self._pieces():
                parts.append(plain)
                if bad is not None:
                    lines = self.template[:bad].splitlines(keepends=True)
                    if lines and lines[-1].endswith("\n"):
                        lines.append("")
                    if lines:
                        column = bad - len("".join(lines[:-1])) + 1
                    else:
                        column = 1
                    raise ValueError(
                        f"Invalid placeholder in string: line {max(1, len(lines))}, col {column}")
                if name is not None:
                    key = name[0]
                    parts.append(str(keywords[key] if key in keywords else mapping[key]))
            return "".join(parts)

        def safe_substitute(self, mapping={}, /, **keywords):
            parts = []
            for plain, name, bad in self._pieces():
                parts.append(plain)
                if bad is not None:
                    parts.append(self.delimiter)
                elif name is not None:
                    key, shown = name
                    if key in keywords:
                        parts.append(str(keywords[key]))
                    else:
                        try:
                            parts.append(str(mapping[key]))
                        except KeyError:
                            parts.append(shown)
            return "".join(parts)

        def is_valid(self):
            return all(bad is None for _, _, bad in self._pieces())

        def get_identifiers(self):
            names = []
            for _, name, _ in self._pieces():
                if name is not None and name[0] not in names:
                    names.append(name[0])
            return names


    class Formatter:
        def format(self, format_string, /, *args, **keywords):
            return self.vformat(format_string, args, keywords)

        def vformat(self, format_string, args, kwargs):
            used = set()
            text, _ = self._vformat(format_string, args, kwargs, used, 2)
            self.check_unused_args(used, args, kwargs)
            return text

        def _vformat(self, format_string, args, kwargs, used, depth, index=0):
            if depth < 0:
                raise ValueError("Max string recursion exceeded")
            made = []
            for literal, name, specification, conversion in self.parse(format_string):
                if literal:
                    made.append(literal)
                if name is None:
                    continue
                first, rest = _split_field(name)
                if first == "":
                    if index is None:
                        raise ValueError(
                            "cannot switch from manual field specification to automatic field "
                            "numbering")
                    name = f"{index}{rest}"
                    index += 1
                elif first.isdigit():
                    if index:
                        raise ValueError(
                            "cannot switch from manual field specification to automatic field "
                            "numbering")
                    index = None
                value, key = self.get_field(name, args, kwargs)
                used.add(key)
                value = self.convert_field(value, conversion)
                specification, index = self._vformat(
                    specification, args, kwargs, used, depth - 1, index)
                made.append(self.format_field(value, specification))
            return "".join(made), index

        def get_value(self, key, args, kwargs):
            return args[key] if isinstance(key, int) else kwargs[key]

        def check_unused_args(self, used_args, args, kwargs):
            pass

        def format_field(self, value, format_spec):
            return format(value, format_spec)

        def convert_field(self, value, conversion):
            if conversion is None:
                return value
            if conversion == "s":
                return str(value)
            if conversion == "r":
                return repr(value)
            if conversion == "a":
                return ascii(value)
            raise ValueError(f"Unknown conversion specifier {conversion}")

        def get_field(self, field_name, args, kwargs):
            first, rest = _split_field(field_name)
            key = int(first) if first.isdigit() else first
            value = self.get_value(key, args, kwargs)
            while rest:
                if rest[0] == ".":
                    end = min([place for place in (rest.find(".", 1), rest.find("[", 1))
                               if place > 0], default=len(rest))
                    value = getattr(value, rest[1:end])
                    rest = rest[end:]
                else:
                    end = rest.find("]")
                    if end < 0:
                        raise ValueError("Missing ']' in format string")
                    item = rest[1:end]
                    value = value[int(item) if item.isdigit() else item]
                    rest = rest[end + 1:]
            return value, key

        def parse(self, format_string):
            """The literal parts and, after each, the field that follows it."""
            place = 0
            literal = []
            while place < len(format_string):
                character = format_string[place]
                place += 1
                if character in "{}" and format_string[place:place + 1] == character:
                    yield "".join(literal) + character, None, None, None
                    literal = []
                    place += 1
                elif character == "}":
                    raise ValueError("Single '}' encountered in format string")
                elif character == "{":
                    start = place
                    depth = 1
                    while depth:
                        if place >= len(format_string):
                            raise ValueError(
                                "expected '}' before end of string" if place > start
                                else "Single '{' encountered in format string")
                        depth += {"{": 1, "}": -1}.get(format_string[place], 0)
                        place += 1
                    field = format_string[start:place - 1]
                    end = min([at for at in (field.find(":"), field.find("!")) if at >= 0],
                              default=len(field))
                    name, rest = field[:end], field[end:]
                    conversion = None
                    if rest[:1] == "!":
                        conversion, rest = rest[1:2], rest[2:]
                        if not conversion or rest and rest[0] != ":":
                            raise ValueError("expected ':' after conversion specifier")
                    yield "".join(literal), name, rest[1:], conversion
                    literal = []
                else:
                    literal.append(character)
            if literal:
                yield "".join(literal), None, None, None


    def _split_field(name):
        """A field's name without and with what is looked up in its value."""
        end = min([place for place in (name.find("."), name.find("[")) if place >= 0],
                  default=len(name))
        return name[:end], name[end:]
    """#
}
