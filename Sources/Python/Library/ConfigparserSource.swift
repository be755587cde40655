extension PythonLibrary {
  /// The source of `configparser`.
  static let configparser = #"""
    """Configurations in sections of options, read from text and written to text."""

    from collections.abc import MutableMapping
    import functools
    import io
    import re

    from _configparser_errors import (
        DuplicateOptionError, DuplicateSectionError, Error, InterpolationDepthError,
        InterpolationError, InterpolationMissingOptionError, InterpolationSyntaxError,
        MissingSectionHeaderError, NoOptionError, NoSectionError, ParsingError)

    __all__ = [
        "NoSectionError", "DuplicateOptionError", "DuplicateSectionError", "NoOptionError",
        "InterpolationError", "InterpolationDepthError", "InterpolationMissingOptionError",
        "InterpolationSyntaxError", "ParsingError", "MissingSectionHeaderError", "ConfigParser",
        "RawConfigParser", "Interpolation", "BasicInterpolation", "ExtendedInterpolation",
        "SectionProxy", "ConverterMapping", "DEFAULTSECT", "MAX_INTERPOLATION_DEPTH",
    ]

    for _class in (
            DuplicateOptionError, DuplicateSectionError, Error, InterpolationDepthError,
            InterpolationError, InterpolationMissingOptionError, InterpolationSyntaxError,
            MissingSectionHeaderError, NoOptionError, NoSectionError, ParsingError):
        _class.__module__ = __name__
    del _class

    DEFAULTSECT = "DEFAULT"
    MAX_INTERPOLATION_DEPTH = 10

    _UNSET = object()


    class Interpolation:
        """Leaves values as they are."""

        def before_get(self, parser, section, option, value, defaults):
            return value

        def before_set(self, parser, section, option, value):
            return value

        def before_read(self, parser, section, option, value):
            return value

        def before_write(self, parser, section, option, value):
            return value


    class _SignedInterpolation(Interpolation):
        """Replaces references that begin with a sign; the sign twice stands for itself."""

        def before_get(self, parser, section, option, value, defaults):
            parts = []
            self._replace(parser, option, parts, value, section, defaults, 1)
            return "".join(parts)

        def before_set(self, parser, section, option, value):
            rest = self._reference.sub("", value.replace(self._sign * 2, ""))
            if self._sign in rest:
                raise ValueError(
                    f"invalid interpolation syntax in {value!r} at position "
                    f"{rest.find(self._sign)}")
            return value

        def _replace(self, parser, option, parts, rest, section, values, depth):
            raw = parser.get(section, option, raw=True, fallback=rest)
            if depth > MAX_INTERPOLATION_DEPTH:
                raise InterpolationDepthError(option, section, raw)
            while rest:
                before, sign, behind = rest.partition(self._sign)
                parts.append(before)
                if not sign:
                    return
                following = behind[:1]
                if following == self._sign:
                    parts.append(sign)
                    rest = behind[1:]
                elif following == self._opening:
                    found = self._reference.match(sign + behind)
                    if found is None:
                        raise InterpolationSyntaxError(
                            option, section,
                            f"bad interpolation variable reference {sign + behind!r}")
                    rest = (sign + behind)[found.end():]
                    place = (option, section, raw, rest)
                    value, where, known = self._look_up(parser, found.group(1), place, values)
                    if self._sign in value:
                        inner = where[1] if where[1] is not None else option
                        self._replace(parser, inner, parts, value, where[0], known, depth + 1)
                    else:
                        parts.append(value)
                else:
                    raise InterpolationSyntaxError(
                        option, section,
                        f"{sign!r} must be followed by {sign!r} or {self._opening!r}, "
                        f"found: {sign + behind!r}")


    class BasicInterpolation(_SignedInterpolation):
        """Replaces %(name)s by the option of that name, of the section or of the defaults."""

        _sign = "%"
        _opening = "("
        _reference = re.compile(r"%\(([^)]+)\)s")

        def _look_up(self, parser, name, place, values):
            option, section, raw, _ = place
            name = parser.optionxform(name)
            try:
                return values[name], (section, None), values
            except KeyError:
                raise InterpolationMissingOptionError(option, section, raw, name) from None


    class ExtendedInterpolation(_SignedInterpolation):
        """Replaces ${name}, and ${section:name} by an option of another section."""

        _sign = "$"
        _opening = "{"
        _reference = re.compile(r"\$\{([^}]+)\}")

        def _look_up(self, parser, name, place, values):
            option, section, raw, rest = place
            path = name.split(":")
            try:
                if len(path) == 1:
                    own = parser.optionxform(name)
                    return values[own], (section, own), values
                if len(path) == 2:
                    other, wanted = path[0], parser.optionxform(path[1])
                    value = parser.get(other, wanted, raw=True)
                    return value, (other, wanted), dict(parser.items(other, raw=True))
            except (KeyError, NoSectionError, NoOptionError):
                raise InterpolationMissingOptionError(option, section, raw, name) from None
            raise InterpolationSyntaxError(option, section, f"More than one ':' found: {rest!r}")


    class _Reading:
        """One pass over the lines of a source."""

        def __init__(self, parser, lines, source):
            self.parser = parser
            self.lines = lines
            self.source = source
            self.sections = set()
            self.options = set()
            self.current = None
            self.section = None
            self.option = None
            self.indent = 0
            self.errors = None
            names = "|".join([re.escape(delimiter) for delimiter in parser._delimiters])
            empty = "?" if parser._allow_no_value else ""
            self.pattern = re.compile(rf"(.*?)\s*(?:({names})\s*(.*)){empty}$")

        def run(self):
            for number, line in enumerate(self.lines, start=1):
                self.read(number, line)
            self.join()
            if self.errors is not None:
                raise self.errors

        def read(self, number, line):
            text, has_comment = self.without_comment(line)
            if not text:
                if not self.parser._empty_lines_in_values:
                    # What is indented behind an empty line is not the value's any more.
                    self.indent = len(line) + 2 ** 31
                elif not has_comment and self.continues():
                    self.current[self.option].append("")
                return
            indent = len(line) - len(line.lstrip())
            if self.continues() and indent > self.indent:
                self.current[self.option].append(text)
                return
            self.indent = indent
            header = self.parser.SECTCRE.match(text)
            if header:
                self.start_section(header.group("header"), number)
            elif self.current is None:
                raise MissingSectionHeaderError(self.source, number, line)
            else:
                self.start_option(text, number, line)

        def continues(self):
            return (
                self.current is not None and self.option and self.current[self.option] is not None)

        def without_comment(self, line):
            parser = self.parser
            if any(line.strip().startswith(prefix) for prefix in parser._comment_prefixes):
                return "", True
            end = len(line)
            for prefix in parser._inline_comment_prefixes:
                place = line.find(prefix)
                while place >= 0:
                    if place == 0 or line[place - 1].isspace():
                        end = min(end, place)
                        break
                    place = line.find(prefix, place + 1)
            return line[:end].strip(), end < len(line)

        def start_section(self, name, number):
            parser = self.parser
            self.section = name
            self.option = None
            if name in parser._sections:
                if parser._strict and name in self.sections:
                    raise DuplicateSectionError(name, self.source, number)
                self.current = parser._sections[name]
            elif name == parser.default_section:
                self.current = parser._defaults
                return
            else:
                self.current = parser._sections[name] = parser._dict()
                parser._proxies[name] = SectionProxy(parser, name)
            self.sections.add(name)

        def start_option(self, text, number, line):
            found = self.pattern.match(text)
            if not found or not found.group(1):
                if self.errors is None:
                    self.errors = ParsingError(self.source)
                self.errors.append(number, repr(line))
                if not found:
                    return
            name, delimiter, value = found.groups()
            self.option = self.parser.optionxform(name.rstrip())
            if self.parser._strict and (self.section, self.option) in self.options:
                raise DuplicateOptionError(self.section, self.option, self.source, number)
            self.options.add((self.section, self.option))
            self.current[self.option] = [value.strip()] if delimiter else None

        def join(self):
            parser = self.parser
            defaults = (parser.default_section, parser._defaults)
            for name, options in [defaults, *parser._sections.items()]:
                for option, value in options.items():
                    if isinstance(value, list):
                        value = "\n".join(value).rstrip()
                    options[option] = parser._interpolation.before_read(parser, name, option, value)


    class RawConfigParser(MutableMapping):
        """Sections by name, each a mapping of options; values are taken as they stand."""

        SECTCRE = re.compile(r"\[(?P<header>.+)\]")
        BOOLEAN_STATES = {
            "1": True, "yes": True, "true": True, "on": True,
            "0": False, "no": False, "false": False, "off": False,
        }
        _DEFAULT_INTERPOLATION = Interpolation()

        def __init__(self, defaults=None, dict_type=dict, allow_no_value=False, *,
                     delimiters=("=", ":"), comment_prefixes=("#", ";"),
                     inline_comment_prefixes=None, strict=True, empty_lines_in_values=True,
                     default_section=DEFAULTSECT, interpolation=_UNSET, converters=_UNSET):
            self._dict = dict_type
            self._sections = dict_type()
            self._defaults = dict_type()
            self._proxies = dict_type()
            self._proxies[default_section] = SectionProxy(self, default_section)
            self._delimiters = tuple(delimiters)
            self._comment_prefixes = tuple(comment_prefixes or ())
            self._inline_comment_prefixes = tuple(inline_comment_prefixes or ())
            self._strict = strict
            self._allow_no_value = allow_no_value
            self._empty_lines_in_values = empty_lines_in_values
            self.default_section = default_section
            if interpolation is _UNSET:
                interpolation = self._DEFAULT_INTERPOLATION
            if interpolation is None:
                interpolation = Interpolation()
            if not isinstance(interpolation, Interpolation):
                raise TypeError(
                    "interpolation= must be None or an instance of Interpolation; got an object of "
                    f"type {type(interpolation)}")
            self._interpolation = interpolation
            self.converters = ConverterMapping(self)
            if converters is not _UNSET:
                self.converters.update(converters)
            if defaults:
                self.read_dict({default_section: defaults})

        # Sections and options

        def defaults(self):
            return self._defaults

        def sections(self):
            return list(self._sections)

        def add_section(self, section):
            if section == self.default_section:
                raise ValueError(f"Invalid section name: {section!r}")
            if section in self._sections:
                raise DuplicateSectionError(section)
            self._sections[section] = self._dict()
            self._proxies[section] = SectionProxy(self, section)

        def has_section(self, section):
            return section in self._sections

        def options(self, section):
            own = self._section(section)
            return [*own, *[name for name in self._defaults if name not in own]]

        def has_option(self, section, option):
            option = self.optionxform(option)
            if not section or section == self.default_section:
                return option in self._defaults
            return section in self._sections and (
                option in self._sections[section] or option in self._defaults)

        def remove_option(self, section, option):
            if not section or section == self.default_section:
                options = self._defaults
            else:
                options = self._section(section)
            option = self.optionxform(option)
            existed = option in options
            if existed:
                del options[option]
            return existed

        def remove_section(self, section):
            existed = section in self._sections
            if existed:
                del self._sections[section]
                del self._proxies[section]
            return existed

        def optionxform(self, optionstr):
            return optionstr.lower()

        def set(self, section, option, value=None):
            if value:
                value = self._interpolation.before_set(self, section, option, value)
            if not section or section == self.default_section:
                options = self._defaults
            else:
                options = self._section(section)
            options[self.optionxform(option)] = value

        def _section(self, name):
            if name not in self._sections:
                raise NoSectionError(name)
            return self._sections[name]

        # Values

        def _values(self, section, vars):
            """What is known in a section: its options, the defaults, and first what is given."""
            if section == self.default_section:
                own = {}
            else:
                own = self._section(section)
            given = {
                self.optionxform(name): None if value is None else str(value)
                for name, value in (vars or {}).items()}
            return {**self._defaults, **own, **given}

        def get(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
            try:
                values = self._values(section, vars)
            except NoSectionError:
                if fallback is _UNSET:
                    raise
                return fallback
            option = self.optionxform(option)
            if option not in values:
                if fallback is _UNSET:
                    raise NoOptionError(option, section)
                return fallback
            value = values[option]
            if raw or value is None:
                return value
            return self._interpolation.before_get(self, section, option, value, values)

        def _converted(self, section, option, convert, *, raw=False, vars=None, fallback=_UNSET):
            try:
                value = self.get(section, option, raw=raw, vars=vars)
            except (NoSectionError, NoOptionError):
                if fallback is _UNSET:
                    raise
                return fallback
            return convert(value)

        def getint(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
            return self._converted(section, option, int, raw=raw, vars=vars, fallback=fallback)

        def getfloat(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
            return self._converted(section, option, float, raw=raw, vars=vars, fallback=fallback)

        def getboolean(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
            return self._converted(
                section, option, self._convert_to_boolean, raw=raw, vars=vars, fallback=fallback)

        def _convert_to_boolean(self, value):
            if value.lower() not in self.BOOLEAN_STATES:
                raise ValueError(f"Not a boolean: {value}")
            return self.BOOLEAN_STATES[value.lower()]

        def items(self, section=_UNSET, raw=False, vars=None):
            if section is _UNSET:
                return super().items()
            names = list({**self._defaults, **(
                {} if section == self.default_section else self._section(section))})
            return [(name, self.get(section, name, raw=raw, vars=vars)) for name in names]

        # Reading and writing

        def read(self, filenames, encoding=None):
            if isinstance(filenames, (str, bytes)) or hasattr(filenames, "__fspath__"):
                filenames = [filenames]
            for name in filenames:
                open(name, encoding=encoding)
            return []

        def read_file(self, f, source=None):
            _Reading(self, f, getattr(f, "name", "<???>") if source is None else source).run()

        def read_string(self, string, source="<string>"):
            self.read_file(io.StringIO(string), source)

        def read_dict(self, dictionary, source="<dict>"):
            added = set()
            for section, options in dictionary.items():
                section = str(section)
                try:
                    self.add_section(section)
                except (DuplicateSectionError, ValueError):
                    if self._strict and section in added:
                        raise
                added.add(section)
                for key, value in options.items():
                    key = self.optionxform(str(key))
                    if self._strict and (section, key) in added:
                        raise DuplicateOptionError(section, key, source)
                    added.add((section, key))
                    self.set(section, key, None if value is None else str(value))

        def write(self, fp, space_around_delimiters=True):
            delimiter = self._delimiters[0]
            if space_around_delimiters:
                delimiter = f" {delimiter} "
            sections = list(self._sections.items())
            if self._defaults:
                sections.insert(0, (self.default_section, self._defaults))
            for name, options in sections:
                fp.write(f"[{name}]\n")
                for key, value in options.items():
                    value = self._interpolation.before_write(self, name, key, value)
                    if value is not None or not self._allow_no_value:
                        key += delimiter + str(value).replace("\n", "\n\t")
                    fp.write(f"{key}\n")
                fp.write("\n")

        # The mapping

        def __getitem__(self, key):
            if key != self.default_section and key not in self._sections:
                raise KeyError(key)
            return self._proxies[key]

        def __setitem__(self, key, value):
            if key in self and self[key] is value:
                return
            if key == self.default_section:
                self._defaults.clear()
            elif key in self._sections:
                self._sections[key].clear()
            self.read_dict({key: value})

        def __delitem__(self, key):
            if key == self.default_section:
                raise ValueError("Cannot remove the default section.")
            if not self.remove_section(key):
                raise KeyError(key)

        def __contains__(self, key):
            return key == self.default_section or key in self._sections

        def __len__(self):
            return len(self._sections) + 1

        def __iter__(self):
            yield self.default_section
            yield from self._sections

        def popitem(self):
            for name in self._sections:
                section = self[name]
                del self[name]
                return name, section
            raise KeyError

        def _validate_value_types(self, *, section="", option="", value=""):
            if not isinstance(section, str):
                raise TypeError("section names must be strings")
            if not isinstance(option, str):
                raise TypeError("option keys must be strings")
            if not isinstance(value, str) and (not self._allow_no_value or value):
                raise TypeError("option values must be strings")


    class ConfigParser(RawConfigParser):
        """As the raw parser; values refer to others by %(name)s, and are strings."""

        _DEFAULT_INTERPOLATION = BasicInterpolation()

        def set(self, section, option, value=None):
            self._validate_value_types(option=option, value=value)
            super().set(section, option, value)

        def add_section(self, section):
            self._validate_value_types(section=section)
            super().add_section(section)


    class SectionProxy(MutableMapping):
        """The options of one section, the defaults among them."""

        def __init__(self, parser, name):
            self._parser = parser
            self._name = name

        parser = property(lambda self: self._parser)
        name = property(lambda self: self._name)

        def __repr__(self):
            return f"<Section: {self._name}>"

        def _options(self):
            if self._name == self._parser.default_section:
                return list(self._parser.defaults())
            return self._parser.options(self._name)

        def __getitem__(self, key):
            if not self._parser.has_option(self._name, key):
                raise KeyError(key)
            return self._parser.get(self._name, key)

        def __setitem__(self, key, value):
            self._parser._validate_value_types(option=key, value=value)
            self._parser.set(self._name, key, value)

        def __delitem__(self, key):
            if not self._parser.has_option(self._name, key) or not self._parser.remove_option(
                    self._name, key):
                raise KeyError(key)

        def __contains__(self, key):
            return self._parser.has_option(self._name, key)

        def __len__(self):
            return len(self._options())

        def __iter__(self):
            return iter(self._options())

        def get(self, option, fallback=None, *, raw=False, vars=None, _impl=None, **kwargs):
            getter = self._parser.get if _impl is None else _impl
            return getter(self._name, option, raw=raw, vars=vars, fallback=fallback, **kwargs)

        def __getattr__(self, name):
            # The parser's getters, of its own, of its subclasses and of its converters.
            if name.startswith("get"):
                getter = getattr(self._parser, name, None)
                if getter is not None:
                    return functools.partial(self.get, _impl=getter)
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")


    class ConverterMapping(MutableMapping):
        """A parser's converters by name: one called x gives it and its sections a method getx."""

        def __init__(self, parser):
            self._parser = parser
            self._converters = {
                name[3:]: None for name in dir(parser)
                if name.startswith("get") and len(name) > 3 and callable(getattr(parser, name))}

        def __getitem__(self, key):
            return self._converters[key]

        def __setitem__(self, key, value):
            self._converters[key] = value
            getter = functools.partial(self._parser._converted, convert=value)
            setattr(self._parser, f"get{key}", getter)

        def __delitem__(self, key):
            del self._converters[key]
            delattr(self._parser, f"get{key}")

        def __iter__(self):
            return iter(self._converters)

        def __len__(self):
            return len(self._converters)
    """#
}
