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


    class _Pattern:
        """The compiled pattern of a class of templates, made where it is first used."""

        def __init__(self, text):
            self._text = text

        def __get__(self, instance, owner):
            import re
            text = self._text
            if text is None:
                delimiter = re.escape(owner.delimiter)
                name = owner.idpattern
                braced = name if owner.braceidpattern is None else owner.braceidpattern
                text = (
                    f"{delimiter}(?:(?P<escaped>{delimiter})|(?P<named>{name})|"
                    f"{{(?P<braced>{braced})}}|(?P<invalid>))"
                )
            flags = re.IGNORECASE if owner.flags is None else owner.flags
            owner.pattern = re.compile(text, flags | re.VERBOSE)
            return owner.pattern


    class Template:
        """A text with places to be filled in, such as $name and ${name}."""

        delimiter = "$"
        idpattern = r"(?a:[_a-z][_a-z0-9]*)"
        braceidpattern = None
        # `re.IGNORECASE` where it is None.
        flags = None

        def __init_subclass__(cls):
            super().__init_subclass__()
            cls.pattern = _Pattern(cls.__dict__.get("pattern"))

        def __init__(self, template):
            self.template = template

        def _filled(self, mapping, keywords, is_safe):
            def fill(match):
                name = match["named"] or match["braced"]
                if name is not None:
                    try:
                        return str(keywords[name] if name in keywords else mapping[name])
                    except KeyError:
                        if is_safe:
                            return match.group()
                        raise
                if match["escaped"] is not None:
                    return self.delimiter
                if match["invalid"] is None:
                    self._unrecognized()
                if is_safe:
                    return match.group()
                self._invalid(match)
            return self.pattern.sub(fill, self.template)

        def _unrecognized(self):
            raise ValueError("Unrecognized named group in pattern", self.pattern)

        def _invalid(self, match):
            place = match.start("invalid")
            lines = self.template[:place].splitlines(keepends=True)
            line = max(1, len(lines))
            column = place - len("".join(lines[:-1])) if lines else 1
            raise ValueError(f"Invalid placeholder in string: line {line}, col {column}")

        def substitute(self, mapping={}, /, **kws):
            return self._filled(mapping, kws, False)

        def safe_substitute(self, mapping={}, /, **kws):
            return self._filled(mapping, kws, True)

        def is_valid(self):
            for match in self.pattern.finditer(self.template):
                if match["invalid"] is not None:
                    return False
                if match["named"] is match["braced"] is match["escaped"] is None:
                    self._unrecognized()
            return True

        def get_identifiers(self):
            names = []
            for match in self.pattern.finditer(self.template):
                name = match["named"] or match["braced"]
                if name is not None:
                    if name not in names:
                        names.append(name)
                elif match["invalid"] is None and match["escaped"] is None:
                    self._unrecognized()
            return names


    # The class itself needs a pattern as its subclasses do.
    Template.__init_subclass__()


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
