extension PythonLibrary {
  /// The source of `_optparse_help`.
  static let optparseHelp = #"""
    """How optparse's help is written."""

    import textwrap

    NO_DEFAULT = ("NO", "DEFAULT")
    SUPPRESS_HELP = "SUPPRESSHELP"


    class HelpFormatter:
        NO_DEFAULT_VALUE = "none"

        def __init__(self, indent_increment, max_help_position, width, short_first):
            self.indent_increment = indent_increment
            if width is None:
                width = 78
            self.width = width
            self.help_position = self.max_help_position = min(
                max_help_position, max(width - 20, indent_increment * 2))
            self.short_first = short_first
            self.default_tag = "%default"
            self.current_indent = self.level = 0
            self.option_strings = {}
            self.parser = None

        def set_parser(self, parser):
            self.parser = parser

        def indent(self):
            self.current_indent += self.indent_increment
            self.level += 1

        def dedent(self):
            self.current_indent -= self.indent_increment
            self.level -= 1

        def _wrapped(self, text):
            indent = " " * self.current_indent
            width = max(self.width - self.current_indent, 11)
            return textwrap.fill(text, width, initial_indent=indent, subsequent_indent=indent)

        def format_description(self, description):
            return self._wrapped(description) + "\n" if description else ""

        def format_epilog(self, epilog):
            return "\n" + self._wrapped(epilog) + "\n" if epilog else ""

        def expand_default(self, option):
            if self.parser is None or not self.default_tag:
                return option.help
            value = self.parser.defaults.get(option.dest)
            if value is NO_DEFAULT or value is None:
                value = self.NO_DEFAULT_VALUE
            return option.help.replace(self.default_tag, str(value))

        def format_option(self, option):
            strings = self.option_strings[option]
            room = self.help_position - self.current_indent - 2
            indent = " " * self.current_indent
            if len(strings) > room:
                text = f"{indent}{strings}\n"
                first = self.help_position
            else:
                text = f"{indent}{strings:<{room}}  "
                first = 0
            if option.help:
                width = max(self.width - self.help_position, 11)
                lines = textwrap.wrap(self.expand_default(option), width)
                text += " " * first + lines[0] + "\n"
                text += "".join(" " * self.help_position + line + "\n" for line in lines[1:])
            elif text[-1] != "\n":
                text += "\n"
            return text

        def store_option_strings(self, parser):
            self.indent()
            longest = 0
            for group in (parser, *parser.option_groups):
                if group is not parser:
                    if group is parser.option_groups[0]:
                        self.indent()
                for option in group.option_list:
                    strings = self.option_strings[option] = self.format_option_strings(option)
                    longest = max(longest, len(strings) + self.current_indent)
            if parser.option_groups:
                self.dedent()
            self.dedent()
            self.help_position = min(longest + 2, self.max_help_position)

        def format_option_strings(self, option):
            if option.takes_value():
                metavar = option.metavar or option.dest.upper()
                short = [one + " " + metavar for one in option._short_opts]
                long = [one + "=" + metavar for one in option._long_opts]
            else:
                short, long = option._short_opts, option._long_opts
            return ", ".join(short + long if self.short_first else long + short)


    class IndentedHelpFormatter(HelpFormatter):
        def __init__(self, indent_increment=2, max_help_position=24, width=None, short_first=1):
            super().__init__(indent_increment, max_help_position, width, short_first)

        def format_usage(self, usage):
            return f"Usage: {usage}\n"

        def format_heading(self, heading):
            return f"{'':{self.current_indent}}{heading}:\n"


    class TitledHelpFormatter(HelpFormatter):
        def __init__(self, indent_increment=0, max_help_position=24, width=None, short_first=0):
            super().__init__(indent_increment, max_help_position, width, short_first)

        def format_usage(self, usage):
            return f"{self.format_heading('Usage')}  {usage}\n"

        def format_heading(self, heading):
            return f"{heading}\n{'=-'[self.level] * len(heading)}\n"


    for _class in (HelpFormatter, IndentedHelpFormatter, TitledHelpFormatter):
        _class.__module__ = "optparse"
    del _class
    """#
}
