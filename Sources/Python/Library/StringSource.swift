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
            return format_string.format(*args, **kwargs)
    """#
}
