extension PythonLibrary {
  /// The source of `_configparser_errors`.
  static let configparserErrors = #"""
    """What can be wrong with configurations."""


    class Error(Exception):
        """The base of all of them; its text is the message."""

        def __init__(self, msg=""):
            self.message = msg
            super().__init__(msg)

        def __repr__(self):
            return self.message

        __str__ = __repr__


    class NoSectionError(Error):
        def __init__(self, section):
            super().__init__(f"No section: {section!r}")
            self.section = section
            self.args = (section,)


    def _place(source, lineno):
        if source is None:
            return ""
        line = "" if lineno is None else f" [line {lineno:2d}]"
        return f"While reading from {source!r}{line}: "


    class DuplicateSectionError(Error):
        def __init__(self, section, source=None, lineno=None):
            noun = "Section" if source is None else "section"
            super().__init__(f"{_place(source, lineno)}{noun} {section!r} already exists")
            self.section = section
            self.source = source
            self.lineno = lineno
            self.args = (section, source, lineno)


    class DuplicateOptionError(Error):
        def __init__(self, section, option, source=None, lineno=None):
            noun = "Option" if source is None else "option"
            super().__init__(
                f"{_place(source, lineno)}{noun} {option!r} in section {section!r} already exists")
            self.section = section
            self.option = option
            self.source = source
            self.lineno = lineno
            self.args = (section, option, source, lineno)


    class NoOptionError(Error):
        def __init__(self, option, section):
            super().__init__(f"No option {option!r} in section: {section!r}")
            self.option = option
            self.section = section
            self.args = (option, section)


    class InterpolationError(Error):
        def __init__(self, option, section, msg):
            super().__init__(msg)
            self.option = option
            self.section = section
            self.args = (option, section, msg)


    class InterpolationMissingOptionError(InterpolationError):
        def __init__(self, option, section, rawval, reference):
            super().__init__(
                option, section,
                f"Bad value substitution: option {option!r} in section {section!r} contains an "
                f"interpolation key {reference!r} which is not a valid option name. "
                f"Raw value: {rawval!r}")
            self.reference = reference
            self.args = (option, section, rawval, reference)


    class InterpolationSyntaxError(InterpolationError):
        pass


    class InterpolationDepthError(InterpolationError):
        def __init__(self, option, section, rawval):
            super().__init__(
                option, section,
                f"Recursion limit exceeded in value substitution: option {option!r} in section "
                f"{section!r} contains an interpolation key which cannot be substituted in 10 "
                f"steps. Raw value: {rawval!r}")
            self.args = (option, section, rawval)


    class ParsingError(Error):
        """Lines that are neither sections nor options, all of a source."""

        def __init__(self, source):
            super().__init__(f"Source contains parsing errors: {source!r}")
            self.source = source
            self.errors = []
            self.args = (source,)

        def append(self, lineno, line):
            self.errors.append((lineno, line))
            self.message += f"\n\t[line {lineno:2d}]: {line}"


    class MissingSectionHeaderError(ParsingError):
        def __init__(self, filename, lineno, line):
            super().__init__(filename)
            self.message = (
                f"File contains no section headers.\nfile: {filename!r}, line: {lineno}\n{line!r}")
            self.lineno = lineno
            self.line = line
            self.args = (filename, lineno, line)
    """#
}
